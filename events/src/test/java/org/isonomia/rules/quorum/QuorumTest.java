package org.isonomia.rules.quorum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isonomia.rules.quorum.Quorum.Counts.APPROVALS;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuorumTest {
    /** 83² · 4 = 27,556 < 9 · 3,073 = 27,657 ≤ 84² · 4; n = 1,014 is the electorate Debian's 2015 vote had to meet. */
    @ParameterizedTest
    @CsvSource({
        "3, 3073, 84", "3, 1014, 48", "1, 0, 0", "1, 1, 1", "1, 4, 1", "1, 5, 2", "1, 16, 2", "1, 17, 3",
        "3, 16, 6", "3, 17, 7", "3, 100, 15", "3, 101, 16", "3, 1, 1", "3, 2, 2", "3, 3, 3", "3, 4, 3"
    })
    void half_k_root_n_is_rounded_up_exactly_and_capped_at_n(long k, long n, long required) {
        assertThat(Quorum.squareRoot(APPROVALS, k).required(n)).isEqualTo(required);
    }

    @Test
    void half_k_root_n_is_the_smallest_number_that_is_large_enough() {
        var random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            long p = 1 + random.nextInt(9);
            long q = 1 + random.nextInt(4);
            long n = 1_000 + random.nextInt(1_000_000);
            var quorum = new Quorum(Quorum.Form.SQUARE_ROOT, APPROVALS, Fraction.of(p, q));
            long r = quorum.required(n);
            assertThat(isEnough(r, p, q, n)).as("%d/%d of %d", p, q, n).isTrue();
            assertThat(isEnough(r - 1, p, q, n)).as("%d/%d of %d", p, q, n).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 0, 0",
        "1, 2, 9, 5",
        "1, 2, 10, 5",
        "1, 2, 11, 6",
        "1, 4, 3073, 769",
        "1, 4, 3072, 768",
        "2, 3, 3, 2",
        "2, 3, 4, 3",
        "3, 2, 10, 10",
        "0, 1, 10, 0"
    })
    void a_share_is_rounded_up_and_capped_at_n(long numerator, long denominator, long n, long required) {
        assertThat(Quorum.share(APPROVALS, numerator, denominator).required(n)).isEqualTo(required);
    }

    @ParameterizedTest
    @CsvSource({"7, 100, 7", "7, 7, 7", "7, 6, 6", "0, 6, 0"})
    void an_absolute_number_is_capped_at_n(long number, long n, long required) {
        assertThat(Quorum.absolute(APPROVALS, number).required(n)).isEqualTo(required);
    }

    @Test
    void no_quorum_requires_nobody() {
        assertThat(Quorum.NONE.required(0)).isZero();
        assertThat(Quorum.NONE.required(3073)).isZero();
    }

    @Test
    void the_largest_values_are_reckoned_exactly() {
        long most = Long.MAX_VALUE;
        assertThat(Quorum.share(APPROVALS, most, 2).required(3)).isEqualTo(3);
        assertThat(Quorum.share(APPROVALS, most - 1, most).required(most)).isEqualTo(most - 1);
        assertThat(Quorum.share(APPROVALS, 1, most).required(most)).isEqualTo(1);
        assertThat(Quorum.squareRoot(APPROVALS, most).required(most)).isEqualTo(most);
        assertThat(Quorum.squareRoot(APPROVALS, 2).required(most)).isEqualTo(3_037_000_500L);
    }

    @ParameterizedTest
    @CsvSource({"ALL, 1000", "ROLL, 500", "ACTIVE, 100"})
    void the_base_says_whom_n_counts(Quorum.Base base, long n) {
        var electorate = new Electorate(1_000, 500, 100);
        assertThat(Quorum.share(APPROVALS, 1, 1).of(base).required(electorate)).isEqualTo(n);
        assertThat(Quorum.share(APPROVALS, 1, 1).required(electorate)).isEqualTo(500);
    }

    @Test
    void the_active_are_on_the_roll() {
        assertThatThrownBy(() -> new Electorate(10, 5, 6)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_negative_base_and_a_share_of_nothing_are_refused() {
        assertThatThrownBy(() -> Quorum.NONE.required(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fraction.of(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fraction.of(1, -2)).isInstanceOf(IllegalArgumentException.class);
    }

    /** r ≥ (p/q)·√n/2, squared to stay among integers. */
    private static boolean isEnough(long r, long p, long q, long n) {
        var left = BigInteger.valueOf(2 * r * q).pow(2);
        return left.compareTo(BigInteger.valueOf(p * p).multiply(BigInteger.valueOf(n))) >= 0;
    }
}
