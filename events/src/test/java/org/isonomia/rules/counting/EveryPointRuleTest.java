package org.isonomia.rules.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.Tried;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every rule that adds up marks must do, whoever stands and however the ballots come. */
class EveryPointRuleTest {
    static final int CASES = Tried.of(80);

    static Stream<CountingRule> rules() {
        return Stream.of(
                rule("single-choice/1", Map.of()),
                rule("approval/1", Map.of()),
                rule("approval/1", Map.of("least", "1", "most", "2")),
                rule("score/1", Map.of()),
                rule("score/1", Map.of("min", "-2", "max", "4")),
                rule("star/1", Map.of()),
                rule("dot/1", Map.of()),
                rule("dot/1", Map.of("all_dots", "true")),
                rule("borda/1", Map.of()),
                rule("borda/1", Map.of("last_place_points", "1", "unranked", "zero")),
                rule("time-poll/1", Map.of()));
    }

    static CountingRule rule(String id, Map<String, String> settings) {
        return CountingRules.of(id, settings).orElseThrow();
    }

    static Stream<Arguments> generated() {
        return rules().flatMap(rule -> IntStream.range(0, CASES).mapToObj(seed -> Arguments.of(rule, seed)));
    }

    static Generated generate(CountingRule rule, long seed) {
        return Generated.of(rule.form(), seed, rule.id().equals("time-poll/1") ? 2 : 5);
    }

    @ParameterizedTest
    @MethodSource("generated")
    void the_order_of_the_ballots_leaves_no_trace(CountingRule rule, int seed) {
        var generated = generate(rule, seed);
        assertThat(generated.shuffled(seed + 1).count(rule)).isEqualTo(generated.count(rule));
    }

    @ParameterizedTest
    @MethodSource("generated")
    void renaming_the_options_renames_the_result_and_nothing_else(CountingRule rule, int seed) {
        var generated = generate(rule, seed);
        var sheet = generated.count(rule);
        var renamed = generated.renamed(EveryPointRuleTest::other).count(rule);
        assertThat(renamed.winners())
                .isEqualTo(
                        sheet.winners().stream().map(EveryPointRuleTest::other).toList());
        assertThat(renamed.ranking())
                .isEqualTo(sheet.ranking().stream()
                        .map(group ->
                                group.stream().map(EveryPointRuleTest::other).toList())
                        .toList());
        assertThat(renamed.tied()).isEqualTo(sheet.tied());
    }

    static String other(String option) {
        return "z" + (9 - option.charAt(1) + '0');
    }

    @ParameterizedTest
    @MethodSource("generated")
    void the_order_of_the_options_on_the_ballot_decides_nothing(CountingRule rule, int seed) {
        var generated = generate(rule, seed);
        var sheet = generated.count(rule);
        var reordered = generated.reordered(seed + 7).count(rule);
        assertThat(Set.copyOf(reordered.winners())).isEqualTo(Set.copyOf(sheet.winners()));
        assertThat(reordered.ranking().stream().map(Set::copyOf).toList())
                .isEqualTo(sheet.ranking().stream().map(Set::copyOf).toList());
    }

    @ParameterizedTest
    @MethodSource("generated")
    void a_winner_that_one_more_ballot_favours_alone_still_wins(CountingRule rule, int seed) {
        var generated = generate(rule, seed);
        var sheet = generated.count(rule);
        if (sheet.winners().isEmpty()) return;
        String winner = sheet.winners().getFirst();
        var more = new ArrayList<>(generated.choices());
        more.add(
                switch (rule.form()) {
                    case ONE -> new Choice.One(winner);
                    case APPROVED -> new Choice.Approved(List.of(winner));
                    case RANKED -> Choice.ranked(winner);
                    case SCORED ->
                        new Choice.Scored(Map.of(
                                winner,
                                Long.parseLong(rule.settings()
                                        .getOrDefault("max", rule.id().startsWith("time") ? "2" : "5"))));
                });
        assertThat(new Generated(generated.contest(), more).count(rule).winners())
                .contains(winner);
    }

