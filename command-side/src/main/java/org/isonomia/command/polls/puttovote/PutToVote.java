package org.isonomia.command.polls.puttovote;

import java.util.List;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.rules.forecast.Precondition;
import org.jspecify.annotations.Nullable;

/**
 * Opens a binding poll on a frozen proposal. The charter's procedure decides all the rest.
 *
 * @param question in which it was drafted; absent when it always stood alone
 * @param preconditions what is said to have to hold besides the quorum; recorded with the forecast
 */
public record PutToVote(
        PollId poll,
        ProposalId proposal,
        MemberId opener,
        @Nullable QuestionId question,
        List<Precondition> preconditions) {
    public PutToVote {
        preconditions = List.copyOf(preconditions);
    }

    /** Without preconditions. */
    public PutToVote(PollId poll, ProposalId proposal, MemberId opener, @Nullable QuestionId question) {
        this(poll, proposal, opener, question, List.of());
    }

    /** One that always stood alone. */
    public PutToVote(PollId poll, ProposalId proposal, MemberId opener) {
        this(poll, proposal, opener, null);
    }
}
