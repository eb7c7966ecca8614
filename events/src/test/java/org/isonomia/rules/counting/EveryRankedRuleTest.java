package org.isonomia.rules.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isonomia.rules.Tried;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every rule that counts rankings must do, whoever stands and however the ballots come. */
class EveryRankedRuleTest {
    static final int CASES = Tried.of(60);

    static Stream<CountingRule> rules() {
        return RankedRules.all();
    }

    static Stream<Arguments> generated() {
        return rules().flatMap(rule -> IntStream.range(0, CASES).mapToObj(seed -> Arguments.of(rule, seed)));
    }

    static Generated generate(int seed) {
        return seed % 3 == 0 ? GeneratedRankings.strict(seed) : GeneratedRankings.spoiled(seed);
    }

    @ParameterizedTest
    @MethodSource("generated")
    void the_order_of_the_ballots_leaves_no_trace(CountingRule rule, int seed) {
        var generated = generate(seed);
        assertThat(generated.shuffled(seed + 1).count(rule)).isEqualTo(generated.count(rule));
    }

    @ParameterizedTest
    @MethodSource("generated")
    void ballots_given_one_by_one_or_with_their_number_are_the_same(CountingRule rule, int seed) {
        var generated = generate(seed);
        var thrice = new ArrayList<Choice>();
        var grouped = new Ballots.Builder(generated.contest());
        for (var choice : generated.choices()) {
            thrice.addAll(List.of(choice, choice, choice));
            grouped.add(choice, 3);
        }
        assertThat(rule.count(generated.contest(), grouped.build()))
                .isEqualTo(new Generated(generated.contest(), thrice).count(rule));
    }

    @ParameterizedTest
    @MethodSource("generated")
    void renaming_the_options_renames_the_result_and_nothing_else(CountingRule rule, int seed) {
        if (rule.settings().getOrDefault("default", "").equals("o0")) return;
        var generated = generate(seed);
        var sheet = generated.count(rule);
        var renamed = generated.renamed(EveryRankedRuleTest::other).count(rule);
        assertThat(renamed.winners())
                .isEqualTo(
                        sheet.winners().stream().map(EveryRankedRuleTest::other).toList());
        assertThat(renamed.ranking())
                .isEqualTo(sheet.ranking().stream()
                        .map(group ->
                                group.stream().map(EveryRankedRuleTest::other).toList())
                        .toList());
        assertThat(renamed.tied()).isEqualTo(sheet.tied());
    }

    static String other(String option) {
        return "z" + (9 - option.charAt(1) + '0');
    }

    @ParameterizedTest
    @MethodSource("generated")
    void the_order_of_the_options_on_the_ballot_decides_nothing(CountingRule rule, int seed) {
        var generated = generate(seed);
        var sheet = generated.count(rule);
        var reordered = generated.reordered(seed + 7).count(rule);
        assertThat(Set.copyOf(reordered.winners())).isEqualTo(Set.copyOf(sheet.winners()));
        assertThat(reordered.tied()).isEqualTo(sheet.tied());
    }

    @ParameterizedTest
    @MethodSource("generated")
    void more_win_than_there_are_seats_only_when_a_tie_stands(CountingRule rule, int seed) {
        var sheet = generate(seed).count(rule);
        int seats = rule.id().equals("irv/1") ? 1 : generate(seed).contest().seats();
        assertThat(sheet.winners()).doesNotHaveDuplicates();
        if (sheet.winners().size() > seats) assertThat(sheet.tied()).isTrue();
        if (sheet.tied()) assertThat(sheet.winners()).hasSizeGreaterThan(seats);
    }

    @ParameterizedTest
    @MethodSource("generated")
    void a_lot_breaks_every_tie_among_those_that_were_tied(CountingRule rule, int seed) {
        var generated = generate(seed);
        var drawn = new Generated(generated.contest().ties(new TieBreak.Lot("a public seed")), generated.choices());
        var sheet = drawn.count(rule);
        assertThat(sheet.tied()).isFalse();
        assertThat(sheet.winners()).hasSizeLessThanOrEqualTo(generated.contest().seats());
        assertThat(generated.count(rule).winners()).containsAll(sheet.winners());
    }

    @ParameterizedTest
    @MethodSource("generated")
    void who_withdrew_is_nowhere_in_the_result(CountingRule rule, int seed) {
        var generated = generate(seed);
        var sheet = generated.count(rule);
        assertThat(sheet.winners()).isSubsetOf(generated.contest().standing());
        assertThat(sheet.ranking().stream().flatMap(List::stream))
                .isSubsetOf(generated.contest().standing());
    }

    @ParameterizedTest
    @MethodSource("generated")
    void every_ballot_cast_is_counted_as_cast(CountingRule rule, int seed) {
        var generated = generate(seed);
        var sheet = generated.count(rule);
        assertThat(sheet.ballots()).isEqualTo(generated.choices().size());
        assertThat(sheet.blank())
                .isEqualTo(generated.choices().stream()
                        .filter(EveryRankedRuleTest::isBlank)
                        .count());
    }

    static Stream<CountingRule> pairwise() {
        return RankedRules.pairwise()
                .filter(rule -> !rule.settings().getOrDefault("default", "").equals("o0"));
    }

    @ParameterizedTest
    @MethodSource("pairwise")
    void without_a_ballot_that_names_who_stands_nobody_wins_by_pairs(CountingRule rule) {
        var contest = new Contest(List.of("o0", "o1", "o2"), 1, Set.of("o2"), TieBreak.NONE);
        var silent = List.of(
                Choice.BLANK, Choice.ranked(), new Choice.One("o0"), Choice.ranked("elsewhere"), Choice.ranked("o2"));
        for (int ballots = 0; ballots <= silent.size(); ballots++)
            assertThat(new Generated(contest, silent.subList(0, ballots))
                            .count(rule)
                            .winners())
                    .isEmpty();
        assertThat(new Generated(contest.withdrawn(Set.of("o1", "o2")), silent)
                        .count(rule)
                        .winners())
                .isEmpty();
    }

    static Stream<CountingRule> filling() {
        return RankedRules.transfer();
    }

    @ParameterizedTest
    @MethodSource("filling")
    void rules_that_fill_seats_elect_who_stands_unopposed_and_else_leave_all_tied_without_a_ballot(CountingRule rule) {
        var contest = Contest.of("o0", "o1", "o2");
        assertThat(new Generated(contest, List.of()).count(rule).winners()).containsExactly("o0", "o1", "o2");
        assertThat(new Generated(contest, List.of()).count(rule).tied()).isTrue();
        assertThat(new Generated(contest.withdrawn(Set.of("o0", "o2")), List.of())
                        .count(rule)
                        .winners())
                .containsExactly("o1");
        assertThat(new Generated(contest.withdrawn(Set.of("o0", "o1", "o2")), List.of())
                        .count(rule)
                        .winners())
                .isEmpty();
    }

    private static boolean isBlank(Choice choice) {
        return choice instanceof Choice.Blank
                || choice instanceof Choice.Ranked ranked
                        && ranked.ranks().stream().allMatch(List::isEmpty);
    }
}
