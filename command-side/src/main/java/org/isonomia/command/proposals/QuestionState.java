package org.isonomia.command.proposals;

import static org.isonomia.command.proposals.ProposalRefusal.QUESTION_IN_VOTE;
import static org.isonomia.command.proposals.ProposalRefusal.QUESTION_LAPSED;
import static org.isonomia.command.proposals.ProposalRefusal.QUESTION_UNKNOWN;
import static org.isonomia.command.proposals.ProposalRefusal.QUESTION_WITHDRAWN;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.proposals.QuestionEvent;
import org.isonomia.events.proposals.QuestionEvent.QuestionLapsed;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaisedByItself;
import org.isonomia.events.proposals.QuestionEvent.QuestionReturned;
import org.isonomia.events.proposals.QuestionEvent.QuestionVoteAnnounced;
import org.isonomia.events.proposals.QuestionEvent.QuestionVoteLapsed;
import org.isonomia.events.proposals.QuestionEvent.QuestionWithdrawn;

/**
 * A question as the log has it so far. It is put to the vote once, unless that poll is called off; what follows a failed
 * quorum follows that poll.
 *
 * @param announced that it will be put to the vote by itself
 * @param byItself whether nobody raised it, whosever name it bears
 */
public record QuestionState(
        Optional<QuestionRaised> raised,
        Optional<QuestionVoteAnnounced> announced,
        boolean inVote,
        End end,
        boolean byItself) {
    /** Until a question that nobody puts to the vote lapses. */
    public static final Duration LIFE = Duration.ofDays(180);

    public static final QuestionState NONE =
            new QuestionState(Optional.empty(), Optional.empty(), false, End.NONE, false);

    /** How it ended without a poll. */
    public enum End {
        NONE,
        LAPSED,
        WITHDRAWN
    }

    public QuestionState after(QuestionEvent event) {
        return switch (event) {
            case QuestionRaised e -> new QuestionState(Optional.of(e), Optional.empty(), false, End.NONE, false);
            case QuestionRaisedByItself e -> raisedByItself();
            case QuestionReturned e -> new QuestionState(raised, Optional.empty(), false, end, byItself);
            case QuestionLapsed e -> new QuestionState(raised, Optional.empty(), inVote, End.LAPSED, byItself);
            case QuestionWithdrawn e -> new QuestionState(raised, Optional.empty(), inVote, End.WITHDRAWN, byItself);
            case QuestionVoteAnnounced e -> new QuestionState(raised, Optional.of(e), inVote, end, byItself);
            case QuestionVoteLapsed e -> new QuestionState(raised, Optional.empty(), inVote, end, byItself);
        };
    }

    /** Nobody raised it, whoever it was raised in the name of. */
    public QuestionState raisedByItself() {
        return new QuestionState(raised, announced, inVote, end, true);
    }

    public QuestionState after(PollOpened event) {
        return new QuestionState(raised, Optional.empty(), true, end, byItself);
    }

    /** Why nothing more can be drafted in it or put to the vote at this moment, if so. An announced vote outlasts its time. */
    public Optional<ProposalRefusal> over(Instant now) {
        if (raised.isEmpty()) return Optional.of(QUESTION_UNKNOWN);
        if (inVote) return Optional.of(QUESTION_IN_VOTE);
        if (end == End.WITHDRAWN) return Optional.of(QUESTION_WITHDRAWN);
        boolean late = announced.isEmpty() && !now.isBefore(raised.get().endsAt());
        return late || end == End.LAPSED ? Optional.of(QUESTION_LAPSED) : Optional.empty();
    }
}
