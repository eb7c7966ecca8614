package org.isonomia.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.isonomia.events.ClauseId;
import org.isonomia.events.PollId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.community.RatificationEvent;
import org.isonomia.events.effects.AmendProcedure;
import org.isonomia.query.community.charter.ClauseEdition;
import org.isonomia.query.community.charter.ProcedureEdition;
import org.isonomia.query.community.charter.Ratification;
import org.isonomia.query.community.charter.RuleEdition;
import org.isonomia.query.results.hindsight.Hindsight;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Quorum.Counts;
import org.isonomia.rules.yesno.Result.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A charter that decisions changed, version by version. */
class CharterIT {
    private static final ViewsFixture FIXTURE = new ViewsFixture(MemoryLog.recorded("the-quarry"));
    private static final ClauseId END = new ClauseId("l_end");
    private final Views views = FIXTURE.views;

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @Test
    void each_version_has_the_rules_of_its_time_and_what_made_them() {
        var versions = views.community().charters(null, 10).items();
        assertThat(versions).extracting(version -> version.version()).containsExactly(5, 4, 3, 2, 1);
        assertThat(versions)
                .extracting(version ->
                        version.clauses().stream().map(ClauseEdition::text).toList())
                .containsExactly(
                        List.of(),
                        List.of("Within a month."),
                        List.of("Every call has a last day."),
                        List.of("Every call has a last day."),
                        List.of());
        var policy = views.community().procedures(DecisionKind.POLICY);
        assertThat(policy).extracting(each -> each.made().edition()).containsExactly(2, 1);
        assertThat(policy.getFirst().made().decidedBy()).isPresent();
        assertThat(policy.getLast().made().decidedBy()).isEmpty();
        assertThat(views.community().charter(3).orElseThrow().procedure(DecisionKind.POLICY))
                .isEqualTo(policy.getFirst());
        assertThat(views.community().charter(2).orElseThrow().procedure(DecisionKind.POLICY))
                .isEqualTo(policy.getLast());
        assertThat(views.community().charter(6)).isEmpty();
        assertThat(views.community().repealed(END)).map(RuleEdition::edition).contains(2);
        assertThat(views.community().community().orElseThrow().charter()).isEqualTo(versions.getFirst());
    }

    @Test
    void a_rule_of_the_founding_is_provisional_until_a_decision_stands_behind_it() {
        try (var ford = new ViewsFixture(MemoryLog.recorded("the-ford"))) {
            var inForce = ford.views.community().community().orElseThrow().charter();
            assertThat(inForce.procedures())
                    .filteredOn(ProcedureEdition::provisional)
                    .extracting(ProcedureEdition::of)
                    .containsExactly(DecisionKind.RECALL, DecisionKind.GENERAL);
            assertThat(inForce.provisional()).isTrue();
            assertThat(inForce.procedure(DecisionKind.ROLE)
                            .ratified()
                            .orElseThrow()
                            .decidedBy())
                    .contains(PollId.of(RatificationEvent.proposal(1, DecisionKind.ROLE)));
            assertThat(inForce.procedure(DecisionKind.POLICY).ratified()).isEmpty();
            var before = ford.views.community().charter(2).orElseThrow();
            assertThat(before.procedures())
                    .filteredOn(ProcedureEdition::provisional)
                    .hasSize(6);
            assertThat(ford.views.community().ratification().orElseThrow())
                    .extracting(Ratification::call, Ratification::opened)
                    .containsExactly(2, true);
            assertThat(ford.views.questions().questions(null, 10).items())
                    .hasSize(4)
                    .allSatisfy(question -> assertThat(question.because()).isNotNull());
        }
    }

    @Test
    void the_last_decisions_of_a_kind_are_recounted_by_what_is_proposed_for_it() {
        try (var well = new ViewsFixture(MemoryLog.recorded("the-well"))) {
            var today =
                    well.views.community().community().orElseThrow().charter().procedure(DecisionKind.GENERAL);
            var every = hindsight(well.views, with(today.procedure(), Quorum.absolute(Counts.APPROVALS, 1_000)));
            assertThat(every).hasSize(5);
            assertThat(every)
                    .extracting(Hindsight::outcome, Hindsight::otherwise)
                    .contains(tuple(Outcome.ADOPTED, Outcome.QUORUM_FAILED));
            var none = hindsight(well.views, with(today.procedure(), Quorum.NONE));
            assertThat(none)
                    .filteredOn(each -> each.outcome() == Outcome.ADOPTED)
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each.otherwise()).isEqualTo(Outcome.ADOPTED));
        }
    }

    private static List<Hindsight> hindsight(Views views, Procedure procedure) {
        var amended = new AmendProcedure(DecisionKind.GENERAL, 1, procedure);
        return views.versions()
                .asViews(List.of(amended))
                .getFirst()
                .procedure()
                .orElseThrow()
                .hindsight();
    }

    private static Procedure with(Procedure of, Quorum quorum) {
        return new Procedure(
                of.rule(), quorum, of.threshold(), of.supporters(), of.deliberation(), of.voting(), of.conduct());
    }
}
