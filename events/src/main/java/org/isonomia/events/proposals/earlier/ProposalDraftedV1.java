package org.isonomia.events.proposals.earlier;

import java.time.Instant;
import java.util.List;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.PublicText;
import org.isonomia.events.ThreadId;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.jspecify.annotations.Nullable;

/** {@code proposals.ProposalDrafted/1}: every proposal stood alone. */
public record ProposalDraftedV1(
        ProposalId proposal,
        MemberId proposer,
        String title,
        PublicText text,
        List<Effect> effects,
        @Nullable ThreadId thread,
        Instant draftedAt,
        Instant lapsesAt) {
    public ProposalDrafted upcast() {
        return new ProposalDrafted(proposal, proposer, title, text, effects, thread, null, draftedAt, lapsesAt);
    }
}
