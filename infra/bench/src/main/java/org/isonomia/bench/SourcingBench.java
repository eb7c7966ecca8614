package org.isonomia.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.isonomia.eventstore.EngineSettings;
import org.isonomia.eventstore.KeyEncryptionKeyFile;
import org.isonomia.eventstore.PostgresEventStorageEngine;
import org.isonomia.eventstore.SubjectKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What it costs to source one ballot's decision when the log has grown: member and poll, three events. */
@Command(
        name = "sourcing",
        mixinStandardHelpOptions = true,
        description = "Sourcing one ballot's decision from a large log against a small one, in turns.")
final class SourcingBench implements Callable<Integer> {

    @Option(names = "--jdbc-url", description = "A server to use instead of an own one, as a superuser.")
    private Optional<String> jdbcUrl = Optional.empty();

    @Option(names = "--small", defaultValue = "10000", description = "Entries of the small log (${DEFAULT-VALUE}).")
    private int small;

    @Option(names = "--large", defaultValue = "1000000", description = "Entries of the large log (${DEFAULT-VALUE}).")
    private int large;

    @Option(names = "--rounds", defaultValue = "5", description = "Rounds after the warm-up (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--decisions", defaultValue = "5000", description = "Decisions per half round (${DEFAULT-VALUE}).")
    private int decisions;

    @Override
    public Integer call() throws Exception {
        Path keys = Files.createTempDirectory("isonomia-bench-keys").resolve("kek");
        try (BenchServer server = BenchServer.start(jdbcUrl);
                Subject few = subject(server, "isonomia_bench_small", small, keys);
                Subject many = subject(server, "isonomia_bench_large", large, keys)) {
            SplittableRandom random = new SplittableRandom(20261123);
            Ratios ratios = new Ratios();
            for (int round = 0; round <= rounds; round++) {
                double smallMicros = few.medianMicros(decisions, random.split());
                double largeMicros = many.medianMicros(decisions, random.split());
                System.out.printf(
                        Locale.ROOT,
                        "%-8s %d entries %6.1f us   %d entries %6.1f us   ratio %.2f%n",
                        round == 0 ? "warm-up" : "round " + round,
                        small,
                        smallMicros,
                        large,
                        largeMicros,
                        largeMicros / smallMicros);
                if (round > 0) {
                    ratios.add(largeMicros / smallMicros);
                }
            }
            System.out.println("sourcing ratio " + ratios.summary());
        }
        return 0;
    }

    private static Subject subject(BenchServer server, String name, int entries, Path keys) throws Exception {
        String url = server.newLog(name);
        HistoryRows history = new HistoryRows(entries);
        history.write(url);
        HikariDataSource pool = BenchServer.pool(url, 4);
        return new Subject(
                pool,
                new PostgresEventStorageEngine(
                        pool,
                        new BallotCodec(),
                        new SubjectKeys(pool, KeyEncryptionKeyFile.openOrCreate(keys)),
                        EngineSettings.defaults()),
                history);
    }

    /** A log of some size with its engine. */
    private record Subject(HikariDataSource pool, PostgresEventStorageEngine engine, HistoryRows history)
            implements AutoCloseable {

        double medianMicros(int decisions, SplittableRandom random) {
            long[] nanos = new long[decisions];
            for (int i = 0; i < decisions; i++) {
                String poll = "p" + (history.polls() - 1 - random.nextInt(history.openPolls()));
                String member = "m" + random.nextInt(history.members());
                long start = System.nanoTime();
                var stream = engine.source(SourcingCondition.conditionFor(Ballots.dependencies(poll, member)), null);
                int events = 0;
                while (stream.next().isPresent()) {
                    events++;
                }
                nanos[i] = System.nanoTime() - start;
                if (events != HistoryRows.EVENTS_PER_DECISION + 1) {
                    throw new IllegalStateException("Expected 2 events and a marker, not " + events);
                }
            }
            Arrays.sort(nanos);
            return nanos[decisions / 2] / 1e3;
        }

        @Override
        public void close() {
            engine.close();
            pool.close();
        }
    }
}
