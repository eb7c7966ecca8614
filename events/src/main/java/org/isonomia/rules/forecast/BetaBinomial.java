package org.isonomia.rules.forecast;

import java.math.BigInteger;
import org.isonomia.rules.exact.Rational;

/**
 * How many of n take part when each does so with one unknown probability that is distributed Beta(a, b).
 *
 * <p>With whole a and b it is a Pólya urn: P(X = x) = C(x+a-1, x) · C(n-x+b-1, n-x) / C(n+a+b-1, n). Think of n and
 * a+b-1 points thrown on a line at once: X ≥ r when, of the lowest r+a-1 points, at most a-1 belong to the a+b-1. The
 * tail is therefore one of a hypergeometric distribution with a terms, whatever n is. Source: Johnson, Kemp and Kotz,
 * Univariate Discrete Distributions (3rd ed.) 6.2.2, the negative hypergeometric distribution.
 */
public record BetaBinomial(long n, int a, int b) {
    public BetaBinomial {
        if (n < 0 || a < 1 || b < 1) throw new IllegalArgumentException("n is not negative, a and b are positive");
    }

    /** P(X ≥ r), exactly: Σ over j from 0 to a-1 of C(r+a-1, j) · C(n-r+b, a+b-1-j), over C(n+a+b-1, a+b-1). */
    public Rational atLeast(long r) {
        if (r <= 0) return Rational.ONE;
        if (r > n) return Rational.ZERO;
        long low = Math.addExact(r, a - 1L);
        long high = n - r + b;
        var lowest = choose(low, a - 1);
        var others = choose(high, b);
        var sum = BigInteger.ZERO;
        for (int j = a - 1; j >= 0; j--) {
            sum = sum.add(lowest.multiply(others));
            int rest = a + b - 1 - j;
            lowest = times(lowest, j, low - j + 1);
            others = times(others, high - rest, rest + 1L);
        }
        return new Rational(sum, choose(Math.addExact(n, a + b - 1L), a + b - 1));
    }

    private static BigInteger choose(long of, int chosen) {
        var ways = BigInteger.ONE;
        for (int i = 0; i < chosen; i++) ways = times(ways, of - i, i + 1L);
        return ways;
    }

    /** The next binomial coefficient of a row: the division leaves no rest. */
    private static BigInteger times(BigInteger coefficient, long numerator, long denominator) {
        return coefficient.multiply(BigInteger.valueOf(numerator)).divide(BigInteger.valueOf(denominator));
    }
}
