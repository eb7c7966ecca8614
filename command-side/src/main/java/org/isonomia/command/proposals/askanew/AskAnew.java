package org.isonomia.command.proposals.askanew;

import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;

/**
 * What a conflict causes, when a proposal was adopted that is out of date.
 *
 * @param poll that adopted it
 */
public record AskAnew(PollId poll, ProposalId proposal) {
    private static final String REASON = "ANEW";

    /** That is drafted, against what is in force by now. */
    ProposalId drafted() {
        return ProposalId.following(poll, REASON);
    }

    QuestionId question() {
        return QuestionId.of(drafted());
    }
}
