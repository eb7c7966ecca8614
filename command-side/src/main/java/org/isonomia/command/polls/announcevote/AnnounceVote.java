package org.isonomia.command.polls.announcevote;

import java.util.List;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.rules.forecast.Precondition;

/**
 * Announces one binding poll between the rivals of a question and the status quo; it opens by itself.
 *
 * @param poll that will open
 * @param rivals every proposal that the announcer saw in the question; when another joined meanwhile they look again
 * @param preconditions what is said to have to hold besides the quorum; recorded with the forecast
 */
public record AnnounceVote(
        PollId poll, QuestionId question, List<ProposalId> rivals, MemberId by, List<Precondition> preconditions) {
    public AnnounceVote {
        preconditions = List.copyOf(preconditions);
        rivals = List.copyOf(rivals);
    }

    /** Without preconditions. */
    public AnnounceVote(PollId poll, QuestionId question, List<ProposalId> rivals, MemberId by) {
        this(poll, question, rivals, by, List.of());
    }
}
