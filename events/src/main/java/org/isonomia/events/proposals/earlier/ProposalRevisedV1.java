package org.isonomia.events.proposals.earlier;

import java.util.List;
import org.isonomia.events.ProposalId;
import org.isonomia.events.PublicText;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.proposals.ProposalEvent.ProposalRevised;

/** {@code proposals.ProposalRevised/1}: deliberation went on from the first draft. */
public record ProposalRevisedV1(ProposalId proposal, int version, String title, PublicText text, List<Effect> effects) {
    public ProposalRevised upcast() {
        return new ProposalRevised(proposal, version, title, text, effects, null);
    }
}
