package org.isonomia.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isonomia.audit.verify.LogFiles;
import org.isonomia.audit.verify.VerifiedReplay;
import org.isonomia.transparency.note.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Verifying and replaying a mirror against reading the same entries from PostgreSQL and hashing each, in turns. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "The rate of verifying and replaying a mirror, measured to a JDBC scan that hashes each entry.")
final class VerifyBench implements Callable<Integer> {

    private static final double LIMIT = 0.7;
    private static final long HEAP = 1L << 30;
    private static final int FETCH = 10_000;
    private static final double NANOS = 1e9;

    @Option(names = "--jdbc-url", description = "A server to use instead of an own one, as a superuser.")
    private Optional<String> jdbcUrl = Optional.empty();

    @Option(names = "--entries", defaultValue = "1000000", description = "At least so many (${DEFAULT-VALUE}).")
    private int entries;

    @Option(names = "--rounds", defaultValue = "5", description = "Rounds after a warm-up (${DEFAULT-VALUE}).")
    private int rounds;

    @Override
    public Integer call() throws Exception {
        if (Runtime.getRuntime().maxMemory() >= HEAP) {
            System.out.println("The promise is for less than 1 GiB of memory: start java with -Xmx1000m or less");
            return 2;
        }
        Path mirror = Files.createTempDirectory("isonomia-bench-mirror");
        SigningKey key = SigningKey.generate("bench.example/log");
        try (BenchServer server = BenchServer.start(jdbcUrl)) {
            String url = server.newLog("isonomia_bench_verify");
            int written = write(url, mirror, key);
            Ratios ratios = new Ratios();
            for (int round = 0; round <= rounds; round++) {
                double scan = seconds(() -> scan(url, written));
                double verify = seconds(() -> verify(mirror, key, written));
                System.out.printf(
                        Locale.ROOT,
                        "%-8s scan and hash %,9.0f/s   verify and replay %,9.0f/s   ratio %.2f%n",
                        round == 0 ? "warm-up" : "round " + round,
                        written / scan,
                        written / verify,
                        scan / verify);
                if (round > 0) ratios.add(scan / verify);
            }
            boolean kept = ratios.median() >= LIMIT;
            System.out.printf(
                    Locale.ROOT,
                    "verify of %,d entries, %,d MB of heap: ratio of rates %s, at least %.2f: %s%n",
                    written,
                    Runtime.getRuntime().maxMemory() >> 20,
                    ratios.summary(),
                    LIMIT,
                    kept ? "kept" : "NOT KEPT");
            return kept ? 0 : 1;
        } finally {
            delete(mirror);
        }
    }

    private int write(String url, Path mirror, SigningKey key) throws Exception {
        int written;
        try (Connection connection = DriverManager.getConnection(url)) {
            var files = new ChronicleFiles(connection, mirror);
            written = Chronicle.write(entries, files);
            files.end(key);
        }
        BenchServer.execute(url, "vacuum analyze log.entry");
        BenchServer.execute(url, "checkpoint");
        return written;
    }

    /** One connection, one thread. */
    private static void scan(String url, int expected) throws Exception {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        int read = 0;
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(FETCH);
                try (ResultSet rows = statement.executeQuery("select bytes from log.entry order by position")) {
                    for (; rows.next(); read++) sha256.digest(rows.getBytes(1));
                }
            }
        }
        if (read != expected) throw new IllegalStateException(read + " entries instead of " + expected);
    }

    private static void verify(Path mirror, SigningKey key, int expected) throws IOException {
        var outcome = VerifiedReplay.of(LogFiles.at(mirror.toString(), null), key.verifier(), Optional.empty());
        if (!outcome.clean() || outcome.report().entries() != expected)
            throw new IllegalStateException(
                    outcome.verified().faults() + ", " + outcome.report().disagreements());
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / NANOS;
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
