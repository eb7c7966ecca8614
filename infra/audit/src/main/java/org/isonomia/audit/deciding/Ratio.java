package org.isonomia.audit.deciding;

import java.math.BigInteger;

/** A fraction as one learns it at school, never reduced. @param under positive */
record Ratio(BigInteger over, BigInteger under) implements Comparable<Ratio> {
    static Ratio of(long over, long under) {
        return new Ratio(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    static Ratio whole(long number) {
        return of(number, 1);
    }

    static Ratio whole(BigInteger number) {
        return new Ratio(number, BigInteger.ONE);
    }

    Ratio plus(Ratio other) {
        return new Ratio(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Ratio times(Ratio other) {
        return new Ratio(over.multiply(other.over), under.multiply(other.under));
    }

    /** Divided by what is positive. */
    Ratio over(Ratio other) {
        return new Ratio(over.multiply(other.under), under.multiply(other.over));
    }

    /** The greatest whole number that is not above it; it is not negative. */
    BigInteger floor() {
        return over.divide(under);
    }

    @Override
    public int compareTo(Ratio other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
