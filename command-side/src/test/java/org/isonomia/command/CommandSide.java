package org.isonomia.command;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.isonomia.command.areas.Areas;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.catalogue.Isonomia;

/** The whole command side over a log in memory, each command on a thread of its own. */
final class CommandSide implements AutoCloseable {
    final MemoryLog log = new MemoryLog();
    final List<Integer> pauses = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AxonConfiguration axon;
    private final Commands commands;

    CommandSide(Event... facts) {
        axon = new Slices(Isonomia.CATALOGUE)
                .configure(Areas.guarded())
                .registerEventStorageEngine(c -> log)
                .componentRegistry(registry -> registry.disableEnhancer(SliceFixture.UPDATE_CHECK))
                .start();
        commands = new Commands(
                axon.getComponent(CommandBus.class),
                log,
                new Fingerprints(new byte[32]),
                threads,
                bound -> {
                    pauses.add(bound);
                    return 0;
                },
                Areas.ERASED);
        if (facts.length > 0) log.append(facts);
    }

    CompletableFuture<Answer> send(Object command, Origin origin) {
        return commands.send(command, origin);
    }

    CompletableFuture<Answer> send(Object command, MemberId by, String key) {
        return send(command, Origin.member(by, key, SliceFixture.NOON));
    }

    /** Sends the command of an automation or of the clock. */
    CompletableFuture<Answer> send(Object command, String cause, Instant now) {
        return send(command, Origin.automation(org.isonomia.events.NameUuid.command("clock", cause), "test", now));
    }

    @Override
    public void close() {
        threads.close();
        axon.shutdown();
    }
}
