package org.isonomia.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.eventstore.LogNode.byCommand;
import static org.isonomia.eventstore.LogNode.never;
import static org.isonomia.eventstore.LogNode.tagged;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.awaitility.Awaitility;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL is killed with -9 under load, twice, and started again on the same data. */
class PostgresKillTest {

    private static final int THREADS = 16;

    @TempDir
    Path directory;

    private final Map<UUID, Long> acknowledged = new ConcurrentHashMap<>();
    private final AtomicBoolean stop = new AtomicBoolean();
    private final AtomicLong retried = new AtomicLong();

    @Test
    void no_acknowledged_append_is_lost_and_none_doubled_and_the_engine_recovers_by_itself() throws Exception {
        int port = freePort();
        EmbeddedPostgres server = start(port);
        try {
            Postgres.create(port, "killed");
            EngineSettings settings = EngineSettings.defaults();
            try (LogNode one = LogNode.of(
                            Postgres.pool(port, "killed", Postgres.APP), settings, UnaryOperator.identity());
                    LogNode two = LogNode.of(
                            Postgres.pool(port, "killed", Postgres.APP), settings, UnaryOperator.identity());
                    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                    AutoCloseable halt = () -> stop.set(true)) {
                List<CompletableFuture<Void>> running = new ArrayList<>();
                for (int thread = 0; thread < THREADS; thread++) {
                    LogNode node = thread % 2 == 0 ? one : two;
                    running.add(CompletableFuture.runAsync(() -> vote(node), threads));
                }
                for (int kill = 1; kill <= 2; kill++) {
                    awaitProgress(1_000, Duration.ofSeconds(20));
                    kill();
                    server.close(); // frees the lock its starter holds on the data
                    server = start(port);
                    awaitProgress(THREADS, Duration.ofSeconds(10));
                }
                stop.set(true);
                running.forEach(LogNode::get);
                assertThatNothingIsLostOrDoubled(one);
            }
        } finally {
            server.close();
        }
    }

    /** One act after the other; each is repeated with its command id until it is acknowledged. */
    private void vote(LogNode node) {
        while (!stop.get()) {
            UUID command = UUID.randomUUID();
            while (!acknowledged.containsKey(command)) {
                CompletableFuture<Appended> append = node.append(
                        never(tagged("command", command.toString(), "Cast")),
                        byCommand(command, "f", "Cast", command.toString(), new Tag("command", command.toString())));
                Optional<Throwable> failure = LogNode.failure(append);
                if (failure.isEmpty()) {
                    acknowledged.put(command, append.join().firstPosition());
                } else {
                    assertThat(failure.get()).isInstanceOf(LogBusyException.class);
                    retried.incrementAndGet();
                }
            }
        }
    }

    private void assertThatNothingIsLostOrDoubled(LogNode node) {
        Map<UUID, Long> stored = new HashMap<>();
        long next = 0;
        for (List<Entry> page = node.reader.after(-1, 5_000);
                !page.isEmpty();
                page = node.reader.after(next - 1, 5_000)) {
            for (Entry entry : page) {
                assertThat(entry.position()).isEqualTo(next++);
                assertThat(entry.leafHash()).isEqualTo(Preparation.leafHash(entry.bytes()));
                UUID command = UUID.fromString(
                        (String) new TestCodec().decode(entry.bytes()).payload());
                assertThat(stored.put(command, entry.position())).isNull();
            }
        }
        assertThat(stored).isEqualTo(acknowledged);
    }

    private void awaitProgress(int more, Duration within) {
        int before = acknowledged.size();
        Awaitility.await().atMost(within).until(() -> acknowledged.size() >= before + more);
    }

    private void kill() throws IOException {
        long postmaster = Long.parseLong(
                Files.readAllLines(directory.resolve("data/postmaster.pid")).getFirst());
        ProcessHandle process = ProcessHandle.of(postmaster).orElseThrow();
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.addFirst(process);
        all.forEach(ProcessHandle::destroyForcibly);
        Awaitility.await().until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
    }

    private EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory.resolve("data"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "60")
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
