package org.isonomia.query.community.charter;

import org.isonomia.rules.quorum.Fraction;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;

/** Quorums and thresholds as one column each: {@code SQUARE_ROOT APPROVALS 3 1}, {@code 1 2 STRICT}. */
public final class Requirements {
    private static final String STRICT = "STRICT";
    private static final String AT_LEAST = "AT_LEAST";

    private Requirements() {}

    public static String write(Quorum quorum) {
        return quorum.form() + " " + quorum.counts() + " " + write(quorum.value());
    }

    public static String write(Threshold threshold) {
        return write(threshold.share()) + " " + (threshold.strict() ? STRICT : AT_LEAST);
    }

    public static Quorum quorum(String column) {
        String[] parts = column.split(" ");
        return new Quorum(Quorum.Form.valueOf(parts[0]), Quorum.Counts.valueOf(parts[1]), fraction(parts[2], parts[3]));
    }

    public static Threshold threshold(String column) {
        String[] parts = column.split(" ");
        return new Threshold(fraction(parts[0], parts[1]), parts[2].equals(STRICT));
    }

    private static String write(Fraction fraction) {
        return fraction.numerator() + " " + fraction.denominator();
    }

    private static Fraction fraction(String numerator, String denominator) {
        return Fraction.of(Long.parseLong(numerator), Long.parseLong(denominator));
    }
}
