package org.isonomia.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.isonomia.eventstore.EngineSettings;
import org.isonomia.eventstore.KeyEncryptionKeyFile;
import org.isonomia.eventstore.PostgresEventStorageEngine;
import org.isonomia.eventstore.SubjectKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Durable, condition-checked appends against plain durable inserts of an equal row, both from 64 at once. */
@Command(
        name = "append",
        mixinStandardHelpOptions = true,
        description = "Appends through the engine against single-row inserts, in turns on the same server.")
final class AppendBench implements Callable<Integer> {

    /** The compilers of the Java runtime need about this long. */
    private static final int WARM_UPS = 2;

    @Option(names = "--jdbc-url", description = "A server to use instead of an own one, as a superuser.")
    private Optional<String> jdbcUrl = Optional.empty();

    @Option(names = "--clients", defaultValue = "64", description = "Callers and clients (${DEFAULT-VALUE}).")
    private int clients;

    @Option(names = "--rounds", defaultValue = "5", description = "Rounds after the warm-up (${DEFAULT-VALUE}).")
    private int rounds;

    @Option(names = "--seconds", defaultValue = "5", description = "Length of each half round (${DEFAULT-VALUE}).")
    private double seconds;

    @Override
    public Integer call() throws Exception {
        Path directory = Files.createTempDirectory("isonomia-bench-keys");
        try (BenchServer server = BenchServer.start(jdbcUrl)) {
            String url = server.newLog("isonomia_bench_append");
            BenchServer.execute(url, PlainInsert.SCHEMA);
            try (HikariDataSource pool = BenchServer.pool(url, 8);
                    PostgresEventStorageEngine engine = new PostgresEventStorageEngine(
                            pool,
                            new BallotCodec(),
                            new SubjectKeys(pool, KeyEncryptionKeyFile.openOrCreate(directory.resolve("kek"))),
                            EngineSettings.defaults())) {
                compare(url, engine);
            }
        }
        return 0;
    }

    private void compare(String url, PostgresEventStorageEngine engine) throws Exception {
        SplittableRandom random = new SplittableRandom(20261123);
        AtomicLong positions = new AtomicLong();
        AtomicLong marker = new AtomicLong(-1);
        List<PlainInsert> inserts = new ArrayList<>();
        List<EngineAppend> appends = new ArrayList<>();
        try {
            for (int i = 0; i < clients; i++) {
                inserts.add(new PlainInsert(url, positions, random.split()));
                appends.add(new EngineAppend(engine, marker, random.split()));
            }
            Ratios ratios = new Ratios();
            for (int round = 1 - WARM_UPS; round <= rounds; round++) {
                double plain = Load.perSecond(inserts, seconds);
                double log = Load.perSecond(appends, seconds);
                System.out.printf(
                        Locale.ROOT,
                        "%-8s single-row inserts %7.0f/s   log appends %7.0f/s   ratio %.2f%n",
                        round <= 0 ? "warm-up" : "round " + round,
                        plain,
                        log,
                        log / plain);
                if (round > 0) {
                    ratios.add(log / plain);
                }
            }
            System.out.println("append ratio " + ratios.summary());
        } finally {
            for (PlainInsert insert : inserts) {
                insert.close();
            }
        }
    }
}
