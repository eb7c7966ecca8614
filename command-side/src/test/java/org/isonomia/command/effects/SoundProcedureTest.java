package org.isonomia.command.effects;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.isonomia.command.Input;
import org.isonomia.command.Refusal;
import org.isonomia.deciding.Deciding;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.Conduct.Fallback;
import org.isonomia.events.community.Conduct.SecondCall;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.community.Procedure;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Quorum.Base;
import org.isonomia.rules.quorum.Quorum.Counts;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.yesno.YesNo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SoundProcedureTest {
    private static final Quorum QUORUM = Quorum.squareRoot(Counts.APPROVALS, 3);
    private static final Conduct CONDUCT = conduct(new SecondCall(Duration.ofDays(1), Quorum.NONE), 0, null);

    @ParameterizedTest
    @EnumSource
    void a_usual_procedure_is_sound_for_every_kind(DecisionKind kind) {
        assertThat(faults(kind, procedure(YesNo.ID, QUORUM, Threshold.MAJORITY, CONDUCT)))
                .isEmpty();
    }

    @Test
    void the_charter_is_not_left_to_whoever_proposes_nor_to_a_panel() {
        assertThat(faults(DecisionKind.CHARTER, procedure(Deciding.ADVICE, QUORUM, Threshold.MAJORITY, CONDUCT)))
                .containsExactly("procedureRule effects/rule-not-offered");
        assertThat(faults(
                        DecisionKind.CHARTER, procedure(YesNo.ID, QUORUM, Threshold.MAJORITY, conduct(null, 7, null))))
                .containsExactly("procedurePanel effects/no-panel-for-this");
        assertThat(faults(DecisionKind.POLICY, procedure(YesNo.ID, QUORUM, Threshold.MAJORITY, conduct(null, 7, null))))
                .isEmpty();
    }

    @Test
    void a_threshold_is_at_least_half_and_can_be_reached() {
        for (Threshold threshold : List.of(
                Threshold.atLeast(1, 3),
                Threshold.atLeast(3, 2),
                Threshold.moreThan(1, 1),
                Threshold.MAJORITY.of(Threshold.Base.ELECTORATE)))
            assertThat(faults(DecisionKind.POLICY, procedure(YesNo.ID, QUORUM, threshold, CONDUCT)))
                    .as("%s", threshold)
                    .containsExactly("procedureThreshold effects/not-a-share");
    }

    @Test
    void a_quorum_can_be_replayed_and_reached() {
        assertThat(quorum(QUORUM.of(Base.ACTIVE))).contains("procedureQuorum community/quorum-base-unknowable");
        assertThat(quorum(Quorum.share(Counts.APPROVALS, 3, 2))).contains("procedureQuorum effects/quorum-not-a-share");
        assertThat(quorum(Quorum.share(Counts.APPROVALS, 0, 100)))
                .contains("procedureQuorum effects/quorum-not-a-share");
        assertThat(quorum(Quorum.absolute(Counts.APPROVALS, 0))).contains("procedureQuorum input/too-small");
        assertThat(quorum(Quorum.squareRoot(Counts.APPROVALS, 21))).contains("procedureQuorum input/too-large");
    }

    @Test
    void a_second_call_asks_for_less_in_some_community_and_for_more_in_none() {
        for (Quorum second :
                List.of(QUORUM, Quorum.squareRoot(Counts.APPROVALS, 4), Quorum.share(Counts.APPROVALS, 1, 100)))
            assertThat(faults(
                            DecisionKind.POLICY,
                            procedure(
                                    YesNo.ID,
                                    QUORUM,
                                    Threshold.MAJORITY,
                                    conduct(new SecondCall(Duration.ofDays(1), second), 0, null))))
                    .as("%s", second)
                    .containsExactly("procedureSecondCall effects/second-call-not-lower");
    }

    @Test
    void what_overrides_an_objection_goes_with_consent_and_only_with_it() {
        var twoThirds = Threshold.atLeast(2, 3);
        var with = conduct(null, 0, twoThirds);
        assertThat(faults(DecisionKind.POLICY, procedure(Consent.ID, QUORUM, Threshold.atLeast(1, 1), with)))
                .isEmpty();
        assertThat(faults(DecisionKind.POLICY, procedure(YesNo.ID, QUORUM, Threshold.MAJORITY, with)))
                .containsExactly("procedureObjected effects/needs-consent");
        assertThat(faults(DecisionKind.POLICY, procedure(Consent.ID, QUORUM, Threshold.MAJORITY, CONDUCT)))
                .containsExactly("procedureObjected effects/needs-consent");
    }

    @Test
    void every_poll_has_time_and_an_end() {
        assertThat(faults(DecisionKind.POLICY, lasting(Duration.ofSeconds(-1), Duration.ofMinutes(1))))
                .containsExactly("procedureDiscussion input/time-too-short", "procedureVoting input/time-too-short");
        assertThat(faults(DecisionKind.POLICY, lasting(Duration.ofDays(366), Duration.ofDays(91))))
                .containsExactly("procedureDiscussion input/time-too-long", "procedureVoting input/time-too-long");
    }

    @Test
    @SuppressWarnings("NullAway") // as JSON can leave it out
    void what_is_left_out_is_asked_for() {
        assertThat(faults(null, null)).containsExactly("procedureOf input/missing", "procedure input/missing");
        assertThat(faults(DecisionKind.POLICY, procedure(YesNo.ID, null, Threshold.MAJORITY, CONDUCT)))
                .containsExactly("procedure input/missing");
        assertThat(faults(DecisionKind.POLICY, procedure(YesNo.ID, QUORUM, Threshold.MAJORITY, null)))
                .containsExactly("procedure input/missing");
    }

    private static List<String> quorum(Quorum quorum) {
        return faults(DecisionKind.POLICY, procedure(YesNo.ID, quorum, Threshold.MAJORITY, CONDUCT));
    }

    private static List<String> faults(DecisionKind kind, Procedure procedure) {
        var input = new Input();
        SoundProcedure.check(input, kind, procedure);
        return input.faults().stream().map(SoundProcedureTest::told).toList();
    }

    private static String told(Refusal fault) {
        return fault.field() + " " + fault.code().type();
    }

    private static Procedure procedure(String rule, Quorum quorum, Threshold threshold, Conduct conduct) {
        return new Procedure(rule, quorum, threshold, 2, Duration.ofDays(2), Duration.ofDays(5), conduct);
    }

    private static Procedure lasting(Duration deliberation, Duration voting) {
        return new Procedure(YesNo.ID, QUORUM, Threshold.MAJORITY, 2, deliberation, voting, CONDUCT);
    }

    private static Conduct conduct(SecondCall call, int places, Threshold objected) {
        return new Conduct(
                Electorate.ALL,
                Conduct.Visibility.OPEN,
                null,
                null,
                call,
                new Fallback(places),
                0,
                Duration.ofDays(3),
                objected);
    }
}
