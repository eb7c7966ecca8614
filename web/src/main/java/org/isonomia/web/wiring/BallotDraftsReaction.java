package org.isonomia.web.wiring;

import java.time.Instant;
import org.isonomia.command.membership.Standings;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.PollCancelled;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.query.runner.LogEntry;
import org.isonomia.query.runner.Reaction;
import org.isonomia.web.drafts.BallotDrafts;

/** Takes ballots that were saved for later away once one is cast, the poll is over, or their voter belongs no more. Each can be done twice. */
final class BallotDraftsReaction implements Reaction {
    private static final String NAME = "whenBallotIsOverThenDropItsDraft";

    private final BallotDrafts drafts;

    BallotDraftsReaction(BallotDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean concerns(LogEntry entry) {
        return switch (entry.recorded().event()) {
            case BallotCast e -> true;
            case PollClosed e -> true;
            case PollCancelled e -> true;
            case Standing e -> !Standings.isMemberAfter(e);
            default -> false;
        };
    }

    @Override
    public void react(LogEntry entry) {
        Instant at = entry.recorded().stamp().at();
        switch (entry.recorded().event()) {
            case BallotCast e -> drafts.cast(e.voter(), e.poll(), at);
            case PollClosed e -> drafts.over(e.poll());
            case PollCancelled e -> drafts.over(e.poll());
            case Standing e -> drafts.left(e.member(), at);
            default -> {}
        }
    }
}
