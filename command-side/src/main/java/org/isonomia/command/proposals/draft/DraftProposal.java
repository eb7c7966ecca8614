package org.isonomia.command.proposals.draft;

import java.util.List;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.ThreadId;
import org.isonomia.events.proposals.Effect;
import org.jspecify.annotations.Nullable;

/**
 * @param text in Markdown, public from the start
 * @param effects what adoption changes by itself; their kind picks the charter's procedure
 * @param thread where it is discussed, if anywhere
 */
public record DraftProposal(
        ProposalId proposal,
        MemberId proposer,
        String title,
        String text,
        List<Effect> effects,
        @Nullable ThreadId thread) {}
