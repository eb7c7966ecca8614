package org.isonomia.rules.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.rules.counting.RankedRules.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isonomia.rules.Tried;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.CountingRule;
import org.isonomia.rules.counting.Generated;
import org.isonomia.rules.counting.GeneratedRankings;
import org.isonomia.rules.counting.TieBreak;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Proportionality for solid coalitions: whoever puts the same options before all others gets their share of them. */
class ProportionalityTest {
    static Stream<Arguments> cases() {
        return Stream.of(
                        rule("irv/1"),
                        rule("irv/1", "batch", "true"),
                        rule("stv-wigm/1"),
                        rule("stv-wigm/1", "one_per_round", "true"),
                        rule("stv-scottish/1"),
                        rule("stv-meek/1"))
                .flatMap(rule -> IntStream.range(0, Tried.of(300)).mapToObj(seed -> Arguments.of(rule, seed)));
    }

    static Generated generate(CountingRule rule, int seed) {
        var any = GeneratedRankings.strict(seed, 2 + seed % 5, 1 + seed % 17);
        var contest = rule.id().equals("irv/1") ? any.contest().seats(1) : any.contest();
        return new Generated(contest.ties(new TieBreak.Lot("a public seed")), any.choices());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void as_many_quotas_as_put_the_same_options_first_elect_as_many_of_them(CountingRule rule, int seed) {
        var generated = generate(rule, seed);
        int seats = generated.contest().seats();
        int quota = generated.choices().size() / (seats + 1) + 1;
        var winners = generated.count(rule).winners();
        for (var coalition : subsets(generated.contest().options())) {
            long solid = generated.choices().stream()
                    .filter(choice -> solid((Choice.Ranked) choice, coalition))
                    .count();
            int due = (int) Math.min(solid / quota, coalition.size());
            assertThat(winners.stream().filter(coalition::contains)).hasSizeGreaterThanOrEqualTo(due);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_seat_is_filled_while_options_are_left(CountingRule rule, int seed) {
        var generated = generate(rule, seed);
        assertThat(generated.count(rule).winners())
                .hasSize(Math.min(
                        generated.contest().seats(),
                        generated.contest().options().size()));
    }

    private static boolean solid(Choice.Ranked ranked, Set<String> coalition) {
        var first = ranked.ranks().stream()
                .limit(coalition.size())
                .flatMap(List::stream)
                .toList();
        return first.size() == coalition.size() && coalition.containsAll(first);
    }

    private static List<Set<String>> subsets(List<String> options) {
        return IntStream.range(1, 1 << options.size())
                .<Set<String>>mapToObj(mask -> {
                    var subset = new HashSet<String>();
                    for (int at = 0; at < options.size(); at++) if ((mask >> at & 1) == 1) subset.add(options.get(at));
                    return subset;
                })
                .toList();
    }
}
