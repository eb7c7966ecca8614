package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.OPENER_DIFFERS;
import static org.isonomia.audit.fold.Disagreement.Kind.POLL_REPEATED;
import static org.isonomia.audit.fold.Disagreement.Kind.POLL_UNKNOWN;
import static org.isonomia.audit.fold.Disagreement.Kind.ROLL_WITHOUT_POLL;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isonomia.events.PollId;
import org.isonomia.events.draws.DrawEvent;
import org.isonomia.events.polls.PollEvent;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotWithdrawn;
import org.isonomia.events.polls.PollEvent.BallotsOpened;
import org.isonomia.events.polls.PollEvent.ClosingTimeExtended;
import org.isonomia.events.polls.PollEvent.CountAbandoned;
import org.isonomia.events.polls.PollEvent.EarlyCloseAnnounced;
import org.isonomia.events.polls.PollEvent.EarlyCloseCalledOff;
import org.isonomia.events.polls.PollEvent.OpenedByMember;
import org.isonomia.events.polls.PollEvent.PollCancelled;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.results.ResultEvent;
import org.isonomia.events.results.ResultEvent.ChallengeRaised;
import org.isonomia.events.results.ResultEvent.ChallengeSupported;
import org.isonomia.events.results.ResultEvent.EffectConflicted;
import org.isonomia.events.results.ResultEvent.EffectOrder;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.results.ResultEvent.ResultAnnulled;
import org.isonomia.events.results.ResultEvent.ResultChallenged;
import org.isonomia.events.results.ResultEvent.ResultStated;
import org.isonomia.events.results.ResultEvent.ResultUpheld;
import org.isonomia.events.results.ResultEvent.SecondCallAnnounced;
import org.isonomia.events.results.ResultEvent.TieBroken;
import org.isonomia.rules.yesno.Result;
import org.jspecify.annotations.Nullable;

/** All polls, in order of opening; hands each fact to the fold of its stage. */
final class Polls {
    private final Openings openings;
    private final Ballots ballots;
    private final Objections objections;
    private final FollowUps followUps;
    private final Draws draws;
    private final Unsealings unsealings;
    private final Cancellations cancellations;
    private final Settlements settlements;
    private final Verdicts verdicts;
    private final Lots lots;
    private final Ties ties;
    private final EffectTurns turns;
    private final Enactments enactments;
    private final Statements statements;
    private final Findings findings;
    private final Map<PollId, Poll> polls = new LinkedHashMap<>();

    Polls(
            Openings openings,
            Ballots ballots,
            Objections objections,
            Unsealings unsealings,
            Cancellations cancellations,
            Settlements settlements,
            FollowUps followUps,
            Draws draws,
            Verdicts verdicts,
            Lots lots,
            Ties ties,
            EffectTurns turns,
            Enactments enactments,
            Statements statements,
            Findings findings) {
        this.objections = objections;
        this.followUps = followUps;
        this.draws = draws;
        this.openings = openings;
        this.ballots = ballots;
        this.unsealings = unsealings;
        this.cancellations = cancellations;
        this.settlements = settlements;
        this.verdicts = verdicts;
        this.lots = lots;
        this.ties = ties;
        this.turns = turns;
        this.enactments = enactments;
        this.statements = statements;
        this.findings = findings;
    }

