package org.isonomia.rules.quorum;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * What share of its base must be for: of the votes for and against, unless another base is stated.
 *
 * @param strict whether exactly the share is not enough ("more than half" rather than "at least two thirds")
 * @param base whom the share is of; absent for the votes for and against, among which abstentions never count
 */
public record Threshold(
        Fraction share, boolean strict, @Nullable Base base) {
    public enum Base {
        /** The votes for and against. */
        CAST,
        /** All who took part: an abstention weighs like a vote against. */
        PARTICIPANTS,
        /** All who could have voted: silence weighs like a vote against. */
        ELECTORATE
    }

    public static final Threshold MAJORITY = moreThan(1, 2);

    public Threshold {
        if (base == Base.CAST) base = null;
    }

    public Threshold(Fraction share, boolean strict) {
        this(share, strict, null);
    }

    public static Threshold atLeast(long numerator, long denominator) {
        return new Threshold(Fraction.of(numerator, denominator), false);
    }

    public static Threshold moreThan(long numerator, long denominator) {
        return new Threshold(Fraction.of(numerator, denominator), true);
    }

    /** The same of another base. */
    public Threshold of(Base of) {
        return new Threshold(share, strict, of);
    }

    /**
     * The smallest number of votes for that meets this threshold with {@code n} on its base; at least one.
     *
     * @throws ArithmeticException if that many cannot be counted
     */
    public long required(long n) {
        var needed = strict ? share.floorOf(n).add(BigInteger.ONE) : share.ceilingOf(n);
        return needed.max(BigInteger.ONE).longValueExact();
    }

    /** What this threshold requires of this turnout. */
    public long required(Turnout turnout) {
        return required(turnout.on(base == null ? Base.CAST : base));
    }
}
