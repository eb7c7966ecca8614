package org.isonomia.command.polls.openballots;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.polls.PollRefusal.BALLOTS_DIFFER;
import static org.isonomia.command.polls.PollRefusal.NOT_CLOSED;
import static org.isonomia.command.polls.PollRefusal.NOT_HIDDEN;
import static org.isonomia.command.polls.PollRefusal.POLL_UNKNOWN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.isonomia.command.Decision;
import org.isonomia.command.Past;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.polls.CastBallots;
import org.isonomia.command.polls.PollState;
import org.isonomia.deciding.Deciding;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.Tag;
import org.isonomia.events.polls.OpenedBallot;
import org.isonomia.events.polls.PollEvent.Ballot;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotsOpened;
import org.isonomia.events.polls.PollEvent.Lifecycle;
import org.isonomia.events.polls.PollEvent.ObjectionRaised;
import org.isonomia.rules.consent.Consent;
import org.jspecify.annotations.Nullable;

/**
 * Every ballot that stood at the close is opened, each as it was sealed, and no other. Who sends the openings need not
 * be trusted: each is held against the commitment its voter's ballot left in the log.
 */
public record OpenBallotsDecision(PollState poll, Past<Ballot> ballots, boolean opened)
        implements Decision<OpenBallots> {
    public static final Reads<OpenBallots, OpenBallotsDecision> READS = Reads.of(
                    OpenBallots.class, new OpenBallotsDecision(PollState.NONE, Past.nothing(), false))
            .on(
                    Lifecycle.class,
                    c -> Tag.poll(c.poll()),
                    (s, e) -> new OpenBallotsDecision(s.poll.after(e), s.ballots, s.opened))
            .on(
                    Ballot.class,
                    c -> Tag.poll(c.poll()),
                    (s, e) -> new OpenBallotsDecision(s.poll, s.ballots.plus(e), s.opened))
            .on(
                    BallotsOpened.class,
                    c -> Tag.poll(c.poll()),
                    (s, e) -> new OpenBallotsDecision(s.poll, s.ballots, true));

    @Override
    public Verdict decide(OpenBallots command, Instant now) {
        if (poll.terms().isEmpty()) return refuse(POLL_UNKNOWN);
        if (!poll.closed()) return refuse(NOT_CLOSED);
        if (!poll.terms().get().hidden()) return refuse(NOT_HIDDEN);
        if (opened) return accept();
        var standing = CastBallots.standing(ballots);
        if (!opens(standing, command.ballots())) return refuse(BALLOTS_DIFFER);
        var parts = OpenedBallot.parts(command.ballots());
        var events = new ArrayList<Event>();
        for (int part = 1; part <= parts.size(); part++)
            events.add(new BallotsOpened(command.poll(), part, parts.get(part - 1)));
        if (poll.terms().get().rule().is(Consent.ID)) events.addAll(objections(parts, standing));
        return accept(events);
    }

    /** Each ballot that objects raises its objection now, in its voter's words as they were sealed. */
    private static List<ObjectionRaised> objections(
            List<List<OpenedBallot>> parts, Map<MemberId, BallotCast> standing) {
        return parts.stream()
                .flatMap(List::stream)
                .filter(ballot -> Deciding.objects(ballot.choice()))
                .map(ballot -> Objects.requireNonNull(standing.get(ballot.voter())))
                .map(cast -> new ObjectionRaised(cast.poll(), cast.voter(), Objects.requireNonNull(cast.reason())))
                .toList();
    }

    private static boolean opens(Map<MemberId, BallotCast> standing, List<OpenedBallot> openings) {
        var voters = new HashSet<MemberId>();
        return openings.size() == standing.size()
                && openings.stream()
                        .allMatch(opening ->
                                voters.add(opening.voter()) && opens(standing.get(opening.voter()), opening));
    }

    private static boolean opens(@Nullable BallotCast cast, OpenedBallot opening) {
        return cast != null && cast.hidden() != null && opening.opens(cast.hidden());
    }
}
