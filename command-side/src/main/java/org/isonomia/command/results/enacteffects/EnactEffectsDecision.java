package org.isonomia.command.results.enacteffects;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.polls.PollRefusal.EFFECTS_WAIT;
import static org.isonomia.command.polls.PollRefusal.NOT_CLOSED;
import static org.isonomia.command.polls.PollRefusal.NOT_DUE;
import static org.isonomia.command.polls.PollRefusal.NOT_RATIFIED;
import static org.isonomia.command.polls.PollRefusal.RESULT_CHALLENGED;

import java.time.Instant;
import java.util.ArrayList;
import org.isonomia.command.Decision;
import org.isonomia.command.Past;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.effects.Affected;
import org.isonomia.command.effects.EffectFit;
import org.isonomia.command.effects.EffectFit.Fits;
import org.isonomia.command.effects.EffectFit.Misfit;
import org.isonomia.command.effects.EffectQueue;
import org.isonomia.command.polls.PollState;
import org.isonomia.deciding.Challenges;
import org.isonomia.events.Event;
import org.isonomia.events.Tag;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.polls.PollEvent.Lifecycle;
import org.isonomia.events.results.ResultEvent.EffectConflicted;
import org.isonomia.events.results.ResultEvent.EffectOrder;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.results.ResultEvent.Settlement;
import org.isonomia.rules.yesno.Result.Outcome;

/** Effects are enacted once, all or none, and only if every one of them still fits what it was written for; not
 * before the time to challenge the result is over, nor while a challenge is heard, nor before what closed earlier and
 * touches the same. */
public record EnactEffectsDecision(
        PollState poll, Adoption adoption, Past<Standing> standing, Affected affected, EffectQueue queue)
        implements Decision<EnactEffects> {
    public static final Reads<EnactEffects, EnactEffectsDecision> READS = Reads.of(
                    EnactEffects.class,
                    new EnactEffectsDecision(
                            PollState.NONE, Adoption.NONE, Past.nothing(), Affected.NONE, EffectQueue.EMPTY))
            .on(
                    Lifecycle.class,
                    c -> Tag.poll(c.poll()),
                    (s, e) -> new EnactEffectsDecision(s.poll.after(e), s.adoption, s.standing, s.affected, s.queue))
            .on(
                    Settlement.class,
                    c -> Tag.poll(c.poll()),
                    (s, e) -> new EnactEffectsDecision(s.poll, s.adoption.after(e), s.standing, s.affected, s.queue))
            .on(
                    Standing.class,
                    c -> Tag.membership(),
                    (s, e) -> new EnactEffectsDecision(s.poll, s.adoption, s.standing.plus(e), s.affected, s.queue))
            .on(
                    EffectOrder.class,
                    c -> Tag.effects(),
                    (s, e) -> new EnactEffectsDecision(s.poll, s.adoption, s.standing, s.affected, s.queue.after(e)))
            .with(Affected.FACTS, EnactEffectsDecision::affected, EnactEffectsDecision::affecting);

    private EnactEffectsDecision affecting(Affected next) {
        return new EnactEffectsDecision(poll, adoption, standing, next, queue);
    }

    @Override
    public Verdict decide(EnactEffects command, Instant now) {
        return switch (adoption.stage()) {
            case OPEN -> refuse(NOT_CLOSED);
            case CHALLENGED -> refuse(RESULT_CHALLENGED);
            case WITHOUT_EFFECT, ENACTED -> accept();
            case ADOPTED -> now.isBefore(adoption.from()) ? refuse(NOT_DUE) : enact(command, now);
        };
    }

    private Verdict enact(EnactEffects command, Instant now) {
        var terms = poll.terms().orElseThrow();
        if (terms.occasion().isOfResult()) return accept();
        if (!adoption.confirmed() && Challenges.ratified(terms, Outcome.ADOPTED)) return refuse(NOT_RATIFIED);
        if (queue.waits(command.poll())) return refuse(EFFECTS_WAIT);
        var effects = terms.effectsIfAdopted(adoption.winners());
        var proposal = terms.proposalIfAdopted(adoption.winners()).orElseThrow();
        return switch (EffectFit.of(proposal, effects, affected, standing, now)) {
            case Misfit misfit -> {
                var events = new ArrayList<Event>();
                events.add(new EffectConflicted(command.poll(), proposal, misfit.effect(), misfit.conflict()));
                events.addAll(queue.done(command.poll()));
                yield accept(events);
            }
            case Fits fits -> {
                var events = new ArrayList<Event>();
                events.add(new EffectsEnacted(command.poll(), effects.size()));
                events.addAll(fits.events());
                events.addAll(queue.done(command.poll()));
                yield accept(events);
            }
        };
    }
}
