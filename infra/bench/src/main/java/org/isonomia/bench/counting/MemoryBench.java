package org.isonomia.bench.counting;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Contest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The heap that grouped ballots keep, over their distinct rankings: all different, and each ranks every option. */
@Command(
        name = "memory",
        mixinStandardHelpOptions = true,
        description = "Bytes of heap for each distinct ranking of grouped ballots.")
public final class MemoryBench implements Callable<Integer> {

    private static final double LIMIT = 200;

    /** One more than fills the table of the builder, which has just grown: the worst place to stop. */
    private static final int WORST = (1 << 19) / 3 * 2 + 1;

    @Option(names = "--options", defaultValue = "50", description = "Options (${DEFAULT-VALUE}).")
    private int options;

    @Override
    public Integer call() {
        Contest contest = Electorate.of(0, options, 1, 0).contest();
        long before = used();
        Ballots.Builder builder = new Ballots.Builder(contest);
        SplittableRandom random = new SplittableRandom(20261123);
        for (int ballot = 0; ballot < WORST; ballot++) {
            builder.rankings().add(shuffled(random), 1);
        }
        Ballots ballots = builder.build();
        double both = (double) (used() - before) / ballots.rankings().size();
        Reference.reachabilityFence(builder);
        builder = new Ballots.Builder(contest);
        double alone = (double) (used() - before) / ballots.rankings().size();
        boolean below = both < LIMIT && alone < LIMIT;
        System.out.printf(
                Locale.ROOT,
                "memory %d distinct rankings of %d options: %.1f bytes each, %.1f while they are being grouped,"
                        + " limit %.0f: %s%n",
                ballots.rankings().size(),
                options,
                alone,
                both,
                LIMIT,
                below ? "kept" : "EXCEEDED");
        return below ? 0 : 1;
    }

    private short[] shuffled(SplittableRandom random) {
        short[] ranking = new short[options];
        for (int at = 0; at < options; at++) {
            int with = random.nextInt(at + 1);
            ranking[at] = ranking[with];
            ranking[with] = (short) at;
        }
        return ranking;
    }

    private static long used() {
        for (int again = 0; again < 3; again++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
