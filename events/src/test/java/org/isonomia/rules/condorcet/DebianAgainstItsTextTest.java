package org.isonomia.rules.condorcet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.rules.counting.RankedRules.rule;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isonomia.rules.Tried;
import org.isonomia.rules.counting.Generated;
import org.isonomia.rules.counting.GeneratedRankings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Debian's rule against its constitution, and against Schulze's rule, which it is when every defeat differs. */
class DebianAgainstItsTextTest {
    static Stream<Arguments> cases() {
        return Stream.of("", "o0", "o1")
                .flatMap(option -> IntStream.range(0, Tried.of(300)).mapToObj(seed -> Arguments.of(option, seed)));
    }

    static Generated generate(int seed) {
        var any = seed % 2 == 0 ? GeneratedRankings.strict(seed, 5, 3 + seed % 20) : GeneratedRankings.complete(seed);
        return new Generated(any.contest().seats(1), any.choices());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void who_wins_is_who_the_constitution_says(String defaultOption, int seed) {
        var generated = generate(seed);
        String quorum = Integer.toString(seed % 5);
        String majority = seed % 3 == 0 ? "2" : "1";
        var text = new DebianText(Duels.of(generated), defaultOption, new BigDecimal(quorum), new BigDecimal(majority));
        var sheet = generated.count(
                rule("schulze-debian/1", "default", defaultOption, "quorum", quorum, "majority", majority));
        assertThat(Set.copyOf(sheet.winners())).isEqualTo(text.winners());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void no_one_who_fails_against_the_default_option_wins(String defaultOption, int seed) {
        var generated = generate(seed);
        var duels = Duels.of(generated);
        var winners = generated
                .count(rule("schulze-debian/1", "default", defaultOption))
                .winners();
        if (!defaultOption.isEmpty()) assertThat(winners).noneMatch(winner -> duels.beats(defaultOption, winner));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void without_equal_defeats_and_a_default_option_schulze_elects_the_same(int seed) {
        var any = GeneratedRankings.strict(seed, 4, 15 + seed % 20);
        var generated = new Generated(any.contest().seats(1), any.choices());
        if (Duels.of(generated).allVictoriesDiffer())
            assertThat(generated.count(rule("schulze-debian/1")).winners())
                    .isEqualTo(generated.count(rule("schulze/1")).winners());
    }

    static IntStream seeds() {
        return IntStream.range(0, Tried.of(400));
    }
}
