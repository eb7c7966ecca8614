package org.isonomia.command.proposals.withdrawquestion;

import java.util.List;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;

/**
 * Ends one's own question before it is put to the vote.
 *
 * @param rivals every proposal that the raiser saw in the question; when another joined meanwhile they look again
 */
public record WithdrawQuestion(QuestionId question, List<ProposalId> rivals, MemberId raiser) {
    public WithdrawQuestion {
        rivals = List.copyOf(rivals);
    }
}
