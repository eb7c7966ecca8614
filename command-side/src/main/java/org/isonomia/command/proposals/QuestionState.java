package org.isonomia.command.proposals;

import static org.isonomia.command.proposals.ProposalRefusal.QUESTION_IN_VOTE;
import static org.isonomia.command.proposals.ProposalRefusal.QUESTION_LAPSED;
import static org.isonomia.command.proposals.ProposalRefusal.QUESTION_UNKNOWN;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.proposals.QuestionEvent;
import org.isonomia.events.proposals.QuestionEvent.QuestionLapsed;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.proposals.QuestionEvent.QuestionReturned;

/** A question as the log has it so far. It is put to the vote once, unless that poll is called off; what follows a failed quorum follows that poll. */
public record QuestionState(Optional<QuestionRaised> raised, boolean inVote, boolean lapsed) {
    public static final QuestionState NONE = new QuestionState(Optional.empty(), false, false);

    public QuestionState after(QuestionEvent event) {
        return switch (event) {
            case QuestionRaised e -> new QuestionState(Optional.of(e), false, false);
            case QuestionReturned e -> new QuestionState(raised, false, lapsed);
            case QuestionLapsed e -> new QuestionState(raised, inVote, true);
        };
    }

    public QuestionState after(PollOpened event) {
        return new QuestionState(raised, true, lapsed);
    }

    /** Why nothing more can be drafted in it or put to the vote at this moment, if so. */
    public Optional<ProposalRefusal> over(Instant now) {
        if (raised.isEmpty()) return Optional.of(QUESTION_UNKNOWN);
        if (inVote) return Optional.of(QUESTION_IN_VOTE);
        return lapsed || !now.isBefore(raised.get().endsAt()) ? Optional.of(QUESTION_LAPSED) : Optional.empty();
    }
}
