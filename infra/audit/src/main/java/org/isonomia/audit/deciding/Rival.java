package org.isonomia.audit.deciding;

import java.util.List;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.Effect;

/** A proposal as it comes to the vote. @param proposer who does not judge the result */
public record Rival(ProposalId proposal, int version, String title, List<Effect> effects, MemberId proposer) {
    public DecisionKind kind() {
        return Effects.kind(effects);
    }
}
