package org.isonomia.rules.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.rules.counting.RankedRules.rule;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isonomia.rules.Tried;
import org.isonomia.rules.counting.CountingRule;
import org.isonomia.rules.counting.Generated;
import org.isonomia.rules.counting.GeneratedRankings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** With one seat every transferable vote is the alternative vote. */
class OneSeatTest {
    static Stream<Arguments> plain() {
        return cases(
                rule("irv/1"),
                rule("irv/1", "batch", "true"),
                rule("irv/1", "until_two", "true"),
                rule("irv/1", "first_round_threshold", "true"),
                rule("stv-wigm/1"),
                rule("stv-wigm/1", "fractional_threshold", "true"),
                rule("stv-meek/1"));
    }

    static Stream<Arguments> lookingBack() {
        return cases(rule("stv-scottish/1"), rule("stv-wigm/1", "earlier_rounds", "true"));
    }

    static Stream<Arguments> all() {
        return Stream.concat(plain(), lookingBack());
    }

    static Stream<Arguments> cases(CountingRule... rules) {
        return Stream.of(rules)
                .flatMap(rule -> IntStream.range(0, Tried.of(150)).mapToObj(seed -> Arguments.of(rule, seed)));
    }

    static Generated generate(int seed) {
        var any = GeneratedRankings.strict(seed);
        return new Generated(any.contest().seats(1), any.choices());
    }

    @ParameterizedTest
    @MethodSource("plain")
    void who_wins_is_whom_some_order_of_equals_elects(CountingRule rule, int seed) {
        var sheet = generate(seed).count(rule);
        var possible = Elimination.possibleWinners(generate(seed));
        assertThat(Set.copyOf(sheet.winners())).isEqualTo(possible);
        assertThat(sheet.tied()).isEqualTo(possible.size() > 1);
    }

    @ParameterizedTest
    @MethodSource("lookingBack")
    void who_wins_when_ties_look_back_is_whom_instant_runoff_with_earlier_rounds_elects(CountingRule rule, int seed) {
        assertThat(Set.copyOf(generate(seed).count(rule).winners()))
                .isEqualTo(Set.copyOf(generate(seed)
                        .count(rule("irv/1", "earlier_rounds", "true"))
                        .winners()))
                .isSubsetOf(Elimination.possibleWinners(generate(seed)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void who_ties_with_many_equal_options_is_not_forgotten(CountingRule rule, int seed) {
        var any = GeneratedRankings.strict(seed, 8 + seed % 4, 2 + seed % 6);
        var generated = new Generated(any.contest().seats(1), any.choices());
        var winners = Set.copyOf(generated.count(rule).winners());
        var possible = Elimination.possibleWinners(generated);
        if (rule.settings().getOrDefault("earlier_rounds", "").equals("true")
                || rule.id().equals("stv-scottish/1")) assertThat(possible).containsAll(winners);
        else assertThat(winners).isEqualTo(possible);
    }
}
