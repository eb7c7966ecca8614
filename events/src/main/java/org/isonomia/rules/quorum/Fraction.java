package org.isonomia.rules.quorum;

import java.math.BigInteger;

/** An exact non-negative rational. */
public record Fraction(long numerator, long denominator) {
    public Fraction {
        if (numerator < 0 || denominator <= 0) throw new IllegalArgumentException("not a fraction");
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(numerator, denominator);
    }

    public static Fraction whole(long number) {
        return new Fraction(number, 1);
    }

    /** This share of n, rounded down. */
    BigInteger floorOf(long n) {
        return of(n)[0];
    }

    /** This share of n, rounded up. */
    BigInteger ceilingOf(long n) {
        var parts = of(n);
        return parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
    }

    private BigInteger[] of(long n) {
        if (n < 0) throw new IllegalArgumentException("a base is not negative");
        return BigInteger.valueOf(numerator)
                .multiply(BigInteger.valueOf(n))
                .divideAndRemainder(BigInteger.valueOf(denominator));
    }

    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }
}
