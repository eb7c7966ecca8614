package org.isonomia.command.effects;

import static org.isonomia.command.Input.Fault.MISSING;
import static org.isonomia.command.effects.Enactment.when;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.command.Input;
import org.isonomia.command.effects.Affected.Trial;
import org.isonomia.events.Event;
import org.isonomia.events.circles.CircleEvent.CircleDissolved;
import org.isonomia.events.effects.DissolveCircle;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** A circle is none any more. */
record DissolveCircleEnactment(DissolveCircle effect) implements Enactment {
    @Override
    public void check(Input input) {
        input.require(effect.circle() != null, "circle", MISSING);
    }

    @Override
    public Optional<Conflict> conflict(Trial trial, Instant now) {
        return when(trial.affected().circles().circle(effect.circle()).isEmpty(), Conflict.CIRCLE_UNKNOWN);
    }

    @Override
    public Event fact(Trial trial, Instant now) {
        return new CircleDissolved(effect.circle());
    }
}
