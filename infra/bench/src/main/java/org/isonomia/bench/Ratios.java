package org.isonomia.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rounds of a comparison. */
final class Ratios {

    private final List<Double> ratios = new ArrayList<>();

    void add(double ratio) {
        ratios.add(ratio);
    }

    /** {@code <median> (<min>-<max>)}. */
    String summary() {
        List<Double> sorted = ratios.stream().sorted().toList();
        double median = sorted.get(sorted.size() / 2);
        return String.format(Locale.ROOT, "%.2f (%.2f-%.2f)", median, sorted.getFirst(), sorted.getLast());
    }
}
