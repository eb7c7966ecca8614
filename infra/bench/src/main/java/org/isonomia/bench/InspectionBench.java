package org.isonomia.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isonomia.transparency.publish.Failpoint;
import org.isonomia.transparency.publish.Inspection;
import org.isonomia.transparency.publish.KeyFiles;
import org.isonomia.transparency.publish.Outcome;
import org.isonomia.transparency.publish.Publisher;
import org.isonomia.transparency.publish.Signer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the published log costs at a start: every entry's bytes and every tile hashed again before anything is signed. */
@Command(
        name = "inspection",
        mixinStandardHelpOptions = true,
        description = "Seconds to inspect a published log before it is signed again.")
final class InspectionBench implements Callable<Integer> {

    private static final double LIMIT_SECONDS = 5;
    private static final int LIMIT_FOR = 1_000_000;
    private static final int ROUNDS = 3;
    private static final double NANOS = 1e9;

    @Option(names = "--jdbc-url", description = "A server to use instead of an own one, as a superuser.")
    private Optional<String> jdbcUrl = Optional.empty();

    @Option(names = "--entries", defaultValue = "" + LIMIT_FOR, description = "Entries (${DEFAULT-VALUE}).")
    private int entries;

    @Option(names = "--threads", defaultValue = "2", description = "Threads (${DEFAULT-VALUE}).")
    private int threads;

    @Override
    public Integer call() throws Exception {
        Path home = Files.createTempDirectory("isonomia-bench-signer");
        KeyFiles keys = new KeyFiles(home.resolve("log.key"));
        keys.openOrCreate("bench.example/log");
        try (BenchServer server = BenchServer.start(jdbcUrl)) {
            String url = server.newLog("isonomia_bench_inspection");
            write(url);
            try (HikariDataSource pool = BenchServer.pool(url, threads + 1)) {
                Signer signer = new Signer(keys, home.resolve("signed"));
                System.out.printf(Locale.ROOT, "published %,d entries in %.1f s%n", entries, publish(pool, signer));
                Ratios seconds = new Ratios();
                for (int round = 0; round < ROUNDS; round++) {
                    long begin = System.nanoTime();
                    new Inspection(pool, signer, threads).run();
                    seconds.add((System.nanoTime() - begin) / NANOS);
                }
                double limit = LIMIT_SECONDS * Math.max(1, (double) entries / LIMIT_FOR);
                boolean below = seconds.median() < limit;
                System.out.printf(
                        Locale.ROOT,
                        "inspection of %,d entries with %d threads: %s s, limit %.1f s: %s%n",
                        entries,
                        threads,
                        seconds.summary(),
                        limit,
                        below ? "kept" : "EXCEEDED");
                return below ? 0 : 1;
            }
        }
    }

    private static double publish(HikariDataSource pool, Signer signer) throws Exception {
        Publisher publisher = new Publisher(pool, signer, Failpoint.NONE);
        long begin = System.nanoTime();
        Outcome outcome = publisher.round();
        while (outcome instanceof Outcome.Published) {
            outcome = publisher.round();
        }
        return (System.nanoTime() - begin) / NANOS;
    }

    /** Entries as long as ballots are, with the hashes of their bytes. */
    private void write(String url) throws Exception {
        BenchServer.execute(url, """
                insert into log.entry (position, id, name, bytes, leaf_hash)
                select position, id, 'polls.BallotCast', bytes, sha256('\\x00'::bytea || bytes)
                  from (select i as position, id,
                               convert_to(format('{"id":"%%s","type":"polls.BallotCast/1","at":"2026-11-23T10:02:07.123Z",'
                                   '"by":"m_%%s","command":"%%s","ordinal":0,"tags":["poll:p_%%s","ballot:p_%%s/m_%%s"],'
                                   '"data":{"poll":"p_%%s","voter":"m_%%s","choice":{"yes":true}}}',
                                   id, md5(i::text), id, i %% 8, i %% 8, i, i %% 8, md5(i::text)), 'UTF8') as bytes
                          from (select i, gen_random_uuid() as id from generate_series(0, %d) i) numbered) written
                 order by position;
                """.formatted(entries - 1));
        BenchServer.execute(url, "vacuum analyze log.entry");
    }
}