    void see(PollEvent event, Fact fact, Act act) {
        if (event instanceof PollOpened e) {
            if (polls.putIfAbsent(e.poll(), openings.open(e, first(e), fact, act)) != null)
                findings.add(POLL_REPEATED, fact, e.poll() + " opens", "it was opened before this entry");
            return;
        }
        if (event instanceof OpenedByMember e) {
            if (act.events(PollOpened.class).noneMatch(opened -> opened.poll().equals(e.poll())))
                findings.add(
                        OPENER_DIFFERS, fact, e.opener() + " opened " + e.poll(), "this command opens no such poll");
            return;
        }
        if (event instanceof RollListed e) {
            if (act.events(PollOpened.class).noneMatch(opened -> opened.poll().equals(e.poll())))
                findings.add(
                        ROLL_WITHOUT_POLL, fact, "a roll for " + e.poll(), "the same command does not open that poll");
            return;
        }
        var poll = polls.get(event.poll());
        if (poll == null) {
            findings.add(POLL_UNKNOWN, fact, fact.recorded().name() + " of " + event.poll(), "no such poll was opened");
            return;
        }
        switch (event) {
            case PollOpened ignored -> {}
            case RollListed ignored -> {}
            case OpenedByMember ignored -> {}
            case BallotCast e -> {
                ballots.cast(poll, e, fact, act);
                objections.withBallot(poll, e, fact, act);
            }
            case BallotWithdrawn e -> {
                ballots.withdrawn(poll, e, fact, act);
                objections.withdrawn(poll, e, fact, act);
                settlements.withdrawn(poll, e, fact, act);
            }
            case PollEvent.Objection e -> objections.see(poll, e, fact, act);
            case ClosingTimeExtended e -> settlements.extended(poll, e, fact);
            case EarlyCloseAnnounced e -> settlements.hastened(poll, e, fact);
            case EarlyCloseCalledOff e -> settlements.calledOff(poll, e, fact, act);
            case PollCancelled e -> cancellations.cancelled(poll, e, fact, act);
            case CountAbandoned e -> {
                cancellations.abandoned(poll, e, fact, act);
                turns.settles(e.poll(), fact, act);
            }
            case PollClosed e -> {
                settlements.closed(poll, e, fact);
                turns.closed(poll, e, fact, act);
            }
            case BallotsOpened e -> unsealings.opened(poll, e, fact, act);
        }
    }

    /** Of a poll that was opened. */
    Optional<PollTerms> terms(PollId poll) {
        return Optional.ofNullable(polls.get(poll)).map(known -> known.terms);
    }

    void see(ResultEvent event, Fact fact, Act act) {
        var poll = polls.get(event.poll());
        if (poll == null) {
            findings.add(POLL_UNKNOWN, fact, fact.recorded().name() + " of " + event.poll(), "no such poll was opened");
            return;
        }
        switch (event) {
            case SecondCallAnnounced e -> followUps.announced(poll, e, fact);
            case PollCounted e -> settlements.counted(poll, e, fact, act);
            case PollDecided e -> {
                settlements.decided(poll, e, fact, act);
                verdicts.requireVerdict(poll, e, fact, act);
                if (e.outcome() != Result.Outcome.ADOPTED && e.outcome() != Result.Outcome.TIED)
                    turns.settles(e.poll(), fact, act);
            }
            case TieBroken e -> {
                ties.broken(poll, e, fact, act);
                if (e.outcome() != Result.Outcome.ADOPTED) turns.settles(e.poll(), fact, act);
            }
            case ChallengeRaised e -> verdicts.raised(poll, e, fact, act);
            case ChallengeSupported e -> verdicts.supported(poll, e, fact, act);
            case EffectOrder e -> turns.see(poll, e, fact, act);
            case ResultChallenged e -> verdicts.challenged(poll, e, fact, act);
            case ResultUpheld e -> verdicts.upheld(poll, e, fact, act);
            case ResultStated e -> statements.stated(poll, e, fact);
            case ResultAnnulled e -> {
                verdicts.annulled(poll, e, fact, act);
                turns.settles(e.poll(), fact, act);
            }
            case EffectsEnacted e -> {
                enactments.enacted(poll, e, fact, act);
                turns.settles(e.poll(), fact, act);
            }
            case EffectConflicted e -> {
                enactments.conflicted(poll, e, fact);
                turns.settles(e.poll(), fact, act);
            }
        }
    }

    void see(DrawEvent event, Fact fact, Act act) {
        var poll = polls.get(event.poll());
        if (poll == null)
            findings.add(POLL_UNKNOWN, fact, fact.recorded().name() + " of " + event.poll(), "no such poll was opened");
        else if (event instanceof DrawEvent.Lot lot) lots.see(poll, lot, fact, act);
        else draws.see(poll, event, fact, act);
    }

    private @Nullable Poll first(PollOpened event) {
        var follows = event.terms().occasion().follows();
        return follows == null ? null : polls.get(follows);
    }

    Stream<Poll> all() {
        return polls.values().stream();
    }

    void end(Deadline deadline) {
        polls.forEach((id, poll) -> Unended.of(id, poll, turns, followUps, deadline, findings));
    }
}
