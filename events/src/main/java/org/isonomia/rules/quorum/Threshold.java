package org.isonomia.rules.quorum;

/**
 * What share of the votes for and against must be for. Abstentions never count.
 *
 * @param strict whether exactly the share is not enough ("more than half" rather than "at least two thirds")
 */
public record Threshold(Fraction share, boolean strict) {
    public static final Threshold MAJORITY = new Threshold(Fraction.of(1, 2), true);

    public static Threshold atLeast(long numerator, long denominator) {
        return new Threshold(Fraction.of(numerator, denominator), false);
    }

    /** The smallest number of votes for that meets this threshold among {@code cast} for and against; at least one. */
    public long required(long cast) {
        long product = Math.multiplyExact(share.numerator(), cast);
        long needed =
                strict ? Math.floorDiv(product, share.denominator()) + 1 : Math.ceilDiv(product, share.denominator());
        return Math.max(1, needed);
    }
}
