package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.EFFECT_ORDER_DIFFERS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.audit.deciding.Touched;
import org.isonomia.events.PollId;
import org.isonomia.events.polls.PollEvent.CountAbandoned;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.results.ResultEvent.EffectConflicted;
import org.isonomia.events.results.ResultEvent.EffectOrder;
import org.isonomia.events.results.ResultEvent.EffectsDone;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.results.ResultEvent.EffectsFreed;
import org.isonomia.events.results.ResultEvent.EffectsQueued;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.results.ResultEvent.ResultAnnulled;
import org.isonomia.events.results.ResultEvent.TieBroken;
import org.isonomia.rules.yesno.Result.Outcome;

/** Effects in the order in which polls closed: who waits for whom is derived from the closes, not from what was queued. */
final class EffectTurns {
    private final Findings findings;

    /** What each closed poll touches until it is settled, in order of closing. */
    private final Map<PollId, List<String>> unsettled = new LinkedHashMap<>();

    /** The entry that freed a poll last. */
    private final Map<PollId, Fact> freed = new LinkedHashMap<>();

    EffectTurns(Findings findings) {
        this.findings = findings;
    }

    void closed(Poll poll, PollClosed event, Fact fact, Act act) {
        var touches = Touched.by(poll.terms);
        var queued = act.events(EffectsQueued.class)
                .filter(each -> each.poll().equals(event.poll()))
                .toList();
        if (queued.size() != (touches.isEmpty() ? 0 : 1))
            differs(fact, queued.size() + " entries queue its effects", "its effects touch " + touches);
        if (!touches.isEmpty()) unsettled.put(event.poll(), touches);
    }

    void see(Poll poll, EffectOrder event, Fact fact, Act act) {
        switch (event) {
            case EffectsQueued e -> {
                if (!e.touches().equals(Touched.by(poll.terms)))
                    differs(fact, "touches " + e.touches(), "touches " + Touched.by(poll.terms));
                if (act.events(PollClosed.class).noneMatch(close -> close.poll().equals(e.poll())))
                    differs(fact, e.poll() + " is queued", "the same command does not close it");
            }
            case EffectsDone e -> done(e, fact, act);
            case EffectsFreed e -> {
                freed.put(e.poll(), fact);
                if (act.events(EffectsDone.class).noneMatch(done -> done.poll().equals(e.after())))
                    differs(fact, e.poll() + " is freed after " + e.after(), "that one is not settled here");
            }
        }
    }

    /** What settles a poll says so in the same command. */
    void settles(PollId poll, Fact fact, Act act) {
        if (unsettled.containsKey(poll)
                && act.events(EffectsDone.class).noneMatch(done -> done.poll().equals(poll)))
            differs(fact, poll + " is settled", "the same command does not say that its effects are done");
    }

    /** The poll that closed before this one, touches the same and is not settled. */
    Optional<PollId> before(PollId poll) {
        var mine = unsettled.get(poll);
        if (mine == null) return Optional.empty();
        for (var earlier : unsettled.entrySet()) {
            if (earlier.getKey().equals(poll)) return Optional.empty();
            if (earlier.getValue().stream().anyMatch(mine::contains)) return Optional.of(earlier.getKey());
        }
        return Optional.empty();
    }

    Optional<Fact> freed(PollId poll) {
        return Optional.ofNullable(freed.get(poll));
    }

    private void done(EffectsDone event, Fact fact, Act act) {
        if (!unsettled.containsKey(event.poll()) || !isSettledBy(event.poll(), act))
            differs(fact, "the effects of " + event.poll() + " are done", "nothing in this command settles it");
        var waiting = new ArrayList<PollId>();
        for (PollId other : unsettled.keySet()) if (before(other).isPresent()) waiting.add(other);
        unsettled.remove(event.poll());
        waiting.remove(event.poll());
        var expected = new HashSet<PollId>();
        for (PollId other : waiting) if (before(other).isEmpty()) expected.add(other);
        var said = new HashSet<PollId>();
        act.events(EffectsFreed.class)
                .filter(each -> each.after().equals(event.poll()))
                .forEach(each -> said.add(each.poll()));
        if (!said.equals(expected)) differs(fact, "frees " + said, "frees " + expected);
    }

    private static boolean isSettledBy(PollId poll, Act act) {
        return act.facts().stream().map(Fact::event).anyMatch(event -> switch (event) {
            case EffectsEnacted e -> e.poll().equals(poll);
            case EffectConflicted e -> e.poll().equals(poll);
            case CountAbandoned e -> e.poll().equals(poll);
            case ResultAnnulled e -> e.poll().equals(poll);
            case TieBroken e -> e.poll().equals(poll) && e.outcome() == Outcome.REJECTED;
            case PollDecided e ->
                e.poll().equals(poll) && e.outcome() != Outcome.ADOPTED && e.outcome() != Outcome.TIED;
            default -> false;
        });
    }

    private void differs(Fact fact, String recorded, String rederived) {
        findings.add(EFFECT_ORDER_DIFFERS, fact, recorded, rederived);
    }
}
