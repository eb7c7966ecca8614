package org.isonomia.command.polls.closepoll;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.polls.PollRefusal.NOT_DUE;
import static org.isonomia.command.polls.PollRefusal.POLL_NOT_OPEN;
import static org.isonomia.command.polls.PollRefusal.POLL_UNKNOWN;

import java.time.Instant;
import java.util.List;
import org.isonomia.command.Decision;
import org.isonomia.command.Past;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.polls.CastBallots;
import org.isonomia.command.polls.PollState;
import org.isonomia.deciding.Sequel;
import org.isonomia.deciding.Touches;
import org.isonomia.events.Event;
import org.isonomia.events.PollId;
import org.isonomia.events.Tag;
import org.isonomia.events.polls.PollEvent.Ballot;
import org.isonomia.events.polls.PollEvent.ClosingTimeExtended;
import org.isonomia.events.polls.PollEvent.Lifecycle;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.results.ResultEvent.EffectsQueued;

/**
 * A poll closes once, not before its time; downtime only delays it. It stays open for longer once, when its procedure
 * says so and fewer have cast a ballot than the quorum needs.
 */
public record ClosePollDecision(PollState poll, Past<Ballot> ballots) implements Decision<ClosePoll> {
    public static final Reads<ClosePoll, ClosePollDecision> READS = Reads.of(
                    ClosePoll.class, new ClosePollDecision(PollState.NONE, Past.nothing()))
            .on(
                    Lifecycle.class,
                    c -> Tag.poll(c.poll()),
                    (state, e) -> new ClosePollDecision(state.poll.after(e), state.ballots))
            .on(
                    Ballot.class,
                    c -> Tag.poll(c.poll()),
                    (state, e) -> new ClosePollDecision(state.poll, state.ballots.plus(e)));

    @Override
    public Verdict decide(ClosePoll command, Instant now) {
        if (poll.terms().isEmpty()) return refuse(POLL_UNKNOWN);
        if (poll.over()) return refuse(POLL_NOT_OPEN);
        var terms = poll.terms().get();
        if (now.isBefore(terms.timing().closesAt())) return refuse(NOT_DUE);
        long cast = CastBallots.standing(ballots).size();
        return Sequel.extension(terms, poll.extended(), cast)
                .<Verdict>map(by -> accept(new ClosingTimeExtended(command.poll(), now.plus(by), cast, terms.needed())))
                .orElseGet(() -> accept(closed(command.poll(), terms)));
    }

    /** What can have effects takes its place among those that do. */
    private static List<Event> closed(PollId poll, PollTerms terms) {
        var touches = Touches.of(terms);
        return touches.isEmpty()
                ? List.of(new PollClosed(poll))
                : List.of(new PollClosed(poll), new EffectsQueued(poll, touches));
    }
}
