package org.isonomia.command.polls.count;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.polls.PollRefusal.BALLOTS_SEALED;
import static org.isonomia.command.polls.PollRefusal.NOT_CLOSED;
import static org.isonomia.command.polls.PollRefusal.POLL_UNKNOWN;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Past;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.polls.CastBallots;
import org.isonomia.command.polls.Objections;
import org.isonomia.command.polls.PollState;
import org.isonomia.events.Digests;
import org.isonomia.events.Tag;
import org.isonomia.events.codec.JsonText;
import org.isonomia.events.polls.PollEvent.Ballot;
import org.isonomia.events.polls.PollEvent.BallotsOpened;
import org.isonomia.events.polls.PollEvent.Lifecycle;
import org.isonomia.events.polls.PollEvent.Objection;
import org.isonomia.events.polls.PollEvent.PollCounted;
import org.isonomia.events.polls.PollEvent.PollDecided;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.deciding.Deciding;
import org.isonomia.rules.deciding.PollCount;
import org.jspecify.annotations.Nullable;

/** The result is computed from ballots that can no longer change, by the rules pinned at the opening. */
public record CountingDecision(
        PollState poll, Past<Ballot> ballots, Past<BallotsOpened> opened, Objections objections, boolean counted)
        implements Decision<CountPoll> {
    public static final Reads<CountPoll, CountingDecision> READS = Reads.of(
                    CountPoll.class,
                    new CountingDecision(PollState.NONE, Past.nothing(), Past.nothing(), Objections.NONE, false))
            .on(
                    Lifecycle.class,
                    c -> Tag.poll(c.poll()),
                    (s, e) -> new CountingDecision(s.poll.after(e), s.ballots, s.opened, s.objections, s.counted))
            .on(
                    Ballot.class,
                    c -> Tag.poll(c.poll()),
                    (s, e) -> new CountingDecision(s.poll, s.ballots.plus(e), s.opened, s.objections, s.counted))
            .on(
                    BallotsOpened.class,
                    c -> Tag.poll(c.poll()),
                    (s, e) -> new CountingDecision(s.poll, s.ballots, s.opened.plus(e), s.objections, s.counted))
            .on(
                    Objection.class,
                    c -> Tag.poll(c.poll()),
                    (s, e) -> new CountingDecision(s.poll, s.ballots, s.opened, s.objections.after(e), s.counted))
            .on(
                    PollCounted.class,
                    c -> Tag.poll(c.poll()),
                    (s, e) -> new CountingDecision(s.poll, s.ballots, s.opened, s.objections, true));

    @Override
    public Verdict decide(CountPoll command, Instant now) {
        if (poll.terms().isEmpty()) return refuse(POLL_UNKNOWN);
        if (!poll.closed()) return refuse(NOT_CLOSED);
        if (counted) return accept();
        var terms = poll.terms().get();
        if (terms.hidden() && opened.last() == null) return refuse(BALLOTS_SEALED);
        var choices = terms.hidden() ? CastBallots.opened(opened) : CastBallots.choices(ballots);
        var count = PollCount.of(terms, choices.values());
        var result = Deciding.decide(
                terms, count, objections.standing().size(), !objections.upheld().isEmpty());
        String digest = Digests.sortedLines(choices.entrySet().stream()
                .map(ballot -> ballot.getKey() + "=" + JsonText.digestLine(ballot.getValue()))
                .toList());
        var sheet = count.sheet();
        return accept(
                new PollCounted(
                        command.poll(),
                        terms.kind(),
                        terms.rollOf(),
                        now,
                        terms.rule(),
                        terms.roll().count(),
                        sheet.ballots(),
                        count.approvals(),
                        sheet.blank(),
                        sheet.winners(),
                        count.tally(),
                        digest,
                        JsonText.sheet(sheet)),
                new PollDecided(
                        command.poll(),
                        terms.binding(),
                        result.outcome(),
                        Deciding.winners(result, sheet),
                        result.ticks(),
                        challengeableUntil(terms, now)));
    }

    /** Only a binding result can be challenged. */
    private static @Nullable Instant challengeableUntil(PollTerms terms, Instant now) {
        var window = terms.conduct().challenge();
        return terms.binding() && window.isPositive() ? now.plus(window) : null;
    }
}
