package org.isonomia.audit.explain;

import java.util.HashMap;
import java.util.Map;
import org.isonomia.events.PollId;
import org.isonomia.events.polls.PollEvent;
import org.isonomia.events.polls.PollEvent.Ballot;
import org.isonomia.events.polls.PollEvent.CountAbandoned;
import org.isonomia.events.polls.PollEvent.PollCancelled;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.results.ResultEvent;
import org.isonomia.events.results.ResultEvent.EffectConflicted;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.results.ResultEvent.ResultAnnulled;
import org.isonomia.events.results.ResultEvent.ResultChallenged;
import org.isonomia.events.results.ResultEvent.ResultUpheld;
import org.isonomia.events.results.ResultEvent.TieBroken;

/** Puts each poll's entries on its trail. */
final class PollTrails {
    private final Map<PollId, PollTrail> polls;
    /** Of polls that are about to open in the same command. */
    private final Map<PollId, Positions> rolls = new HashMap<>();

    PollTrails(Map<PollId, PollTrail> polls) {
        this.polls = polls;
    }

    void see(PollEvent event, long position) {
        switch (event) {
            case RollListed e ->
                rolls.computeIfAbsent(e.poll(), unused -> new Positions()).add(position);
            case PollOpened e -> opened(e, position);
            default -> {
                var trail = polls.get(event.poll());
                if (trail == null) return;
                if (event instanceof Ballot) trail.ballots.add(position);
                else {
                    trail.steps.add(position);
                    note(trail, event, position);
                }
            }
        }
    }

    void step(PollId poll, long position) {
        var trail = polls.get(poll);
        if (trail != null) trail.steps.add(position);
    }

    private void opened(PollOpened event, long position) {
        var listed = rolls.remove(event.poll());
        var trail = new PollTrail(event.poll(), event.terms(), listed == null ? new Positions() : listed);
        trail.steps.add(position);
        polls.put(event.poll(), trail);
        var first = polls.get(event.terms().occasion().follows());
        if (first != null) first.followers.add(trail);
    }

    private static void note(PollTrail trail, PollEvent event, long position) {
        switch (event) {
            case PollCancelled e -> trail.cancelled = position;
            case CountAbandoned e -> trail.abandoned = position;
            case PollClosed e -> trail.closed = position;
            default -> {}
        }
    }

    void see(ResultEvent event, long position) {
        var trail = polls.get(event.poll());
        if (trail == null) return;
        trail.steps.add(position);
        note(trail, event, position);
    }

    private static void note(PollTrail trail, ResultEvent event, long position) {
        switch (event) {
            case PollCounted e -> trail.counted = e;
            case PollDecided e -> trail.decided = e;
            case TieBroken e -> {
                var tied = trail.decided;
                if (tied != null)
                    trail.decided = new PollDecided(
                            e.poll(), tied.binding(), e.outcome(), e.winners(), tied.ticks(), e.challengeableUntil());
            }
            case ResultChallenged e -> trail.challenged = position;
            case ResultUpheld e -> trail.upheld = position;
            case ResultAnnulled e -> trail.annulled = position;
            case EffectsEnacted e -> trail.enacted = position;
            case EffectConflicted e -> trail.conflicted = position;
            default -> {}
        }
    }
}
