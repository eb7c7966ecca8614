package org.isonomia.command.proposals.askinstead;

import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;

/** What a decision against something causes. @param poll that decided so */
public record AskInstead(PollId poll) {
    private static final String REASON = "INSTEAD";

    QuestionId question() {
        return QuestionId.of(ProposalId.following(poll, REASON));
    }
}
