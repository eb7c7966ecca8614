package org.isonomia.web.wiring;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.conversion.Converter;
import org.axonframework.conversion.PassThroughConverter;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.isonomia.command.CommandLog;
import org.isonomia.command.Commands;
import org.isonomia.command.Fingerprints;
import org.isonomia.command.Slices;
import org.isonomia.command.areas.Areas;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.eventstore.LogReader;
import org.isonomia.eventstore.PostgresEventStorageEngine;
import org.isonomia.web.instance.BlockingThreads;
import org.isonomia.web.instance.InstanceHome;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Every slice over the engine, behind the one facade that sends commands. Axon's update check, which asks the network
 * for newer versions, is left out of the dependencies.
 */
@Configuration
class CommandConfiguration {
    @Bean(destroyMethod = "shutdown")
    AxonConfiguration axon(PostgresEventStorageEngine engine) {
        return new Slices(Isonomia.CATALOGUE)
                .configure(Areas.guarded())
                .registerEventStorageEngine(c -> engine)
                .componentRegistry(
                        registry -> registry.registerComponent(Converter.class, c -> PassThroughConverter.INSTANCE))
                .start();
    }

    /** Commands wait for the log; each has a thread of its own meanwhile. */
    @Bean(destroyMethod = "close")
    ExecutorService commandThreads() {
        return BlockingThreads.named("command");
    }

    @Bean
    CommandLog commandLog(PostgresEventStorageEngine engine, LogReader reader, LogAcceptance acceptance) {
        return new LedgerLog(engine.ledger(), reader, acceptance);
    }

    @Bean
    Commands commands(
            AxonConfiguration axon,
            CommandLog log,
            InstanceHome home,
            @Qualifier("commandThreads") ExecutorService commandThreads) {
        return new Commands(
                axon.getComponent(CommandBus.class),
                log,
                new Fingerprints(home.key("fingerprint.key")),
                commandThreads,
                bound -> ThreadLocalRandom.current().nextInt(bound),
                Areas.ERASED);
    }
}
