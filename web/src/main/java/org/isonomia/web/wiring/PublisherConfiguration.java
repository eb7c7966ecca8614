package org.isonomia.web.wiring;

import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.isonomia.command.Commands;
import org.isonomia.eventstore.PostgresEventStorageEngine;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.publish.Failpoint;
import org.isonomia.transparency.publish.Inspection;
import org.isonomia.transparency.publish.KeyFiles;
import org.isonomia.transparency.publish.Publisher;
import org.isonomia.transparency.publish.Signer;
import org.isonomia.transparency.publish.Witnessing;
import org.isonomia.transparency.store.PublishedLog;
import org.isonomia.transparency.witness.WitnessAddress;
import org.isonomia.transparency.witness.WitnessClient;
import org.isonomia.web.instance.InstanceHome;
import org.isonomia.web.instance.StartRefusedException;
import org.isonomia.web.log.ConfiguredWitnesses;
import org.isonomia.web.log.KeyRotations;
import org.isonomia.web.log.KnownKeys;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The published log: its key, its publisher and what serves it. */
@Configuration
class PublisherConfiguration {
    static final String SIGNED_FILE = "log.signed";
    /** Each has a connection, and one more compares. */
    private static final int INSPECTORS = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

    static final Duration CONNECTING = Duration.ofSeconds(1);

    @Bean
    KeyFiles keyFiles(InstanceHome home, Environment configured) {
        return new KeyFiles(LogKeyFiles.current(configured, home.directory()));
    }

    @Bean
    KnownKeys knownKeys(KeyFiles keys) {
        return () -> keys.read().verifiers();
    }

    @Bean
    Signer signer(
            InstanceHome home,
            KeyFiles keys,
            @Value("${isonomia.log.origin:}") String origin,
            @Value("${server.address:127.0.0.1}") String address,
            @Value("${server.port:0}") int port) {
        String name = open(keys, origin.isBlank() ? LogOrigin.of(address, port) : origin);
        if (!origin.isBlank() && !name.equals(origin))
            throw new StartRefusedException(
                    "The log is called " + name + " since its first start, but ISONOMIA_LOG_ORIGIN is " + origin + ".",
                    "Receipts and checkpoints carry that name for good: set ISONOMIA_LOG_ORIGIN to it, or leave it out.");
        return new Signer(keys, home.file(SIGNED_FILE));
    }

    private static String open(KeyFiles keys, String name) {
        try {
            return keys.openOrCreate(name).origin();
        } catch (IllegalStateException | UncheckedIOException e) {
            throw new StartRefusedException(
                    "The key of the log cannot be used: " + e.getMessage() + ".",
                    "Restore the file from your copy, or name another in ISONOMIA_LOG_KEY_FILE.",
                    e);
        } catch (RejectedException e) {
            throw new StartRefusedException(
                    "'" + name + "' cannot be the name of a log.",
                    "Set ISONOMIA_LOG_ORIGIN to an address without scheme, spaces and plus signs.",
                    e);
        }
    }

    @Bean
    PublishedLog publishedLog(DataSource dataSource) {
        return new PublishedLog(dataSource);
    }

    @Bean
    WitnessSettings witnessSettings(
            @Value("${isonomia.log.witnesses:}") String witnesses,
            @Value("${isonomia.log.witness-policy:open}") String policy,
            @Value("${isonomia.log.witness-quorum:}") String quorum) {
        return WitnessSettings.of(witnesses, policy, quorum);
    }

    @Bean
    ConfiguredWitnesses configuredWitnesses(WitnessSettings settings) {
        return new ConfiguredWitnesses(
                settings.addresses().stream().map(WitnessAddress::key).toList());
    }

    @Bean
    Witnessing witnessing(@Qualifier("publisher") DataSource own, Signer signer, WitnessSettings settings) {
        var http = HttpClient.newBuilder().connectTimeout(CONNECTING).build();
        var clients = settings.addresses().stream()
                .map(address -> new WitnessClient(address, http))
                .toList();
        return new Witnessing(own, signer, clients, settings.policy(), PublisherLifecycle::tell);
    }

    @Bean
    EverySecond rotating(Signer signer, KeyRotations rotations, Commands commands, Holding holding, Clock clock) {
        return new EverySecond("log-key", new RotationLoop(signer, rotations, commands, holding, clock)::round);
    }

    @Bean
    PublisherLifecycle publisherLifecycle(
            @Qualifier("publisher") DataSource own,
            Signer signer,
            Witnessing witnessing,
            PostgresEventStorageEngine engine) {
        return new PublisherLifecycle(
                new Inspection(own, signer, INSPECTORS),
                new Publisher(own, signer, Failpoint.NONE, witnessing),
                engine);
    }
}
