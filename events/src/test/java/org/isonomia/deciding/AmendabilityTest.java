package org.isonomia.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumMap;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.rules.quorum.CharterFloor;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Quorum.Base;
import org.isonomia.rules.quorum.Quorum.Counts;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.yesno.YesNo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmendabilityTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 7, 50, 3_073})
    void a_plain_charter_can_be_changed_by_communities_of_every_size(long members) {
        assertThat(new Amendability(charter(Quorum.squareRoot(Counts.APPROVALS, 3)), members).isAmendableBy(members))
                .isTrue();
    }

    @Test
    void a_charter_that_nobody_may_vote_on_cannot_be_changed() {
        assertThat(new Amendability(charter(Quorum.NONE), 12).isAmendableBy(0)).isFalse();
    }

    @Test
    void a_charter_that_fewer_may_vote_on_than_its_floor_asks_for_cannot_be_changed() {
        long floor = CharterFloor.required(100);
        var amendability = new Amendability(charter(Quorum.NONE), 100);
        assertThat(amendability.isAmendableBy(floor - 1)).isFalse();
        assertThat(amendability.isAmendableBy(floor)).isTrue();
    }

    @Test
    void a_quorum_of_all_that_those_who_may_vote_cannot_reach_leaves_it_unamendable() {
        var all = charter(Quorum.share(Counts.APPROVALS, 1, 2).of(Base.ALL));
        assertThat(new Amendability(all, 100).isAmendableBy(49)).isFalse();
        assertThat(new Amendability(all, 100).isAmendableBy(50)).isTrue();
    }

    @Test
    void one_procedure_that_could_not_be_changed_is_enough() {
        var plain = charter(Quorum.NONE);
        var policy = procedure(Quorum.share(Counts.APPROVALS, 9, 10).of(Base.ALL));
        var charter = plain.with(DecisionKind.POLICY, policy);
        assertThat(new Amendability(charter, 100).isAmendableBy(89)).isFalse();
        assertThat(new Amendability(charter, 100).isAmendableBy(90)).isTrue();
    }

    private static Charter charter(Quorum quorum) {
        var procedures = new EnumMap<DecisionKind, Procedure>(DecisionKind.class);
        for (DecisionKind kind : DecisionKind.values()) procedures.put(kind, procedure(quorum));
        return Charter.of(Charter.Template.MAJORITY, procedures);
    }

    private static Procedure procedure(Quorum quorum) {
        return new Procedure(
                YesNo.ID, quorum, Threshold.atLeast(2, 3), 2, Duration.ZERO, Duration.ofDays(3), Conduct.PLAIN);
    }
}
