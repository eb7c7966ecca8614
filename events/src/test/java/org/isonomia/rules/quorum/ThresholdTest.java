package org.isonomia.rules.quorum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdTest {
    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "2, 2", "3, 2", "4, 3", "99, 50", "100, 51", "101, 51"})
    void more_than_half_is_more_than_half(long cast, long required) {
        assertThat(Threshold.MAJORITY.required(cast)).isEqualTo(required);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "2, 2", "3, 2", "4, 3", "5, 4", "6, 4", "7, 5", "300, 200", "301, 201"})
    void at_least_two_thirds_includes_exactly_two_thirds(long cast, long required) {
        assertThat(Threshold.atLeast(2, 3).required(cast)).isEqualTo(required);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "2, 2", "100, 100"})
    void unopposed_is_all_of_them(long cast, long required) {
        assertThat(Threshold.atLeast(1, 1).required(cast)).isEqualTo(required);
    }

    @Test
    void a_threshold_of_nothing_still_takes_one_vote() {
        assertThat(Threshold.atLeast(0, 1).required(10)).isEqualTo(1);
    }

    @Test
    void the_largest_numbers_are_reckoned_exactly_and_one_more_is_refused() {
        assertThat(Threshold.atLeast(2, 3).required(Long.MAX_VALUE)).isEqualTo(6_148_914_691_236_517_205L);
        assertThat(Threshold.atLeast(1, 1).required(Long.MAX_VALUE)).isEqualTo(Long.MAX_VALUE);
        assertThatThrownBy(() -> Threshold.moreThan(1, 1).required(Long.MAX_VALUE))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Threshold.MAJORITY.required(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"CAST, 4", "PARTICIPANTS, 6", "ELECTORATE, 51"})
    void the_base_says_whom_the_share_is_of(Threshold.Base base, long required) {
        assertThat(Threshold.MAJORITY.of(base).required(new Turnout(7, 11, 100)))
                .isEqualTo(required);
    }
}
