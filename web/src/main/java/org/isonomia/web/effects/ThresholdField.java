package org.isonomia.web.effects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isonomia.rules.quorum.Threshold;

/** A threshold as one choice of a list: {@code >1/2} for more than half, {@code 2/3} for at least two thirds. */
public final class ThresholdField {
    private static final List<Threshold> USUAL = List.of(
            Threshold.MAJORITY,
            Threshold.atLeast(3, 5),
            Threshold.atLeast(2, 3),
            Threshold.atLeast(3, 4),
            Threshold.atLeast(4, 5),
            Threshold.atLeast(9, 10),
            Threshold.atLeast(1, 1));

    private static final Pattern FORM = Pattern.compile("(>?)(\\d{1,4})/(\\d{1,4})");

    private ThresholdField() {}

    static String value(Threshold threshold) {
        var share = threshold.share();
        return (threshold.strict() ? ">" : "") + share.numerator() + "/" + share.denominator();
    }

    static Optional<Threshold> of(String value) {
        var parts = FORM.matcher(value);
        if (!parts.matches() || Integer.parseInt(parts.group(3)) == 0) return Optional.empty();
        int part = Integer.parseInt(parts.group(2));
        int whole = Integer.parseInt(parts.group(3));
        return Optional.of(parts.group(1).isEmpty() ? Threshold.atLeast(part, whole) : Threshold.moreThan(part, whole));
    }

    /** The usual ones, and the one that is chosen where it is another. */
    public static List<Threshold> offered(String chosen) {
        var offered = new ArrayList<>(USUAL);
        of(chosen).filter(threshold -> !USUAL.contains(threshold)).ifPresent(offered::add);
        return List.copyOf(offered);
    }
}
