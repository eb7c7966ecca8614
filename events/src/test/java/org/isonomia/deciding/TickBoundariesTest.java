package org.isonomia.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.rules.yesno.Result.Outcome.ADOPTED;
import static org.isonomia.rules.yesno.Result.Outcome.OBJECTED;
import static org.isonomia.rules.yesno.Result.Outcome.QUORUM_FAILED;
import static org.isonomia.rules.yesno.Result.Outcome.REJECTED;
import static org.isonomia.rules.yesno.Tick.Requirement.APPROVAL;
import static org.isonomia.rules.yesno.Tick.Requirement.CHARTER_FLOOR;
import static org.isonomia.rules.yesno.Tick.Requirement.NO_OBJECTION;
import static org.isonomia.rules.yesno.Tick.Requirement.QUORUM_OF_APPROVALS;
import static org.isonomia.rules.yesno.Tick.Requirement.QUORUM_OF_PARTICIPANTS;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.polls.Hearing;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.PollElectorate;
import org.isonomia.events.polls.PollMatter;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollRule;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.polls.PollTiming;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.TieBreak;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.yesno.Result;
import org.isonomia.rules.yesno.Tick;
import org.isonomia.rules.yesno.YesNo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each requirement of a poll under the first rules at its boundary: one short of it, just met, and one over. */
class TickBoundariesTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final String DIGEST = "0123456789abcdef".repeat(4);

    @ParameterizedTest
    @CsvSource({
        "100, 14, 0, QUORUM_FAILED", "100, 15, 0, ADOPTED", "100, 16, 0, ADOPTED", "16, 5, 0, QUORUM_FAILED",
        "16, 6, 0, ADOPTED", "17, 6, 0, QUORUM_FAILED", "17, 7, 0, ADOPTED", "3, 2, 0, QUORUM_FAILED",
        "3, 3, 0, ADOPTED", "1, 1, 0, ADOPTED", "100, 14, 5, QUORUM_FAILED"
    })
    void a_charter_changes_from_its_floor_of_approvals_on_and_not_by_one_less(
            long roll, int yes, int no, Result.Outcome outcome) {
        var result = yesNo(DecisionKind.CHARTER, Quorum.NONE, Threshold.MAJORITY, roll, yes, no, 0);
        assertThat(result.outcome()).isEqualTo(outcome);
        var floor = tick(result, CHARTER_FLOOR);
        assertThat(floor.reached()).isEqualTo(yes);
        assertThat(floor.met()).isEqualTo(yes >= floor.needed()).isEqualTo(outcome != QUORUM_FAILED);
    }

    @Test
    void the_floor_is_for_binding_polls_on_the_charter_alone() {
        for (DecisionKind kind : DecisionKind.values()) {
            var result = yesNo(kind, Quorum.NONE, Threshold.MAJORITY, 100, 1, 0, 0);
            assertThat(result.ticks().stream().anyMatch(tick -> tick.requirement() == CHARTER_FLOOR))
                    .as(kind.name())
                    .isEqualTo(kind == DecisionKind.CHARTER);
        }
    }

    @ParameterizedTest
    @CsvSource({"4, 3, QUORUM_FAILED", "5, 3, ADOPTED", "6, 3, ADOPTED", "4, 0, QUORUM_FAILED"})
    void a_quorum_of_approvals_counts_those_for_and_nobody_else(int yes, int no, Result.Outcome outcome) {
        var quorum = Quorum.absolute(Quorum.Counts.APPROVALS, 5);
        var result = yesNo(DecisionKind.GENERAL, quorum, Threshold.MAJORITY, 20, yes, no, 9);
        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(tick(result, QUORUM_OF_APPROVALS)).isEqualTo(new Tick(QUORUM_OF_APPROVALS, 5, yes, yes >= 5));
    }

    @ParameterizedTest
    @CsvSource({"3, 1, 0, QUORUM_FAILED", "3, 1, 1, ADOPTED", "3, 2, 0, ADOPTED", "4, 1, 1, ADOPTED"})
    void a_quorum_of_participants_counts_all_who_took_part(int yes, int no, int abstain, Result.Outcome outcome) {
        var quorum = Quorum.share(Quorum.Counts.PARTICIPANTS, 1, 4);
        var result = yesNo(DecisionKind.GENERAL, quorum, Threshold.MAJORITY, 20, yes, no, abstain);
        assertThat(result.outcome()).isEqualTo(outcome);
        long part = yes + no + abstain;
        assertThat(tick(result, QUORUM_OF_PARTICIPANTS))
                .isEqualTo(new Tick(QUORUM_OF_PARTICIPANTS, 5, part, part >= 5));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, true, 4, 4, 5, REJECTED",
        "1, 2, true, 5, 4, 5, ADOPTED",
        "1, 2, true, 5, 5, 6, REJECTED",
        "2, 3, false, 3, 2, 4, REJECTED",
        "2, 3, false, 4, 2, 4, ADOPTED",
        "2, 3, false, 5, 2, 5, ADOPTED",
        "2, 3, true, 4, 2, 5, REJECTED",
        "1, 1, false, 4, 1, 5, REJECTED",
        "1, 1, false, 5, 0, 5, ADOPTED",
        "1, 2, true, 0, 0, 1, REJECTED"
    })
    void an_approval_is_held_against_the_votes_for_and_against(
            long numerator, long denominator, boolean strict, int yes, int no, long needed, Result.Outcome outcome) {
        var threshold = strict ? Threshold.moreThan(numerator, denominator) : Threshold.atLeast(numerator, denominator);
        for (int abstain : new int[] {0, 7}) {
            var result = yesNo(DecisionKind.GENERAL, Quorum.NONE, threshold, 20, yes, no, abstain);
            assertThat(result.outcome()).isEqualTo(outcome);
            assertThat(tick(result, APPROVAL)).isEqualTo(new Tick(APPROVAL, needed, yes, yes >= needed));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, ADOPTED", "1, OBJECTED", "2, OBJECTED"})
    void one_objection_is_one_too_many(long objections, Result.Outcome outcome) {
        var terms = terms(DecisionKind.GENERAL, Consent.ID, PollOption.CONSENT, Quorum.NONE, 20);
        var count = PollCount.of(terms, Collections.nCopies(3, new Choice.One("consent")));
        var result = Deciding.decide(terms, count, objections, false);
        assertThat(result.outcome()).isEqualTo(outcome);
        assertThat(tick(result, NO_OBJECTION)).isEqualTo(new Tick(NO_OBJECTION, 0, objections, objections == 0));
    }

    @Test
    void consent_takes_one_who_gives_it() {
        var terms = terms(DecisionKind.GENERAL, Consent.ID, PollOption.CONSENT, Quorum.NONE, 20);
        var silence = PollCount.of(terms, List.of(Choice.BLANK));
        assertThat(Deciding.decide(terms, silence, 0, false).outcome()).isEqualTo(REJECTED);
        var one = PollCount.of(terms, List.of(new Choice.One("concern")));
        assertThat(Deciding.decide(terms, one, 0, false).outcome()).isEqualTo(ADOPTED);
        assertThat(Deciding.decide(terms, one, 1, false).outcome()).isEqualTo(OBJECTED);
        assertThat(Deciding.decide(terms, one, 0, true).outcome()).isEqualTo(REJECTED);
    }

    @Test
    void each_requirement_that_a_result_can_name_is_met_from_its_number_on() {
        for (Tick.Requirement requirement : Tick.Requirement.values()) {
            assertThat(Tick.of(requirement, 5, 4).met()).isFalse();
            assertThat(Tick.of(requirement, 5, 5).met()).isTrue();
            assertThat(Tick.of(requirement, 5, 6).met()).isTrue();
        }
    }

    private static Tick tick(Result result, Tick.Requirement requirement) {
        return result.ticks().stream()
                .filter(tick -> tick.requirement() == requirement)
                .findFirst()
                .orElseThrow();
    }

    private static Result yesNo(
            DecisionKind kind, Quorum quorum, Threshold threshold, long roll, int yes, int no, int abstain) {
        var terms = terms(kind, YesNo.ID, PollOption.YES_OR_NO, quorum, threshold, roll);
        var choices = new ArrayList<Choice>();
        choices.addAll(Collections.nCopies(yes, new Choice.One(YesNo.YES)));
        choices.addAll(Collections.nCopies(no, new Choice.One(YesNo.NO)));
        choices.addAll(Collections.nCopies(abstain, new Choice.One(YesNo.ABSTAIN)));
        return Deciding.decide(terms, PollCount.of(terms, choices), 0, false);
    }

    private static PollTerms terms(DecisionKind kind, String rule, List<PollOption> options, Quorum quorum, long roll) {
        return terms(kind, rule, options, quorum, Threshold.MAJORITY, roll);
    }

    private static PollTerms terms(
            DecisionKind kind, String rule, List<PollOption> options, Quorum quorum, Threshold threshold, long roll) {
        return new PollTerms(
                new PollMatter(true, "A well?", null, 0, List.of(), kind, 1),
                new PollRule(
                        rule,
                        rule.equals(YesNo.ID) ? YesNo.settings(threshold, roll) : Map.of(),
                        options,
                        1,
                        TieBreak.NONE,
                        quorum,
                        threshold),
                new PollElectorate(Conduct.PLAIN, null, new Roll(roll, DIGEST, 1)),
                new PollTiming(NOON, NOON.plusSeconds(3_600)),
                Occasion.FIRST,
                null,
                Deciding.FIRST,
                roll,
                Hearing.NONE);
    }
}
