package org.isonomia.command.effects;

import static org.isonomia.command.Input.Fault.MISSING;
import static org.isonomia.command.effects.Enactment.when;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.command.Input;
import org.isonomia.command.effects.Affected.Trial;
import org.isonomia.events.Event;
import org.isonomia.events.circles.CircleEvent.CircleMoved;
import org.isonomia.events.effects.MoveCircle;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** A circle comes to lie in another, which does not lie in it. */
record MoveCircleEnactment(MoveCircle effect) implements Enactment {
    @Override
    public void check(Input input) {
        input.require(effect.circle() != null, "circle", MISSING);
    }

    @Override
    public Optional<Conflict> conflict(Trial trial, Instant now) {
        var circles = trial.affected().circles();
        var circle = circles.circle(effect.circle());
        var parent = Optional.ofNullable(effect.parent());
        if (circle.isEmpty()
                || parent.filter(id -> circles.circle(id).isEmpty()).isPresent())
            return Optional.of(Conflict.CIRCLE_UNKNOWN);
        if (parent.filter(id -> circles.isWithin(id, effect.circle())).isPresent())
            return Optional.of(Conflict.CIRCLE_UNDER_ITSELF);
        return when(circle.get().parent().equals(parent), Conflict.CHANGES_NOTHING);
    }

    @Override
    public Event fact(Trial trial, Instant now) {
        return new CircleMoved(effect.circle(), effect.parent());
    }
}
