package org.isonomia.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.deciding.Decided.CHARTER_CHANGE;
import static org.isonomia.deciding.Decided.REMOVAL;
import static org.isonomia.rules.quorum.Quorum.Counts.APPROVALS;
import static org.isonomia.rules.quorum.Quorum.Counts.PARTICIPANTS;
import static org.isonomia.rules.yesno.Result.Outcome.ADOPTED;
import static org.isonomia.rules.yesno.Result.Outcome.OBJECTED;
import static org.isonomia.rules.yesno.Result.Outcome.QUORUM_FAILED;
import static org.isonomia.rules.yesno.Result.Outcome.REJECTED;

import java.util.List;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.yesno.Result.Outcome;
import org.isonomia.rules.yesno.Tick;
import org.isonomia.rules.yesno.Tick.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondRulesTest {
    private static final Quorum FIVE = Quorum.absolute(APPROVALS, 5);

    @ParameterizedTest
    @CsvSource({
        "1, 9, 0, REJECTED",
        "5, 5, 0, REJECTED",
        "0, 0, 0, REJECTED",
        "0, 0, 9, REJECTED",
        "4, 3, 0, QUORUM_FAILED",
        "1, 0, 9, QUORUM_FAILED",
        "5, 4, 1, ADOPTED",
        "5, 0, 0, ADOPTED"
    })
    void at_least_as_many_against_as_for_is_a_rejection_and_only_a_majority_lacks_a_quorum(
            int yes, int no, int abstain, Outcome outcome) {
        assertThat(Decided.on(10).quorum(FIVE).yesNo(yes, no, abstain).outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"1, 9, QUORUM_FAILED", "5, 5, REJECTED", "4, 3, QUORUM_FAILED", "5, 4, ADOPTED"})
    void polls_opened_before_end_by_the_first_rules(int yes, int no, Outcome outcome) {
        var poll = Decided.on(10).quorum(FIVE).deciding(Deciding.FIRST);
        assertThat(poll.yesNo(yes, no, 0).outcome()).isEqualTo(outcome);
    }

    @Test
    void half_is_no_majority_even_where_a_threshold_asks_for_half() {
        var result = Decided.on(10).threshold(Threshold.atLeast(1, 2)).yesNo(3, 3, 0);
        assertThat(result.outcome()).isEqualTo(REJECTED);
        assertThat(result.ticks()).contains(new Tick(Requirement.APPROVAL, 4, 3, false));
    }

    @ParameterizedTest
    @CsvSource({"2, QUORUM_FAILED", "3, ADOPTED"})
    void the_floor_of_a_charter_change_is_of_all_members_not_of_the_roll(int yes, Outcome outcome) {
        var poll = Decided.on(3).members(4).effects(CHARTER_CHANGE);
        assertThat(poll.yesNo(yes, 0, 0).outcome()).isEqualTo(outcome);
        assertThat(poll.deciding(Deciding.FIRST).members(3).yesNo(2, 0, 0).ticks())
                .contains(new Tick(Requirement.CHARTER_FLOOR, 3, 2, false));
    }

    @ParameterizedTest
    @CsvSource({"14, QUORUM_FAILED", "15, ADOPTED"})
    void what_cannot_be_undone_needs_the_floor_whatever_kind_of_decision_it_is(int yes, Outcome outcome) {
        var result = Decided.on(20).members(100).effects(REMOVAL).yesNo(yes, 0, 0);
        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(result.ticks()).contains(new Tick(Requirement.IRREVERSIBLE_FLOOR, 15, yes, yes >= 15));
        assertThat(Decided.on(20)
                        .members(100)
                        .effects(REMOVAL)
                        .deciding(Deciding.FIRST)
                        .yesNo(1, 0, 0)
                        .outcome())
                .isEqualTo(ADOPTED);
    }

    @ParameterizedTest
    @CsvSource({"ALL, 10", "ROLL, 2"})
    void a_quorum_is_a_share_of_the_base_it_states(Quorum.Base base, long needed) {
        var poll = Decided.on(4)
                .members(20)
                .quorum(Quorum.share(PARTICIPANTS, 1, 2).of(base));
        assertThat(poll.terms().needed()).isEqualTo(needed);
        assertThat(poll.yesNo(4, 0, 0).ticks().getFirst().needed()).isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({"CAST, 3, ADOPTED", "PARTICIPANTS, 4, REJECTED", "ELECTORATE, 6, REJECTED"})
    void a_threshold_is_a_share_of_the_base_it_states(Threshold.Base base, long needed, Outcome outcome) {
        var result = Decided.on(10).threshold(Threshold.MAJORITY.of(base)).yesNo(3, 1, 3);
        assertThat(result.ticks().getLast().needed()).isEqualTo(needed);
        assertThat(result.outcome()).isEqualTo(outcome);
    }

    @Test
    void an_objection_that_stands_in_a_ballot_is_counted_whatever_the_entries_say_of_it() {
        var poll = Decided.on(5).consent();
        assertThat(poll.of(List.of("consent", "object"), 0, false).outcome()).isEqualTo(OBJECTED);
        assertThat(poll.of(List.of("consent", "concern"), 1, false).outcome()).isEqualTo(ADOPTED);
        assertThat(poll.of(List.of("consent", "object"), 1, true).outcome()).isEqualTo(REJECTED);
        assertThat(poll.of(List.of(), 0, false).outcome()).isEqualTo(REJECTED);
    }

    @Test
    void objections_lead_to_the_supermajority_also_where_too_few_consented() {
        var poll = Decided.on(5).consent().quorum(FIVE);
        assertThat(poll.of(List.of("consent", "object"), 1, false).outcome()).isEqualTo(OBJECTED);
        assertThat(poll.of(List.of("consent"), 0, false).outcome()).isEqualTo(QUORUM_FAILED);
    }

    @Test
    void rivals_that_nobody_prefers_to_the_status_quo_are_rejected_whatever_the_quorum() {
        var poll = Decided.on(10).quorum(FIVE).rivals();
        assertThat(poll.ranked("status-quo>o1>o2", "status-quo>o2>o1", "o1>status-quo>o2")
                        .outcome())
                .isEqualTo(REJECTED);
        assertThat(poll.ranked("o1>status-quo>o2", "o1>o2>status-quo").outcome())
                .isEqualTo(QUORUM_FAILED);
        assertThat(poll.ranked("o1>status-quo", "o1>status-quo", "o1>status-quo", "o1>o2", "o1>o2")
                        .outcome())
                .isEqualTo(ADOPTED);
    }

    @Test
    void a_rival_wins_by_the_threshold_of_its_base() {
        var poll = Decided.on(10)
                .threshold(Threshold.MAJORITY.of(Threshold.Base.ELECTORATE))
                .rivals();
        assertThat(poll.ranked("o1>status-quo", "o1>status-quo", "o1>status-quo")
                        .outcome())
                .isEqualTo(REJECTED);
    }
}
