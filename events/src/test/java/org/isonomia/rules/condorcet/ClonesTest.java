package org.isonomia.rules.condorcet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.rules.counting.RankedRules.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isonomia.rules.Tried;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountingRule;
import org.isonomia.rules.counting.Generated;
import org.isonomia.rules.counting.GeneratedRankings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Independence of clones: to put up the same option twice neither helps it nor harms another. */
class ClonesTest {
    static Stream<Arguments> cases() {
        return Stream.of(
                        rule("schulze/1"),
                        rule("schulze/1", "strength", "margins"),
                        rule("schulze/1", "strength", "ratio"),
                        rule("schulze-debian/1"))
                .flatMap(rule -> IntStream.range(0, Tried.of(200)).mapToObj(seed -> Arguments.of(rule, seed)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void an_option_next_to_its_clone_on_every_ballot_changes_no_winner_but_for_the_clone(CountingRule rule, int seed) {
        var any = seed % 2 == 0 ? GeneratedRankings.strict(seed) : GeneratedRankings.complete(seed);
        var generated = new Generated(any.contest().seats(1), any.choices());
        var options = new ArrayList<>(generated.contest().options());
        options.add("clone");
        var contest = Contest.of(options.toArray(String[]::new));
        var choices = new ArrayList<Choice>();
        for (var choice : generated.choices()) choices.add(with((Choice.Ranked) choice, choices.size() % 3 > 0));
        var winners = new Generated(contest, choices)
                .count(rule).winners().stream()
                        .map(winner -> winner.equals("clone") ? "o0" : winner)
                        .distinct()
                        .sorted()
                        .toList();
        assertThat(winners).isEqualTo(generated.count(rule).winners());
    }

    /** The clone of {@code o0} comes right after it or right before. */
    private static Choice with(Choice.Ranked ranked, boolean after) {
        var ranks = new ArrayList<List<String>>();
        for (var rank : ranked.ranks()) {
            ranks.add(rank);
            if (!rank.contains("o0")) continue;
            boolean alone = rank.size() == 1;
            if (alone) ranks.add(after ? ranks.size() : ranks.size() - 1, List.of("clone"));
            else
                ranks.set(
                        ranks.size() - 1,
                        Stream.concat(rank.stream(), Stream.of("clone")).toList());
        }
        return new Choice.Ranked(ranks);
    }
}
