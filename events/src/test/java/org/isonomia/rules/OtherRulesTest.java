package org.isonomia.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountingRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherRulesTest {
    private static final Contest ONE_SEAT = Contest.of("a", "b", "c");

    static java.util.Set<String> ids() {
        return CountingRules.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void none_of_the_others_is_the_rule_itself_in_whatever_version_and_all_read_its_ballots(String id) {
        var rule = rule(id, Map.of());
        for (int seats = 1; seats <= 2; seats++)
            assertThat(OtherRules.than(rule, ONE_SEAT.seats(seats))).allSatisfy(other -> {
                assertThat(other.id()).isEqualTo(CountingRules.newest(other.id()));
                assertThat(other.id().replaceAll("/.*", "")).isNotEqualTo(id.replaceAll("/.*", ""));
                assertThat(other.form()).isEqualTo(rule.form());
                assertThat(other.check(ONE_SEAT, Choice.BLANK)).isEmpty();
            });
    }

    @Test
    void for_one_seat_those_made_for_several_are_left_out_and_the_other_way_round() {
        var schulze = rule("schulze/2", Map.of());
        assertThat(ids(OtherRules.than(schulze, ONE_SEAT)))
                .containsExactly("irv/2", "ranked-pairs/2", "minimax/2", "copeland/2", "condorcet/2", "borda/2");
        assertThat(ids(OtherRules.than(schulze, ONE_SEAT.seats(2))))
                .containsExactly(
                        "stv-scottish/2",
                        "stv-wigm/2",
                        "stv-meek/2",
                        "ranked-pairs/2",
                        "minimax/2",
                        "copeland/2",
                        "borda/2");
    }

    @Test
    void what_a_mark_means_stays_as_it_was_on_the_ballot() {
        var star = OtherRules.than(rule("score/2", Map.of("min", "-2", "max", "2")), ONE_SEAT);
        assertThat(star).extracting(CountingRule::settings).containsExactly(Map.of("min", "-2", "max", "2"));
        var notCompared = OtherRules.than(rule("schulze/2", Map.of("unranked", "not-compared")), ONE_SEAT);
        assertThat(notCompared)
                .filteredOn(other -> other.id().equals("copeland/2"))
                .extracting(CountingRule::settings)
                .containsExactly(Map.of("unranked", "not-compared"));
        assertThat(OtherRules.than(rule("borda/2", Map.of("unranked", "zero")), ONE_SEAT))
                .filteredOn(other -> other.id().equals("minimax/2"))
                .extracting(other -> other.settings().get("unranked"))
                .containsExactly("last");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dot/2", "time-poll/2", "approval/2", "single-choice/2", "yes-no/1", "consent/1"})
    void marks_that_mean_something_else_are_counted_by_no_other_rule(String id) {
        assertThat(OtherRules.than(rule(id, Map.of()), ONE_SEAT)).isEmpty();
    }

    @Test
    void numbers_that_were_taken_for_ranks_are_ranks_to_the_others_too() {
        var scored = new Choice.Scored(Map.of("a", 1L, "b", 7L, "c", 7L));
        var schulze = rule("schulze/2", Map.of());
        assertThat(OtherRules.asRead(schulze, scored))
                .isEqualTo(new Choice.Ranked(List.of(List.of("b", "c"), List.of("a"))));
        assertThat(OtherRules.asRead(rule("star/2", Map.of()), scored)).isEqualTo(scored);
    }

    @Test
    void rules_disagree_where_the_literature_says_so() {
        // The profile of Condorcet's objection to Borda: a beats each, b has the most points.
        var ballots = Ballots.of(
                ONE_SEAT,
                List.of(
                        Choice.ranked("a", "b", "c"),
                        Choice.ranked("a", "b", "c"),
                        Choice.ranked("a", "b", "c"),
                        Choice.ranked("b", "c", "a"),
                        Choice.ranked("b", "c", "a")));
        var schulze = rule("schulze/2", Map.of());
        assertThat(schulze.count(ONE_SEAT, ballots).winners()).containsExactly("a");
        assertThat(OtherRules.than(schulze, ONE_SEAT))
                .filteredOn(other -> !other.count(ONE_SEAT, ballots).winners().equals(List.of("a")))
                .extracting(CountingRule::id)
                .containsExactly("borda/2");
    }

    @Test
    void a_rule_that_cannot_decide_the_contest_is_left_out_though_its_second_version_opens_it() {
        assertThat(rule("condorcet/1", Map.of()).fault(ONE_SEAT.seats(2))).isPresent();
        assertThat(rule("condorcet/2", Map.of()).fault(ONE_SEAT.seats(2))).isEmpty();
        assertThat(ids(OtherRules.than(rule("borda/2", Map.of()), ONE_SEAT.seats(2))))
                .contains("copeland/2")
                .doesNotContain("condorcet/2");
    }

    private static CountingRule rule(String id, Map<String, String> settings) {
        return CountingRules.of(id, settings).orElseThrow();
    }

    private static List<String> ids(List<CountingRule> rules) {
        return rules.stream().map(CountingRule::id).toList();
    }
}
