package org.isonomia.rules.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.rules.forecast.Communities.SAMPLE;
import static org.isonomia.rules.forecast.Communities.SAMPLE_MEMBERS;
import static org.isonomia.rules.forecast.Communities.inputs;
import static org.isonomia.rules.quorum.Quorum.Counts.APPROVALS;

import java.util.List;
import java.util.stream.LongStream;
import org.isonomia.rules.exact.Rational;
import org.isonomia.rules.quorum.Quorum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AlternativeTest {
    static LongStream seeds() {
        return ForecastTest.seeds();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_largest_reachable_number_is_reached_nine_times_in_ten_and_one_more_is_not(long seed) {
        var inputs = ForecastTest.any(seed);
        long largest = Alternative.largestReachable(inputs);
        assertThat(inputs.requiring(largest).probability()).isGreaterThanOrEqualTo(Alternative.REACHABLE);
        assertThat(inputs.requiring(largest + 1).probability()).isLessThan(Alternative.REACHABLE);
    }

    @Test
    void the_sample_community_is_offered_the_largest_number_debians_rule_and_parts_of_the_active() {
        var inputs = inputs(SAMPLE, SAMPLE_MEMBERS, 1_537, APPROVALS);
        var alternatives = Alternative.to(inputs, 400, 0);
        assertThat(alternatives.stream().map(Alternative::required).skip(1))
                .containsExactly(84L, 200L, 134L, 100L, 80L, 40L);
        assertThat(alternatives.get(0).quorum().form()).isEqualTo(Quorum.Form.ABSOLUTE);
        assertThat(alternatives.get(0).reachable()).isTrue();
        assertThat(alternatives.get(0).share())
                .isEqualTo(Rational.of(alternatives.get(0).required(), SAMPLE_MEMBERS));
        assertThat(alternatives.get(1).quorum()).isEqualTo(Quorum.squareRoot(APPROVALS, 3));
        assertThat(alternatives.subList(2, 7))
                .allSatisfy(part -> assertThat(part.quorum().base()).isEqualTo(Quorum.Base.ACTIVE));
        assertThat(alternatives)
                .allSatisfy(each -> assertThat(each.probability())
                        .isEqualTo(
                                Forecast.of(inputs.requiring(each.required())).probability()));
    }

    @Test
    void nobody_on_the_roll_leaves_nothing_to_require() {
        assertThat(Alternative.to(inputs(List.of(), 0, 0), 0, 0)).allSatisfy(each -> {
            assertThat(each.required()).isZero();
            assertThat(each.share()).isEqualTo(Rational.ZERO);
            assertThat(each.reachable()).isTrue();
        });
    }
}
