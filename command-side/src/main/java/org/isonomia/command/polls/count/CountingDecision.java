package org.isonomia.command.polls.count;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.polls.PollRefusal.BALLOTS_SEALED;
import static org.isonomia.command.polls.PollRefusal.NOT_CLOSED;
import static org.isonomia.command.polls.PollRefusal.POLL_UNKNOWN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.isonomia.command.Decision;
import org.isonomia.command.Past;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.polls.CastBallots;
import org.isonomia.command.polls.EffectQueue;
import org.isonomia.command.polls.Objections;
import org.isonomia.command.polls.PollState;
import org.isonomia.command.proposals.draft.DraftingDecision;
import org.isonomia.events.Digests;
import org.isonomia.events.Event;
import org.isonomia.events.Tag;
import org.isonomia.events.codec.JsonText;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollEvent.Ballot;
import org.isonomia.events.polls.PollEvent.BallotsOpened;
import org.isonomia.events.polls.PollEvent.EffectOrder;
import org.isonomia.events.polls.PollEvent.Lifecycle;
import org.isonomia.events.polls.PollEvent.Objection;
import org.isonomia.events.polls.PollEvent.PollCounted;
import org.isonomia.events.polls.PollEvent.PollDecided;
import org.isonomia.events.polls.PollEvent.ResultAnnulled;
import org.isonomia.events.polls.PollEvent.ResultUpheld;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.proposals.ProposalEvent.ProposalSentBack;
import org.isonomia.rules.deciding.Challenges;
import org.isonomia.rules.deciding.Deciding;
import org.isonomia.rules.deciding.PollCount;
import org.isonomia.rules.yesno.Result.Outcome;

/** The result is computed from ballots that can no longer change, by the rules pinned at the opening. */
public record CountingDecision(
        PollState poll,
        Past<Ballot> ballots,
        Past<BallotsOpened> opened,
        Objections objections,
        boolean counted,
        EffectQueue queue)
        implements Decision<CountPoll> {
    public static final Reads<CountPoll, CountingDecision> READS = Reads.of(
                    CountPoll.class,
                    new CountingDecision(
                            PollState.NONE, Past.nothing(), Past.nothing(), Objections.NONE, false, EffectQueue.EMPTY))
            .on(
                    Lifecycle.class,
                    c -> Tag.poll(c.poll()),
                    (s, e) -> new CountingDecision(
                            s.poll.after(e), s.ballots, s.opened, s.objections, s.counted, s.queue))
            .on(
                    Ballot.class,
                    c -> Tag.poll(c.poll()),
                    (s, e) ->
                            new CountingDecision(s.poll, s.ballots.plus(e), s.opened, s.objections, s.counted, s.queue))
            .on(
                    BallotsOpened.class,
                    c -> Tag.poll(c.poll()),
                    (s, e) ->
                            new CountingDecision(s.poll, s.ballots, s.opened.plus(e), s.objections, s.counted, s.queue))
            .on(
                    Objection.class,
                    c -> Tag.poll(c.poll()),
                    (s, e) -> new CountingDecision(
                            s.poll, s.ballots, s.opened, s.objections.after(e), s.counted, s.queue))
            .on(
                    PollCounted.class,
                    c -> Tag.poll(c.poll()),
                    (s, e) -> new CountingDecision(s.poll, s.ballots, s.opened, s.objections, true, s.queue))
            .on(
                    EffectOrder.class,
                    c -> Tag.effects(),
                    (s, e) -> new CountingDecision(
                            s.poll, s.ballots, s.opened, s.objections, s.counted, s.queue.after(e)));

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
        var events = new ArrayList<Event>();
        events.add(new PollCounted(
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
                JsonText.sheet(sheet)));
        events.add(new PollDecided(
                command.poll(),
                terms.binding(),
                result.outcome(),
                Deciding.winners(result, sheet),
                result.ticks(),
                Challenges.until(terms, result.outcome(), now).orElse(null)));
        if (sendsBack(terms)) events.add(sentBack(command, terms, now));
        if (result.outcome() != Outcome.ADOPTED && result.outcome() != Outcome.TIED)
            events.addAll(queue.done(command.poll()));
        if (terms.occasion().isOfResult()) events.addAll(verdict(command, terms, result.outcome(), now));
        return accept(events);
    }

    /** By the first rules an upheld objection was the end of the proposal. */
    private boolean sendsBack(PollTerms terms) {
        return terms.binding()
                && !terms.deciding().equals(Deciding.FIRST)
                && terms.proposal() != null
                && !objections.upheld().isEmpty();
    }

    private static Event sentBack(CountPoll command, PollTerms terms, Instant now) {
        return new ProposalSentBack(
                Objects.requireNonNull(terms.proposal()), command.poll(), now, now.plus(DraftingDecision.LIFE));
    }

    /** A panel annuls by its majority, and all by not ratifying; anything else leaves the result as it is. */
    private List<Event> verdict(CountPoll command, PollTerms terms, Outcome outcome, Instant now) {
        var judged = Objects.requireNonNull(terms.occasion().follows());
        boolean adopted = outcome == Outcome.ADOPTED;
        boolean stands = terms.occasion().reason() == Reason.RATIFY ? adopted : !adopted;
        var from = Challenges.afterVerdict(terms, now).orElse(null);
        if (stands) return List.of(new ResultUpheld(judged, command.poll(), from));
        var events = new ArrayList<Event>();
        events.add(new ResultAnnulled(judged, command.poll()));
        events.addAll(queue.done(judged));
        return events;
    }
}
