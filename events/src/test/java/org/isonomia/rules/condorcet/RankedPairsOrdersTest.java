package org.isonomia.rules.condorcet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isonomia.rules.Tried;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.GeneratedRankings;
import org.isonomia.rules.counting.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ranked pairs against every order in which equal majorities could be locked. */
class RankedPairsOrdersTest {
    static Stream<Arguments> cases() {
        return Stream.of("winning-votes", "margins")
                .flatMap(strength -> IntStream.range(0, Tried.of(700)).mapToObj(seed -> Arguments.of(strength, seed)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_ranking_that_every_order_of_equal_majorities_leads_to_is_the_ranking(String strength, int seed) {
        var rule = new RankedPairs(new Settings(Map.of("strength", strength)));
        var generated =
                seed % 2 == 0 ? GeneratedRankings.strict(seed, 5, 3 + seed % 7) : GeneratedRankings.complete(seed);
        var ballots = Ballots.of(generated.contest(), generated.choices());
        var possible = rule.possibleRankings(PairwiseMatrix.of(generated.contest(), ballots, true))
                .orElse(Set.of());
        if (possible.size() == 1)
            assertThat(possible).containsExactly(generated.count(rule).ranking());
    }
}
