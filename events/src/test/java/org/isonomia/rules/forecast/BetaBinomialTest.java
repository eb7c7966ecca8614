package org.isonomia.rules.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.isonomia.rules.exact.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BetaBinomialTest {
    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_tail_is_the_sum_of_its_definition(long seed) {
        var random = new SplittableRandom(seed);
        int n = random.nextInt(60);
        int a = 1 + random.nextInt(12);
        int b = 1 + random.nextInt(12);
        var tail = Rational.ZERO;
        for (int r = n; r >= 0; r--) {
            tail = tail.plus(mass(n, a, b, r));
            assertThat(new BetaBinomial(n, a, b).atLeast(r))
                    .as("n=%d a=%d b=%d r=%d", n, a, b, r)
                    .isEqualTo(tail);
        }
        assertThat(tail).isEqualTo(Rational.ONE);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0/1", "10, 0, 1/1", "10, 1, 10/11", "10, 10, 1/11", "10, 11, 0/1", "3073, 1537, 1537/3074"})
    void when_every_turnout_is_equally_likely_so_is_every_number(long n, long r, String probability) {
        assertThat(new BetaBinomial(n, 1, 1).atLeast(r)).isEqualTo(Rational.parse(probability));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void who_stays_away_mirrors_who_comes(long seed) {
        var random = new SplittableRandom(seed);
        int n = 1 + random.nextInt(100_000);
        int a = 1 + random.nextInt(50);
        int b = 1 + random.nextInt(50);
        long r = random.nextInt(n + 2);
        assertThat(new BetaBinomial(n, a, b).atLeast(r))
                .isEqualTo(Rational.ONE.minus(new BetaBinomial(n, b, a).atLeast(n - r + 1)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void more_are_never_likelier_than_fewer(long seed) {
        var random = new SplittableRandom(seed);
        var turnout = new BetaBinomial(3_073, 1 + random.nextInt(40), 1 + random.nextInt(40));
        long r = random.nextInt(3_073);
        assertThat(turnout.atLeast(r)).isGreaterThan(turnout.atLeast(r + 1));
    }

    @Test
    void what_is_no_distribution_is_refused() {
        assertThatThrownBy(() -> new BetaBinomial(-1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BetaBinomial(1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BetaBinomial(1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** C(n, x) · B(x+a, n-x+b) / B(a, b), the Beta function of whole numbers by factorials. */
    private static Rational mass(int n, int a, int b, int x) {
        var ways = new Rational(factorial(n), factorial(x).multiply(factorial(n - x)));
        return ways.times(beta(x + a, n - x + b)).over(beta(a, b));
    }

    private static Rational beta(int a, int b) {
        return new Rational(factorial(a - 1).multiply(factorial(b - 1)), factorial(a + b - 1));
    }

    private static BigInteger factorial(int n) {
        var product = BigInteger.ONE;
        for (int i = 2; i <= n; i++) product = product.multiply(BigInteger.valueOf(i));
        return product;
    }
}
