package org.isonomia.deciding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.rules.quorum.Quorum.Counts.APPROVALS;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.Conduct.Fallback;
import org.isonomia.events.community.Conduct.SecondCall;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.effects.AmendProcedure;
import org.isonomia.events.effects.AppointMember;
import org.isonomia.events.effects.AssignClass;
import org.isonomia.events.effects.DefineRole;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.PublishLog;
import org.isonomia.events.effects.RemoveMember;
import org.isonomia.events.effects.RestoreMember;
import org.isonomia.events.effects.SuspendMember;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.yesno.YesNo;
import org.junit.jupiter.api.Test;

class ProceduresTest {
    private static final Effect REMOVAL = new RemoveMember(new MemberId("m_bob"));
    private static final Effect CLASS = new AssignClass(new MemberId("m_bob"), "elder");
    private static final long MANY = 100;
    private static final Quorum LIGHT = Quorum.squareRoot(APPROVALS, 1);

    @Test
    void removing_a_member_takes_two_thirds_once_of_all_and_time_to_answer() {
        var procedure = Procedures.of(charter(Threshold.MAJORITY, Duration.ZERO), List.of(REMOVAL), MANY);
        assertThat(procedure.threshold()).isEqualTo(Threshold.atLeast(2, 3));
        assertThat(procedure.deliberation()).isEqualTo(Procedures.TO_ANSWER);
        assertThat(procedure.conduct().secondCall()).isNull();
        assertThat(procedure.conduct().fallback()).isEqualTo(Fallback.LAPSE);
        assertThat(procedure.conduct().earlyClose()).isNull();
    }

    @Test
    void suspending_a_member_takes_the_same_and_time_to_appeal_and_restoring_one_takes_what_the_charter_says() {
        var bob = new MemberId("m_bob");
        var charter = charter(Threshold.MAJORITY, Duration.ZERO);
        var removing = Procedures.of(charter, List.of(REMOVAL), MANY);
        var suspending = Procedures.of(charter, List.of(new SuspendMember(bob, 30)), MANY);
        assertThat(suspending.threshold()).isEqualTo(removing.threshold());
        assertThat(suspending.deliberation()).isEqualTo(Procedures.TO_ANSWER);
        assertThat(suspending.conduct().earlyClose()).isNull();
        assertThat(suspending.conduct().challenge()).isEqualTo(Procedures.TO_APPEAL);
        var longer = charter.with(DecisionKind.MEMBERSHIP, challengedFor(charter, Duration.ofDays(10)));
        assertThat(Procedures.of(longer, List.of(new SuspendMember(bob, 30)), MANY)
                        .conduct()
                        .challenge())
                .isEqualTo(Duration.ofDays(10));
        assertThat(Procedures.of(charter, List.of(new RestoreMember(bob)), MANY))
                .isEqualTo(charter.procedure(DecisionKind.MEMBERSHIP));
    }

    private static Procedure challengedFor(Charter charter, Duration challenge) {
        var plain = charter.procedure(DecisionKind.MEMBERSHIP);
        var conduct = plain.conduct();
        return new Procedure(
                plain.rule(),
                plain.quorum(),
                plain.threshold(),
                plain.supporters(),
                plain.deliberation(),
                plain.voting(),
                new Conduct(
                        conduct.electorate(),
                        conduct.visibility(),
                        conduct.extension(),
                        conduct.earlyClose(),
                        conduct.secondCall(),
                        conduct.fallback(),
                        conduct.demand(),
                        challenge,
                        conduct.objected()));
    }

    @Test
    void who_is_sanctioned_is_whom_an_effect_would_remove_or_suspend() {
        var bob = new MemberId("m_bob");
        assertThat(Procedures.sanctions(List.of(CLASS, new SuspendMember(bob, 1)), bob))
                .isTrue();
        assertThat(Procedures.sanctions(List.of(REMOVAL), bob)).isTrue();
        assertThat(Procedures.sanctions(List.of(REMOVAL), new MemberId("m_eve")))
                .isFalse();
        assertThat(Procedures.sanctions(List.of(CLASS, new RestoreMember(bob)), bob))
                .isFalse();
    }

    @Test
    void a_stricter_charter_stays_as_strict() {
        var threeQuarters = Threshold.moreThan(3, 4);
        var procedure = Procedures.of(charter(threeQuarters, Duration.ofDays(9)), List.of(REMOVAL), MANY);
        assertThat(procedure.threshold()).isEqualTo(threeQuarters);
        assertThat(procedure.deliberation()).isEqualTo(Duration.ofDays(9));
    }

    @Test
    void a_removal_hidden_among_other_effects_is_decided_as_strictly() {
        var charter = charter(Threshold.MAJORITY, Duration.ZERO);
        assertThat(Procedures.of(charter, List.of(CLASS, new PublishLog(), REMOVAL), MANY)
                        .threshold())
                .isEqualTo(Threshold.atLeast(2, 3));
        assertThat(Procedures.of(charter, List.of(CLASS), MANY)).isEqualTo(charter.procedure(DecisionKind.MEMBERSHIP));
    }