    @ParameterizedTest
    @MethodSource("generated")
    void whoever_withdrew_wins_nothing_and_is_not_ranked(CountingRule rule, int seed) {
        var generated = generate(rule, seed);
        var sheet = generated.count(rule);
        var named = new HashSet<>(sheet.winners());
        sheet.ranking().forEach(named::addAll);
        named.retainAll(generated.contest().withdrawn());
        assertThat(named).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("generated")
    void more_win_than_there_are_seats_only_when_a_tie_stands(CountingRule rule, int seed) {
        var sheet = generate(rule, seed).count(rule);
        int seats = generate(rule, seed).contest().seats();
        if (sheet.winners().size() > seats) assertThat(sheet.tied()).isTrue();
        if (sheet.tied()) assertThat(sheet.winners()).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("generated")
    void a_lot_breaks_every_tie(CountingRule rule, int seed) {
        var generated = generate(rule, seed);
        var drawn = new Generated(generated.contest().ties(new TieBreak.Lot("a public seed")), generated.choices());
        var sheet = drawn.count(rule);
        assertThat(sheet.tied()).isFalse();
        assertThat(sheet.winners()).hasSizeLessThanOrEqualTo(generated.contest().seats());
        assertThat(generated.count(rule).winners()).containsAll(sheet.winners());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void without_a_ballot_nobody_wins(CountingRule rule) {
        var contest = Contest.of("A", "B");
        var sheet = rule.count(contest, Ballots.of(contest, List.of()));
        assertThat(sheet.winners()).isEmpty();
        assertThat(sheet.tied()).isFalse();
        assertThat(sheet.ballots()).isZero();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void blank_ballots_alone_elect_nobody_and_are_counted(CountingRule rule) {
        var contest = Contest.of("A", "B");
        var sheet = rule.count(contest, Ballots.of(contest, List.of(Choice.BLANK, Choice.BLANK)));
        assertThat(sheet.winners()).isEmpty();
        assertThat(sheet.ballots()).isEqualTo(2);
        assertThat(sheet.blank()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_only_option_wins_with_one_ballot(CountingRule rule) {
        var contest = Contest.of("A");
        var ballot = support(rule, "A");
        assertThat(rule.check(contest, ballot)).isEmpty();
        assertThat(rule.count(contest, Ballots.of(contest, List.of(ballot))).winners())
                .containsExactly("A");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void two_options_with_one_ballot_each_are_tied(CountingRule rule) {
        var contest = Contest.of("A", "B");
        var sheet = rule.count(contest, Ballots.of(contest, List.of(support(rule, "A"), support(rule, "B"))));
        assertThat(sheet.winners()).containsExactly("A", "B");
        assertThat(sheet.tied()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void nobody_wins_when_all_withdrew(CountingRule rule) {
        var contest = Contest.of("A", "B").withdrawn(Set.of("A", "B"));
        assertThat(rule.count(contest, Ballots.of(contest, List.of(support(rule, "A"))))
                        .winners())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_ballot_of_another_form_or_for_nobody_on_it_is_refused_when_cast_and_invalid_when_counted(CountingRule rule) {
        var contest = Contest.of("A", "B");
        for (var ballot : List.of(other(rule), support(rule, "X"))) {
            assertThat(rule.check(contest, ballot)).isPresent();
            var sheet = rule.count(contest, Ballots.of(contest, List.of(ballot)));
            assertThat(sheet.winners()).isEmpty();
            assertThat(sheet.ballots()).isEqualTo(1);
            assertThat(sheet.parts()).contains(new CountSheet.Figure("invalid", "1"));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_ballot_for_an_option_that_withdrew_is_refused_when_cast(CountingRule rule) {
        var contest = Contest.of("A", "B").withdrawn(Set.of("A"));
        assertThat(rule.check(contest, support(rule, "A")))
                .contains(BallotFault.of(BallotFault.Code.WITHDRAWN_OPTION, "option", "A"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_is_rebuilt_from_the_settings_it_states(CountingRule rule) {
        assertThat(CountingRules.of(rule.id(), rule.settings()).orElseThrow().settings())
                .isEqualTo(rule.settings());
    }

    static Choice support(CountingRule rule, String option) {
        return switch (rule.form()) {
            case ONE -> new Choice.One(option);
            case APPROVED -> new Choice.Approved(List.of(option));
            case RANKED -> Choice.ranked(option);
            case SCORED ->
                new Choice.Scored(new TreeMap<>(Map.of(
                        option,
                        rule.id().startsWith("time")
                                ? 2L
                                : Long.parseLong(rule.settings().getOrDefault("max", "5")))));
        };
    }

    static Choice other(CountingRule rule) {
        return rule.form() == CountingRule.Form.RANKED ? new Choice.One("A") : Choice.ranked("A");
    }
}
