package org.isonomia.rules.quorum;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * How many must take part. By default a quorum counts approvals, so that opposing can never help a proposal pass.
 *
 * @param value the share, the absolute number, or k of {@code k·√n/2} (Debian constitution 4.2 and A.6.2 use k = 3)
 * @param base whom n counts; absent for the roll, which is what every quorum recorded without it means
 */
public record Quorum(
        Form form, Counts counts, Fraction value, @Nullable Base base) {
    public enum Form {
        NONE,
        SHARE,
        ABSOLUTE,
        SQUARE_ROOT
    }

    public enum Counts {
        APPROVALS,
        PARTICIPANTS
    }

    public enum Base {
        /** All members of the community. */
        ALL,
        /** Those who may vote in this poll. */
        ROLL,
        /** Those on the roll who are active, and whoever votes. */
        ACTIVE
    }

    public static final Quorum NONE = new Quorum(Form.NONE, Counts.APPROVALS, Fraction.whole(0));

    public Quorum {
        if (base == Base.ROLL) base = null;
    }

    public Quorum(Form form, Counts counts, Fraction value) {
        this(form, counts, value, null);
    }

    public static Quorum squareRoot(Counts counts, long k) {
        return new Quorum(Form.SQUARE_ROOT, counts, Fraction.whole(k));
    }

    public static Quorum share(Counts counts, long numerator, long denominator) {
        return new Quorum(Form.SHARE, counts, Fraction.of(numerator, denominator));
    }

    public static Quorum absolute(Counts counts, long number) {
        return new Quorum(Form.ABSOLUTE, counts, Fraction.whole(number));
    }

    /** The same of another base. */
    public Quorum of(Base of) {
        return new Quorum(form, counts, value, of);
    }

    /** The smallest count that meets this quorum with {@code n} on its base; never more than {@code n}. */
    public long required(long n) {
        if (n < 0) throw new IllegalArgumentException("a base is not negative");
        BigInteger needed = switch (form) {
            case NONE -> BigInteger.ZERO;
            case ABSOLUTE -> value.ceilingOf(1);
            case SHARE -> value.ceilingOf(n);
            case SQUARE_ROOT -> halfKRootN(n);
        };
        return needed.min(BigInteger.valueOf(n)).longValueExact();
    }

    /** What this quorum requires of this electorate. */
    public long required(Electorate electorate) {
        return required(electorate.on(base == null ? Base.ROLL : base));
    }

    /** The smallest r with r ≥ k·√n/2, that is (2·r·q)² ≥ p²·n for k = p/q: integers only. */
    private BigInteger halfKRootN(long n) {
        var square = BigInteger.valueOf(value.numerator()).pow(2).multiply(BigInteger.valueOf(n));
        var step = BigInteger.TWO.multiply(BigInteger.valueOf(value.denominator()));
        var root = square.sqrt();
        if (root.multiply(root).compareTo(square) < 0) root = root.add(BigInteger.ONE);
        return root.add(step).subtract(BigInteger.ONE).divide(step);
    }
}
