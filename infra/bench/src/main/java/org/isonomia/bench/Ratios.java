package org.isonomia.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rounds of a comparison. */
public final class Ratios {

    private final List<Double> ratios = new ArrayList<>();

    public void add(double ratio) {
        ratios.add(ratio);
    }

    public double median() {
        return sorted().get(ratios.size() / 2);
    }

    /** {@code <median> (<min>-<max>)}. */
    public String summary() {
        List<Double> sorted = sorted();
        return String.format(Locale.ROOT, "%.2f (%.2f-%.2f)", median(), sorted.getFirst(), sorted.getLast());
    }

    private List<Double> sorted() {
        return ratios.stream().sorted().toList();
    }
}
