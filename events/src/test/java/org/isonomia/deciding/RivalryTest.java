package org.isonomia.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isonomia.deciding.Rivalry.Rival;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.effects.AppointMember;
import org.isonomia.events.effects.AssignClass;
import org.isonomia.events.polls.PollOption;
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.quorum.Electorate;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.yesno.YesNo;
import org.junit.jupiter.api.Test;

class RivalryTest {
    private static final Electorate HUNDRED = new Electorate(100, 100, 100);
    private static final Rival GENERAL =
            new Rival(new ProposalId("q_general"), 1, "A well", List.of(), new MemberId("m_bo"));
    private static final Rival CLASS = new Rival(
            new ProposalId("q_class"),
            2,
            "Elders",
            List.of(new AssignClass(new MemberId("m_ada"), "elder")),
            new MemberId("m_bo"));
    private static final Rival APPOINTMENT = new Rival(
            new ProposalId("q_seat"),
            1,
            "A keeper",
            List.of(new AppointMember(new RoleId("r_keeper"), new MemberId("m_ada"))),
            new MemberId("m_bo"));

    @Test
    void rivals_of_one_kind_are_decided_by_its_procedure() {
        assertThat(Rivalry.kind(charter(Map.of()), List.of(APPOINTMENT, APPOINTMENT), 9))
                .isEqualTo(DecisionKind.APPOINTMENT);
    }

    @Test
    void the_higher_threshold_is_stricter_then_the_larger_quorum() {
        var twoThirds = procedure(Threshold.atLeast(2, 3), Quorum.NONE);
        var quorum = procedure(Threshold.MAJORITY, Quorum.absolute(Quorum.Counts.APPROVALS, 3));
        var rivals = List.of(GENERAL, CLASS, APPOINTMENT);
        assertThat(Rivalry.kind(charter(Map.of(DecisionKind.MEMBERSHIP, twoThirds)), rivals, 9))
                .isEqualTo(DecisionKind.MEMBERSHIP);
        assertThat(Rivalry.kind(charter(Map.of(DecisionKind.APPOINTMENT, quorum)), rivals, 9))
                .isEqualTo(DecisionKind.APPOINTMENT);
        assertThat(Rivalry.kind(
                        charter(Map.of(DecisionKind.APPOINTMENT, quorum, DecisionKind.MEMBERSHIP, twoThirds)),
                        rivals,
                        9))
                .isEqualTo(DecisionKind.MEMBERSHIP);
        var exactlyHalf = procedure(Threshold.atLeast(1, 2), Quorum.NONE);
        assertThat(Rivalry.kind(charter(Map.of(DecisionKind.MEMBERSHIP, exactlyHalf)), List.of(CLASS, GENERAL), 9))
                .isEqualTo(DecisionKind.GENERAL);
    }

    @Test
    void the_status_quo_stands_first_on_every_ballot() {
        assertThat(Rivalry.options(List.of(GENERAL, CLASS)))
                .containsExactly(
                        PollOption.of("status-quo", "The status quo"),
                        new PollOption("o1", "A well", null, null, false, GENERAL.proposal(), 1, List.of()),
                        new PollOption("o2", "Elders", null, null, false, CLASS.proposal(), 2, CLASS.effects()));
    }

    @Test
    void a_threshold_is_a_ratio_of_those_for_to_those_against() {
        assertThat(settings(Threshold.MAJORITY)).containsEntry("majority", "1").containsEntry("ratio_test", "strict");
        assertThat(settings(Threshold.atLeast(2, 3)))
                .containsEntry("majority", "2")
                .containsEntry("ratio_test", "at-least");
        assertThat(settings(Threshold.atLeast(3, 5))).containsEntry("majority", "3/2");
        assertThat(settings(Threshold.atLeast(1, 1))).containsEntry("majority", "unopposed");
    }

    @Test
    void a_quorum_of_approvals_is_held_against_each_rival_and_one_of_participants_against_all() {
        assertThat(Rivalry.settings(
                        procedure(Threshold.MAJORITY, Quorum.squareRoot(Quorum.Counts.APPROVALS, 3)), HUNDRED, 0))
                .containsEntry("quorum", "15");
        assertThat(Rivalry.settings(
                        procedure(Threshold.MAJORITY, Quorum.share(Quorum.Counts.PARTICIPANTS, 1, 2)), HUNDRED, 0))
                .containsEntry("quorum", "0");
    }

    private static Map<String, String> settings(Threshold threshold) {
        var settings = Rivalry.settings(procedure(threshold, Quorum.NONE), HUNDRED, 0);
        assertThat(CountingRules.of(Deciding.RIVALS, settings)).isPresent();
        return settings;
    }

    private static Procedure procedure(Threshold threshold, Quorum quorum) {
        return new Procedure(YesNo.ID, quorum, threshold, 1, Duration.ZERO, Duration.ofDays(1), Conduct.PLAIN);
    }

    private static Charter charter(Map<DecisionKind, Procedure> otherwise) {
        var procedures = new EnumMap<DecisionKind, Procedure>(DecisionKind.class);
        for (DecisionKind kind : DecisionKind.values())
            procedures.put(kind, otherwise.getOrDefault(kind, procedure(Threshold.MAJORITY, Quorum.NONE)));
        return Charter.of(Charter.Template.MAJORITY, procedures);
    }
}
