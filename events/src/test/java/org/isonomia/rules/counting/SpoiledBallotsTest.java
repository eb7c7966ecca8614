package org.isonomia.rules.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.rules.counting.RankedRules.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isonomia.rules.Tried;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A ballot that no one may cast counts as the rule's source reads it: as the plain ballot that is left of it. */
class SpoiledBallotsTest {
    static Stream<Arguments> pairwise() {
        return cases(RankedRules.pairwise());
    }

    static Stream<Arguments> runoff() {
        return cases(Stream.of(rule("irv/1"), rule("irv/1", "earlier_rounds", "true"), rule("stv-wigm/1")));
    }

    static Stream<Arguments> skipping() {
        return cases(Stream.of(rule("irv/1", "overvote", "skip"), rule("stv-wigm/1", "overvote", "skip")));
    }

    static Stream<Arguments> scottish() {
        return cases(Stream.of(rule("stv-scottish/1")));
    }

    static Stream<Arguments> meek() {
        return cases(Stream.of(rule("stv-meek/1")));
    }

    static Stream<Arguments> cases(Stream<CountingRule> rules) {
        return rules.flatMap(rule -> IntStream.range(0, Tried.of(150)).mapToObj(seed -> Arguments.of(rule, seed)));
    }

    @ParameterizedTest
    @MethodSource("pairwise")
    void pairwise_an_option_has_its_first_place_and_gaps_and_strangers_say_nothing(CountingRule rule, int seed) {
        same(rule, seed, (contest, ranks) -> {
            var seen = new ArrayList<String>();
            var read = new ArrayList<List<String>>();
            for (var rank : ranks) {
                var fresh = rank.stream()
                        .filter(contest.standing()::contains)
                        .filter(option -> !seen.contains(option))
                        .distinct()
                        .toList();
                seen.addAll(fresh);
                if (!fresh.isEmpty()) read.add(fresh);
            }
            return read;
        });
    }

    @ParameterizedTest
    @MethodSource("runoff")
    void in_a_runoff_a_ballot_ends_at_an_overvote_and_passes_over_gaps_and_strangers(CountingRule rule, int seed) {
        same(
                rule,
                seed,
                (contest, ranks) -> ranks.stream()
                        .takeWhile(rank -> rank.size() <= 1)
                        .filter(rank -> contest.standing().containsAll(rank) && !rank.isEmpty())
                        .distinct()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("skipping")
    void in_a_runoff_that_skips_overvotes_a_ballot_passes_over_them_too(CountingRule rule, int seed) {
        same(
                rule,
                seed,
                (contest, ranks) -> ranks.stream()
                        .filter(rank -> rank.size() == 1 && contest.standing().containsAll(rank))
                        .distinct()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("scottish")
    void a_scottish_paper_ends_at_a_gap_or_at_equal_preferences(CountingRule rule, int seed) {
        same(rule, seed, (contest, ranks) -> {
            var read = ranks.stream()
                    .takeWhile(rank -> rank.size() == 1)
                    .distinct()
                    .toList();
            return read.isEmpty() || !contest.options().containsAll(read.getFirst())
                    ? List.of()
                    : read.stream()
                            .filter(rank -> contest.options().containsAll(rank))
                            .toList();
        });
    }

    @ParameterizedTest
    @MethodSource("meek")
    void by_meek_equal_options_share_and_gaps_and_strangers_are_passed_over(CountingRule rule, int seed) {
        same(
                rule,
                seed,
                (contest, ranks) -> ranks.stream()
                        .map(rank -> rank.stream()
                                .filter(contest.standing()::contains)
                                .toList())
                        .filter(rank -> !rank.isEmpty())
                        .toList());
    }

    private static void same(
            CountingRule rule, int seed, BiFunction<Contest, List<List<String>>, List<List<String>>> reading) {
        var spoiled = GeneratedRankings.spoiled(seed);
        boolean scores = !RankedRules.transfer().map(CountingRule::id).toList().contains(rule.id());
        var read = spoiled.choices().stream()
                .flatMap(choice -> ranks(choice, scores))
                .<Choice>map(ranks -> new Choice.Ranked(reading.apply(spoiled.contest(), ranks)))
                .toList();
        var plain = new Generated(spoiled.contest(), read).count(rule);
        var sheet = spoiled.count(rule);
        assertThat(sheet.winners()).isEqualTo(plain.winners());
        assertThat(sheet.ranking()).isEqualTo(plain.ranking());
        assertThat(sheet.ties()).isEqualTo(plain.ties());
        assertThat(votes(sheet)).isEqualTo(votes(plain));
    }

    private static List<Object> votes(CountSheet sheet) {
        return sheet.parts().stream()
                .<Object>mapMulti((part, to) -> {
                    if (part instanceof CountSheet.Stage stage) to.accept(stage.votes());
                    if (part instanceof CountSheet.Matrix || part instanceof CountSheet.Totals) to.accept(part);
                })
                .toList();
    }

    /** None for a ballot of another form, blank ones among them; numbers are ranks to rules that compare pairs. */
    private static Stream<List<List<String>>> ranks(Choice choice, boolean scores) {
        if (choice instanceof Choice.Ranked ranked) return Stream.of(ranked.ranks());
        if (!(choice instanceof Choice.Scored scored) || !scores) return Stream.of();
        var byScore = new TreeMap<Long, List<String>>(Comparator.reverseOrder());
        for (Map.Entry<String, Long> points : scored.points().entrySet())
            byScore.computeIfAbsent(points.getValue(), value -> new ArrayList<>())
                    .add(points.getKey());
        return Stream.of(List.copyOf(byScore.values()));
    }
}
