package org.isonomia.command.effects;

import static org.isonomia.command.Input.Fault.MISSING;
import static org.isonomia.command.effects.Enactment.when;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.command.Input;
import org.isonomia.command.effects.Affected.Trial;
import org.isonomia.events.Event;
import org.isonomia.events.circles.CircleEvent.CircleFormed;
import org.isonomia.events.effects.FormCircle;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** A circle that there was not yet, in one that there is, under a name that no other circle looks like. */
record FormCircleEnactment(FormCircle effect) implements Enactment {
    @Override
    public void check(Input input) {
        CircleWords.check(
                input.require(effect.circle() != null, "circle", MISSING)
                        .require(effect.joining() != null, "circleJoining", MISSING),
                "newCircle",
                effect.name(),
                effect.purpose());
    }

    @Override
    public Optional<Conflict> conflict(Trial trial, Instant now) {
        var circles = trial.affected().circles();
        if (circles.knows(effect.circle())) return Optional.of(Conflict.CIRCLE_EXISTS);
        var parent = effect.parent();
        if (parent != null && circles.circle(parent).isEmpty()) return Optional.of(Conflict.CIRCLE_UNKNOWN);
        return when(CircleWords.taken(circles, effect.circle(), effect.name()), Conflict.CIRCLE_LOOKS_TAKEN);
    }

    @Override
    public Event fact(Trial trial, Instant now) {
        return new CircleFormed(
                effect.circle(), effect.name().strip(), effect.purpose().strip(), effect.parent(), effect.joining());
    }
}
