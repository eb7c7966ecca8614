package org.isonomia.rules.forecast;

import org.isonomia.rules.exact.Rational;

/**
 * A probability in a word, by published bounds. It warns and forbids nothing. Each bound is a whole number of
 * millionths, so the recorded probability and the exact one always give the same word.
 */
public enum Outlook {
    OUT_OF_REACH(Rational.ZERO),
    UNLIKELY(Rational.of(1, 100)),
    LIKELY(Rational.of(1, 2)),
    NEARLY_CERTAIN(Rational.of(99, 100));

    private final Rational least;

    Outlook(Rational least) {
        this.least = least;
    }

    /** The smallest probability it is said of. */
    public Rational least() {
        return least;
    }

    /** Whether whoever opens the poll is warned. */
    public boolean warns() {
        return compareTo(LIKELY) < 0;
    }

    public static Outlook of(Rational probability) {
        var word = OUT_OF_REACH;
        for (var outlook : values()) if (probability.compareTo(outlook.least) >= 0) word = outlook;
        return word;
    }
}
