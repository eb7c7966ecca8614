package org.isonomia.rules.condorcet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.rules.counting.RankedRules.rule;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isonomia.rules.Tried;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.CountingRule;
import org.isonomia.rules.counting.Generated;
import org.isonomia.rules.counting.GeneratedRankings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The criteria that pairwise rules are chosen for, each by the rules that meet it. */
class CondorcetCriteriaTest {
    static final int CASES = Tried.of(250);

    /** Whoever wins is one of the smallest set that beats everyone else. */
    static Stream<CountingRule> smithConsistent() {
        return Stream.of(
                rule("schulze/1"),
                rule("schulze/1", "strength", "margins"),
                rule("schulze/1", "strength", "ratio"),
                rule("schulze-debian/1"),
                rule("ranked-pairs/1"),
                rule("ranked-pairs/1", "strength", "margins"),
                rule("copeland/1"));
    }

    static Stream<CountingRule> condorcetConsistent() {
        return Stream.concat(
                smithConsistent(),
                Stream.of(rule("condorcet/1"), rule("minimax/1"), rule("minimax/1", "variant", "margin")));
    }

    static Stream<CountingRule> reversible() {
        return smithConsistent().filter(rule -> !rule.id().equals("schulze-debian/1"));
    }

    static Stream<Arguments> smith() {
        return cases(smithConsistent());
    }

    static Stream<Arguments> condorcet() {
        return cases(condorcetConsistent());
    }

    static Stream<Arguments> reversals() {
        return cases(reversible());
    }

    static Stream<Arguments> cases(Stream<CountingRule> rules) {
        return rules.flatMap(rule -> IntStream.range(0, CASES).mapToObj(seed -> Arguments.of(rule, seed)));
    }

    static Generated generate(int seed) {
        var any = seed % 2 == 0 ? GeneratedRankings.strict(seed) : GeneratedRankings.complete(seed);
        return new Generated(any.contest().seats(1), any.choices());
    }

    @ParameterizedTest
    @MethodSource("condorcet")
    void who_beats_every_other_option_wins_alone(CountingRule rule, int seed) {
        var generated = generate(seed);
        Duels.of(generated)
                .condorcetWinner()
                .ifPresent(winner -> assertThat(generated.count(rule).winners()).containsExactly(winner));
    }

    @ParameterizedTest
    @MethodSource("condorcet")
    void who_is_first_alone_on_more_than_half_of_the_ballots_wins(CountingRule rule, int seed) {
        var generated = generate(seed);
        for (String option : generated.contest().options()) {
            long first = generated.choices().stream()
                    .filter(choice ->
                            ((Choice.Ranked) choice).ranks().getFirst().equals(List.of(option)))
                    .count();
            if (2 * first > generated.choices().size())
                assertThat(generated.count(rule).winners()).containsExactly(option);
        }
    }

    @ParameterizedTest
    @MethodSource("smith")
    void the_smallest_set_that_beats_all_others_has_every_winner(CountingRule rule, int seed) {
        var generated = generate(seed);
        assertThat(Duels.of(generated).smithSet())
                .containsAll(generated.count(rule).winners());
    }

    @ParameterizedTest
    @MethodSource("smith")
    void who_is_beaten_by_every_other_option_never_wins(CountingRule rule, int seed) {
        var generated = generate(seed);
        Duels.of(generated)
                .condorcetLoser()
                .ifPresent(loser -> assertThat(generated.count(rule).winners()).doesNotContain(loser));
    }

    @ParameterizedTest
    @MethodSource("reversals")
    void a_sole_winner_does_not_win_when_every_ballot_says_the_opposite(CountingRule rule, int seed) {
        var any = GeneratedRankings.complete(seed);
        var winners = any.count(rule).winners();
        if (winners.size() != 1) return;
        var reversed = any.choices().stream()
                .<Choice>map(choice ->
                        new Choice.Ranked(((Choice.Ranked) choice).ranks().reversed()))
                .toList();
        assertThat(new Generated(any.contest(), reversed).count(rule).winners()).doesNotContain(winners.getFirst());
    }

    @ParameterizedTest
    @MethodSource("condorcet")
    void as_many_times_each_ballot_changes_no_winner(CountingRule rule, int seed) {
        var generated = generate(seed);
        var twice = Stream.concat(generated.choices().stream(), generated.choices().stream())
                .toList();
        assertThat(new Generated(generated.contest(), twice).count(rule).winners())
                .isEqualTo(generated.count(rule).winners());
    }
}
