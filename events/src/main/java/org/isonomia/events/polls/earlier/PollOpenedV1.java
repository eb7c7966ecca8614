package org.isonomia.events.polls.earlier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.PollOption;
import org.isonomia.rules.counting.TieBreak;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.roll.Roll;
import org.jspecify.annotations.Nullable;

/** {@code polls.PollOpened/1}: yes, no or abstaining, and nothing else. */
public record PollOpenedV1(PollId poll, PollTermsV1 terms) {
    public record PollTermsV1(
            boolean binding,
            String question,
            @Nullable ProposalId proposal,
            int proposalVersion,
            List<Effect> effects,
            DecisionKind kind,
            int charterVersion,
            String rule,
            Quorum quorum,
            Threshold threshold,
            @Nullable RoleId rollOf,
            Roll roll,
            Instant opensAt,
            Instant closesAt) {}

    public PollOpenedV2 upcast() {
        return new PollOpenedV2(
                poll,
                new PollOpenedV2.PollTermsV2(
                        terms.binding,
                        terms.question,
                        terms.proposal,
                        terms.proposalVersion,
                        terms.effects,
                        terms.kind,
                        terms.charterVersion,
                        terms.rule,
                        Map.of(),
                        PollOption.YES_OR_NO,
                        1,
                        TieBreak.NONE,
                        terms.quorum,
                        terms.threshold,
                        Conduct.PLAIN,
                        terms.rollOf,
                        terms.roll,
                        terms.opensAt,
                        terms.closesAt,
                        Occasion.FIRST,
                        null));
    }
}
