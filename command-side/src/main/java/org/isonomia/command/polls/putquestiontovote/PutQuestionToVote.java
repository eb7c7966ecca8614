package org.isonomia.command.polls.putquestiontovote;

import java.util.List;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;

/**
 * What the clock sends when an announced vote is due: it opens one binding poll between the rivals that are ready and the
 * status quo.
 *
 * @param rivals every proposal drafted in the question so far
 */
public record PutQuestionToVote(QuestionId question, List<ProposalId> rivals) {
    public PutQuestionToVote {
        rivals = List.copyOf(rivals);
    }
}
