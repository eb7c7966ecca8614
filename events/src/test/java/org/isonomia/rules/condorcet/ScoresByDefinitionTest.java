package org.isonomia.rules.condorcet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.rules.counting.RankedRules.rule;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.isonomia.rules.Tried;
import org.isonomia.rules.counting.Generated;
import org.isonomia.rules.counting.GeneratedRankings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Copeland's and the minimax rule against their one-line definitions. */
class ScoresByDefinitionTest {
    static LongStream seeds() {
        return LongStream.range(0, Tried.of(250));
    }

    static Generated generate(long seed) {
        var any = seed % 2 == 0 ? GeneratedRankings.strict(seed) : GeneratedRankings.complete(seed);
        return new Generated(any.contest().seats(1), any.choices());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void copeland_elects_who_wins_the_most_duels_less_those_lost(long seed) {
        var duels = Duels.of(generate(seed));
        assertThat(generate(seed).count(rule("copeland/1")).winners())
                .isEqualTo(highest(
                        duels,
                        one -> duels.options().stream()
                                .mapToLong(other -> duels.beats(one, other) ? 1 : duels.beats(other, one) ? -1 : 0)
                                .sum()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void minimax_elects_whose_worst_defeat_is_smallest(long seed) {
        var duels = Duels.of(generate(seed));
        assertThat(generate(seed).count(rule("minimax/1")).winners())
                .isEqualTo(highest(
                        duels,
                        one -> -others(duels, one)
                                .mapToLong(other -> duels.beats(other, one) ? duels.over(other, one) : 0)
                                .max()
                                .orElse(0)));
        assertThat(generate(seed).count(rule("minimax/1", "variant", "margin")).winners())
                .isEqualTo(highest(
                        duels,
                        one -> -others(duels, one)
                                .mapToLong(other -> duels.over(other, one) - duels.over(one, other))
                                .max()
                                .orElse(0)));
        assertThat(generate(seed)
                        .count(rule("minimax/1", "variant", "opposition"))
                        .winners())
                .isEqualTo(highest(
                        duels,
                        one -> -others(duels, one)
                                .mapToLong(other -> duels.over(other, one))
                                .max()
                                .orElse(0)));
    }

    private static Stream<String> others(Duels duels, String one) {
        return duels.options().stream().filter(other -> !other.equals(one));
    }

    private static List<String> highest(Duels duels, ToLongFunction<String> score) {
        long best = duels.options().stream().mapToLong(score).max().orElseThrow();
        return duels.options().stream()
                .filter(option -> score.applyAsLong(option) == best)
                .toList();
    }
}
