package org.isonomia.command.proposals.draftproposal;

import java.util.List;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.ThreadId;
import org.isonomia.events.effects.Effect;
import org.jspecify.annotations.Nullable;

/**
 * @param text in Markdown, public from the start
 * @param effects what adoption changes by itself; their kind picks the charter's procedure
 * @param thread where it is discussed, if anywhere
 * @param question in which it is a rival; absent when it stands alone
 */
public record DraftProposal(
        ProposalId proposal,
        MemberId proposer,
        String title,
        String text,
        List<Effect> effects,
        @Nullable ThreadId thread,
        @Nullable QuestionId question) {
    /** One that stands alone. */
    public DraftProposal(
            ProposalId proposal,
            MemberId proposer,
            String title,
            String text,
            List<Effect> effects,
            @Nullable ThreadId thread) {
        this(proposal, proposer, title, text, effects, thread, null);
    }
}
