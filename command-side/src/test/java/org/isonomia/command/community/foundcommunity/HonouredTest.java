package org.isonomia.command.community.foundcommunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.command.community.CommunityRefusal.QUORUM_BASE_UNKNOWABLE;

import java.time.Duration;
import java.util.EnumMap;
import org.isonomia.command.Refusal;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.yesno.YesNo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HonouredTest {
    @ParameterizedTest
    @EnumSource(Quorum.Base.class)
    void a_quorum_that_nobody_can_replay_is_refused_at_the_founding(Quorum.Base base) {
        var quorum = Quorum.share(Quorum.Counts.APPROVALS, 1, 4).of(base);
        var procedures = new EnumMap<DecisionKind, Procedure>(DecisionKind.class);
        for (DecisionKind kind : DecisionKind.values())
            procedures.put(
                    kind,
                    new Procedure(
                            YesNo.ID,
                            kind == DecisionKind.POLICY ? quorum : Quorum.NONE,
                            Threshold.MAJORITY,
                            1,
                            Duration.ZERO,
                            Duration.ofDays(1),
                            Conduct.PLAIN));
        var faults = Honoured.faults(Charter.of(Charter.Template.MAJORITY, procedures));
        if (base == Quorum.Base.ACTIVE)
            assertThat(faults).extracting(Refusal::code).containsExactly(QUORUM_BASE_UNKNOWABLE);
        else assertThat(faults).isEmpty();
    }
}
