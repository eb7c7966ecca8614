package org.isonomia.deadlines;

import static org.isonomia.deadlines.Change.NONE;
import static org.isonomia.deadlines.Change.set;
import static org.isonomia.deadlines.Change.settle;
import static org.isonomia.deadlines.Change.settleIfAny;

import java.util.List;
import org.isonomia.events.polls.PollEvent.ClosingTimeExtended;
import org.isonomia.events.polls.PollEvent.EarlyCloseAnnounced;
import org.isonomia.events.polls.PollEvent.EarlyCloseCalledOff;
import org.isonomia.events.polls.PollEvent.PollCancelled;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.proposals.QuestionEvent.QuestionLapsed;
import org.isonomia.events.proposals.QuestionEvent.QuestionVoteAnnounced;
import org.isonomia.events.proposals.QuestionEvent.QuestionVoteLapsed;
import org.isonomia.events.proposals.QuestionEvent.QuestionWithdrawn;

/** Of polls from the opening to the close. */
public final class PollDeadlines {
    public static final Deadline CLOSE_POLL = new Deadline("close-poll", (event, at) -> switch (event) {
        case PollOpened e -> set(e.poll(), e.terms().timing().closesAt());
        case ClosingTimeExtended e -> set(e.poll(), e.closesAt());
        case EarlyCloseAnnounced e -> set(e.poll(), e.closesAt());
        case EarlyCloseCalledOff e -> set(e.poll(), e.closesAt());
        case PollClosed e -> settle(e.poll());
        case PollCancelled e -> settle(e.poll());
        default -> NONE;
    });

    /** Set by the last ballot of a poll that closes early once everybody has voted, which no fact alone tells. */
    public static final Deadline ANNOUNCE_EARLY_CLOSE =
            new Deadline("announce-early-close", (event, at) -> switch (event) {
                case EarlyCloseAnnounced e -> settle(e.poll());
                case PollClosed e -> settle(e.poll());
                case PollCancelled e -> settle(e.poll());
                default -> NONE;
            });

    public static final Deadline PUT_QUESTION_TO_VOTE =
            new Deadline("put-question-to-vote", (event, at) -> switch (event) {
                case QuestionVoteAnnounced e -> set(e.question(), e.opensAt());
                case QuestionVoteLapsed e -> settle(e.question());
                case QuestionLapsed e -> settle(e.question());
                case QuestionWithdrawn e -> settle(e.question());
                case PollOpened e -> settleIfAny(e.terms().occasion().question());
                default -> NONE;
            });

    static final List<Deadline> ALL = List.of(CLOSE_POLL, ANNOUNCE_EARLY_CLOSE, PUT_QUESTION_TO_VOTE);

    private PollDeadlines() {}
}
