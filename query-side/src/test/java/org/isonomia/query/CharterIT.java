package org.isonomia.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isonomia.events.ClauseId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.effects.AmendProcedure;
import org.isonomia.query.community.charter.ClauseEdition;
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
    void the_last_decisions_of_a_kind_are_recounted_by_what_is_proposed_for_it() {
        var today = views.community().community().orElseThrow().charter().procedure(DecisionKind.CHARTER);
        assertThat(hindsight(today.procedure()))
                .hasSize(5)
                .allSatisfy(each -> assertThat(each.otherwise()).isEqualTo(each.outcome()));
        assertThat(hindsight(with(today.procedure(), Quorum.absolute(Counts.APPROVALS, 6))))
                .extracting(Hindsight::outcome, Hindsight::otherwise)
                .containsOnly(org.assertj.core.groups.Tuple.tuple(Outcome.ADOPTED, Outcome.ADOPTED));
    }

    private List<Hindsight> hindsight(Procedure procedure) {
        var amended = new AmendProcedure(DecisionKind.CHARTER, 1, procedure);
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
