package org.isonomia.bench.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isonomia.bench.Ratios;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Two pieces of work, timed in turns in one process; what they give is kept, so that none of it is left out. */
final class Turns {

    /** A turn of shorter work does it again and again for so long. */
    private static final long TURN_NANOS = 50_000_000;

    @Option(names = "--warm-ups", defaultValue = "5", description = "Rounds not measured (${DEFAULT-VALUE}).")
    private int warmUps;

    @Option(names = "--rounds", defaultValue = "11", description = "Rounds after the warm-up (${DEFAULT-VALUE}).")
    private int rounds;

    private volatile @Nullable Object kept;

    /** One side of a comparison. */
    record Work(String name, Callable<?> work) {}

    /**
     * @param limit what the median of the rounds' ratios, measured to base, must be below
     * @return the exit status: 0 below the limit, else 1
     */
    int compare(String title, Work base, Work measured, double limit) throws Exception {
        Ratios ratios = new Ratios();
        List<Double> baseMillis = new ArrayList<>();
        List<Double> measuredMillis = new ArrayList<>();
        for (int round = 1 - warmUps; round <= rounds; round++) {
            double one = millis(base.work());
            double other = millis(measured.work());
            System.out.printf(
                    Locale.ROOT,
                    "%-8s %s %8.3f ms   %s %8.3f ms   ratio %.2f%n",
                    round <= 0 ? "warm-up" : "round " + round,
                    base.name(),
                    one,
                    measured.name(),
                    other,
                    other / one);
            if (round > 0) {
                ratios.add(other / one);
                baseMillis.add(one);
                measuredMillis.add(other);
            }
        }
        boolean below = ratios.median() < limit;
        System.out.printf(
                Locale.ROOT,
                "%s ratio %s, medians %.3f ms and %.3f ms, limit %.2f: %s%n",
                title,
                ratios.summary(),
                median(baseMillis),
                median(measuredMillis),
                limit,
                below ? "kept" : "EXCEEDED");
        return below ? 0 : 1;
    }

    private double millis(Callable<?> work) throws Exception {
        List<Double> times = new ArrayList<>();
        long first = System.nanoTime();
        do {
            long start = System.nanoTime();
            kept = work.call();
            times.add((System.nanoTime() - start) / 1e6);
        } while (System.nanoTime() - first < TURN_NANOS);
        return median(times);
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
