package org.isonomia.rules.quorum;

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

    @Override
    public String toString() {
        return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
    }
}