    @Test
    void who_decides_by_advice_takes_nothing_along_that_others_vote_on() {
        var voted = charter(Threshold.MAJORITY, Duration.ZERO);
        var plain = voted.procedure(DecisionKind.GENERAL);
        var alone = new Procedure(
                Deciding.ADVICE,
                plain.quorum(),
                plain.threshold(),
                1,
                plain.deliberation(),
                plain.voting(),
                plain.conduct());
        var procedures = new EnumMap<DecisionKind, Procedure>(voted.procedures());
        for (DecisionKind kind : List.of(DecisionKind.GENERAL, DecisionKind.ROLE)) procedures.put(kind, alone);
        var charter = Charter.of(Charter.Template.ADVICE, procedures);
        var role = new DefineRole(new RoleId("r_1"), "Baker", "Bread", List.of(), List.of(), 1, 90);
        var appointment = new AppointMember(new RoleId("r_1"), new MemberId("m_1"));
        assertThat(Procedures.of(charter, List.of(role), MANY).rule()).isEqualTo(Deciding.ADVICE);
        assertThat(Effect.kindOf(List.of(role, appointment))).isEqualTo(DecisionKind.GENERAL);
        assertThat(Procedures.of(charter, List.of(role, appointment), MANY).rule())
                .isEqualTo(YesNo.ID);
    }

    @Test
    void changing_a_rule_takes_the_stricter_of_changing_the_charter_and_of_the_rule_old_and_new_in_each_point() {
        var low = charter(Threshold.MAJORITY, Duration.ofDays(1));
        var old = with(low.procedure(DecisionKind.POLICY), Threshold.atLeast(3, 4), 5, Duration.ofDays(1));
        var next = with(low.procedure(DecisionKind.POLICY), Threshold.moreThan(2, 3), 2, Duration.ofDays(9));
        var charter = low.with(DecisionKind.POLICY, old);
        var takes = Procedures.of(charter, List.of(new AmendProcedure(DecisionKind.POLICY, 1, next)), MANY);
        assertThat(takes.threshold()).isEqualTo(Threshold.atLeast(3, 4));
        assertThat(takes.supporters()).isEqualTo(5);
        assertThat(takes.deliberation()).isEqualTo(Duration.ofDays(9));
        assertThat(takes.quorum()).isEqualTo(LIGHT);
    }

    @Test
    void what_overrides_objections_is_the_bar_of_a_rule_by_consent_and_who_decides_by_advice_sets_none() {
        var low = charter(Threshold.MAJORITY, Duration.ZERO);
        var plain = low.procedure(DecisionKind.POLICY);
        var consent = new Procedure(
                Consent.ID,
                plain.quorum(),
                Threshold.atLeast(1, 1),
                1,
                plain.deliberation(),
                plain.voting(),
                new Conduct(
                        Electorate.ALL,
                        Conduct.Visibility.OPEN,
                        null,
                        null,
                        null,
                        Fallback.LAPSE,
                        0,
                        Duration.ZERO,
                        Threshold.atLeast(4, 5)));
        var advice = new Procedure(
                Deciding.ADVICE,
                plain.quorum(),
                Threshold.atLeast(1, 1),
                1,
                plain.deliberation(),
                plain.voting(),
                plain.conduct());
        var charter = low.with(DecisionKind.POLICY, advice);
        assertThat(Procedures.of(charter, List.of(new AmendProcedure(DecisionKind.POLICY, 1, consent)), MANY)
                        .threshold())
                .isEqualTo(Threshold.atLeast(4, 5));
        assertThat(Procedures.of(charter, List.of(new AmendProcedure(DecisionKind.POLICY, 1, advice)), MANY)
                        .threshold())
                .isEqualTo(Threshold.MAJORITY);
    }

    @Test
    void a_quorum_is_compared_by_what_it_comes_to_for_as_many_as_belong() {
        var low = charter(Threshold.MAJORITY, Duration.ZERO);
        var plain = low.procedure(DecisionKind.POLICY);
        var ten = new Procedure(
                plain.rule(),
                Quorum.absolute(Quorum.Counts.PARTICIPANTS, 10),
                plain.threshold(),
                1,
                plain.deliberation(),
                plain.voting(),
                plain.conduct());
        var amendment = List.<Effect>of(new AmendProcedure(DecisionKind.POLICY, 1, ten));
        assertThat(Procedures.of(low, amendment, 100).quorum()).isEqualTo(Quorum.absolute(APPROVALS, 10));
        assertThat(Procedures.of(low, amendment, 10_000).quorum()).isEqualTo(LIGHT);
    }

    @Test
    void no_more_supporters_are_needed_than_there_are_members() {
        var low = charter(Threshold.MAJORITY, Duration.ZERO);
        var charter = low.with(
                DecisionKind.GENERAL, with(low.procedure(DecisionKind.GENERAL), Threshold.MAJORITY, 5, Duration.ZERO));
        assertThat(Procedures.of(charter, List.of(), 3).supporters()).isEqualTo(3);
        assertThat(Procedures.of(charter, List.of(), 5).supporters()).isEqualTo(5);
        assertThat(Procedures.of(charter, List.of(), 0).supporters()).isEqualTo(1);
    }

    private static Procedure with(Procedure of, Threshold threshold, int supporters, Duration deliberation) {
        return new Procedure(of.rule(), of.quorum(), threshold, supporters, deliberation, of.voting(), of.conduct());
    }

    private static Charter charter(Threshold threshold, Duration deliberation) {
        var conduct = new Conduct(
                Electorate.ALL,
                Conduct.Visibility.OPEN,
                null,
                Duration.ofDays(1),
                new SecondCall(Duration.ofDays(1), LIGHT),
                new Fallback(7),
                3,
                Duration.ZERO,
                null);
        var procedures = new EnumMap<DecisionKind, Procedure>(DecisionKind.class);
        for (DecisionKind kind : DecisionKind.values())
            procedures.put(
                    kind, new Procedure(YesNo.ID, LIGHT, threshold, 1, deliberation, Duration.ofDays(3), conduct));
        return Charter.of(Charter.Template.MAJORITY, procedures);
    }
}
