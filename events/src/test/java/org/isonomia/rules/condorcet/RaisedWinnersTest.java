package org.isonomia.rules.condorcet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.rules.counting.RankedRules.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

/** Monotonicity: whoever wins still does when ballots put them higher and change nothing else. */
class RaisedWinnersTest {
    static Stream<CountingRule> monotone() {
        return Stream.of(
                rule("condorcet/1"),
                rule("schulze/1"),
                rule("schulze/1", "strength", "margins"),
                rule("schulze/1", "strength", "ratio"),
                rule("ranked-pairs/1"),
                rule("ranked-pairs/1", "strength", "margins"),
                rule("minimax/1"),
                rule("minimax/1", "variant", "margin"),
                rule("minimax/1", "variant", "opposition"),
                rule("copeland/1"));
    }

    static Stream<Arguments> cases() {
        return monotone().flatMap(rule -> IntStream.range(0, Tried.of(300)).mapToObj(seed -> Arguments.of(rule, seed)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_winner_put_higher_on_any_ballot_still_wins(CountingRule rule, int seed) {
        var any = seed % 2 == 0 ? GeneratedRankings.strict(seed) : GeneratedRankings.complete(seed);
        var generated = new Generated(any.contest().seats(1), any.choices());
        var random = new Random(seed);
        for (String winner : generated.count(rule).winners()) {
            var raised = generated.choices().stream()
                    .map(choice -> random.nextInt(3) > 0 ? choice : raised((Choice.Ranked) choice, winner, random))
                    .toList();
            assertThat(new Generated(generated.contest(), raised).count(rule).winners())
                    .contains(winner);
        }
    }

    /** Alone in a rank before one that was not below theirs; the others stay as they were. */
    static Choice raised(Choice.Ranked ranked, String option, Random random) {
        int place = Math.min(Duels.place(ranked, option), ranked.ranks().size());
        var ranks = new ArrayList<List<String>>();
        for (var rank : ranked.ranks())
            ranks.add(rank.stream().filter(other -> !other.equals(option)).toList());
        ranks.add(random.nextInt(place + 1), List.of(option));
        return new Choice.Ranked(ranks);
    }
}
