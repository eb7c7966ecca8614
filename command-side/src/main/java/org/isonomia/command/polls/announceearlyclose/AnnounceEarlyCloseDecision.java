package org.isonomia.command.polls.announceearlyclose;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.polls.PollRefusal.NOT_ALL_VOTED;
import static org.isonomia.command.polls.PollRefusal.POLL_NOT_OPEN;
import static org.isonomia.command.polls.PollRefusal.POLL_UNKNOWN;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Past;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.polls.CastBallots;
import org.isonomia.command.polls.PollState;
import org.isonomia.events.Tag;
import org.isonomia.events.polls.PollEvent.Ballot;
import org.isonomia.events.polls.PollEvent.EarlyCloseAnnounced;
import org.isonomia.events.polls.PollEvent.Lifecycle;

/**
 * A poll closes early, with the notice pinned at its opening, when everybody on its roll has a ballot in it; after a ballot
 * was withdrawn once more all have to have one, with the same notice.
 */
public record AnnounceEarlyCloseDecision(PollState poll, Past<Ballot> ballots) implements Decision<AnnounceEarlyClose> {
    public static final Reads<AnnounceEarlyClose, AnnounceEarlyCloseDecision> READS = Reads.of(
                    AnnounceEarlyClose.class, new AnnounceEarlyCloseDecision(PollState.NONE, Past.nothing()))
            .on(
                    Lifecycle.class,
                    c -> Tag.poll(c.poll()),
                    (state, e) -> new AnnounceEarlyCloseDecision(state.poll.after(e), state.ballots))
            .on(
                    Ballot.class,
                    c -> Tag.poll(c.poll()),
                    (state, e) -> new AnnounceEarlyCloseDecision(state.poll, state.ballots.plus(e)));

    @Override
    public Verdict decide(AnnounceEarlyClose command, Instant now) {
        if (poll.terms().isEmpty()) return refuse(POLL_UNKNOWN);
        var terms = poll.terms().get();
        if (poll.over() || !now.isBefore(terms.timing().closesAt())) return refuse(POLL_NOT_OPEN);
        var notice = terms.earlyClose();
        if (notice.isEmpty() || poll.hastened()) return accept();
        long cast = CastBallots.standing(ballots).size();
        if (cast < terms.electorate().roll().count()) return refuse(NOT_ALL_VOTED);
        var closesAt = now.plus(notice.get());
        return closesAt.isBefore(terms.timing().closesAt())
                ? accept(new EarlyCloseAnnounced(command.poll(), closesAt, cast))
                : accept();
    }
}
