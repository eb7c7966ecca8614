package org.isonomia.rules.quorum;

import java.math.BigInteger;

/**
 * How many must take part. By default a quorum counts approvals, so that opposing can never help a proposal pass.
 *
 * @param value the share, the absolute number, or k of {@code k·√n/2} (Debian constitution A.6 uses k = 3)
 */
public record Quorum(Form form, Counts counts, Fraction value) {
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

    public static final Quorum NONE = new Quorum(Form.NONE, Counts.APPROVALS, Fraction.whole(0));

    public static Quorum squareRoot(Counts counts, long k) {
        return new Quorum(Form.SQUARE_ROOT, counts, Fraction.whole(k));
    }

    public static Quorum share(Counts counts, long numerator, long denominator) {
        return new Quorum(Form.SHARE, counts, Fraction.of(numerator, denominator));
    }

    public static Quorum absolute(Counts counts, long number) {
        return new Quorum(Form.ABSOLUTE, counts, Fraction.whole(number));
    }

    /** The smallest count that meets this quorum with {@code n} on the base; never more than {@code n}. */
    public long required(long n) {
        if (n < 0) throw new IllegalArgumentException("a base is not negative");
        long needed = switch (form) {
            case NONE -> 0;
            case ABSOLUTE -> ceiling(value.numerator(), value.denominator());
            case SHARE -> ceiling(Math.multiplyExact(value.numerator(), n), value.denominator());
            case SQUARE_ROOT -> halfKRootN(n);
        };
        return Math.min(needed, n);
    }

    /** The smallest r with r ≥ k·√n/2, that is (2·r·q)² ≥ p²·n for k = p/q: integers only. */
    private long halfKRootN(long n) {
        var square = BigInteger.valueOf(value.numerator()).pow(2).multiply(BigInteger.valueOf(n));
        var step = BigInteger.TWO.multiply(BigInteger.valueOf(value.denominator()));
        var root = square.sqrt();
        if (root.multiply(root).compareTo(square) < 0) root = root.add(BigInteger.ONE);
        return root.add(step).subtract(BigInteger.ONE).divide(step).longValueExact();
    }

    private static long ceiling(long numerator, long denominator) {
        return Math.ceilDiv(numerator, denominator);
    }
}
