package org.isonomia.command.polls.decide;

import java.util.List;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.rules.forecast.Precondition;

/**
 * Opens one binding poll between the rivals of a question that are ready and the status quo.
 *
 * @param rivals every proposal that the opener saw in the question; when another joined meanwhile they look again
 * @param preconditions what is said to have to hold besides the quorum; recorded with the forecast
 */
public record PutQuestionToVote(
        PollId poll, QuestionId question, List<ProposalId> rivals, MemberId opener, List<Precondition> preconditions) {
    public PutQuestionToVote {
        preconditions = List.copyOf(preconditions);
        rivals = List.copyOf(rivals);
    }

    /** Without preconditions. */
    public PutQuestionToVote(PollId poll, QuestionId question, List<ProposalId> rivals, MemberId opener) {
        this(poll, question, rivals, opener, List.of());
    }
}
