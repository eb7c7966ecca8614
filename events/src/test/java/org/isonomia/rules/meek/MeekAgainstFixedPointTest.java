package org.isonomia.rules.meek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.isonomia.rules.counting.RankedRules.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.isonomia.rules.Tried;
import org.isonomia.rules.counting.CountSheet.Stage;
import org.isonomia.rules.counting.Generated;
import org.isonomia.rules.counting.GeneratedRankings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nine decimals against forty. */
class MeekAgainstFixedPointTest {
    static final BigDecimal UNIT = new BigDecimal("0.000000001");

    static IntStream seeds() {
        return IntStream.range(0, Tried.of(150));
    }

    static Generated generate(int seed) {
        if (seed % 3 > 0) return GeneratedRankings.strict(seed, 3 + seed % 5, 20 + seed % 40);
        var any = GeneratedRankings.complete(seed);
        return new Generated(any.contest().seats(1 + seed % 2), any.choices());
    }

    static List<Stage> actions(Generated generated, String action) {
        return generated.count(rule("stv-meek/1")).parts().stream()
                .filter(part -> part instanceof Stage stage && stage.action().equals(action))
                .map(Stage.class::cast)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void who_wins_and_who_is_defeated_with_how_many_votes_is_what_the_fixed_point_says(int seed) {
        var generated = generate(seed);
        FixedPoint.of(generated).ifPresent(exact -> {
            assertThat(Set.copyOf(generated.count(rule("stv-meek/1")).winners()))
                    .isEqualTo(exact.winners());
            var defeats = actions(generated, "Defeat");
            assertThat(defeats).hasSameSizeAs(exact.exclusions());
            for (int at = 0; at < defeats.size(); at++) {
                var then = exact.exclusions().get(at);
                assertThat(defeats.get(at).option()).isEqualTo(then.option());
                assertThat(new BigDecimal(defeats.get(at).threshold()))
                        .isCloseTo(then.quota(), within(new BigDecimal("0.00001")));
                defeats.get(at)
                        .votes()
                        .forEach((option, amount) -> assertThat(new BigDecimal(amount))
                                .isCloseTo(then.votes().get(option), within(new BigDecimal("0.00001"))));
            }
        });
    }

    @Test
    void most_counts_are_far_enough_from_ties_to_be_compared() {
        assertThat(seeds().filter(seed -> FixedPoint.of(generate(seed)).isPresent()))
                .hasSizeGreaterThan(Tried.of(150) / 3);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_quota_is_the_first_amount_above_the_share_of_what_is_held_and_no_more_is_held_than_was_cast(int seed) {
        var generated = generate(seed);
        var seats = BigDecimal.valueOf(generated.contest().seats() + 1L);
        for (String action : List.of("Elect", "Defeat"))
            for (var stage : actions(generated, action)) {
                var held =
                        stage.votes().values().stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(held)
                        .isLessThanOrEqualTo(
                                BigDecimal.valueOf(generated.choices().size()));
                var quota = new BigDecimal(stage.threshold());
                assertThat(quota.multiply(seats)).isGreaterThan(held);
                assertThat(quota.subtract(UNIT).multiply(seats)).isLessThanOrEqualTo(held);
            }
    }
}
