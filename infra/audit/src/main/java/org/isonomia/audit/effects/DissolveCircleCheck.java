package org.isonomia.audit.effects;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.isonomia.events.Event;
import org.isonomia.events.circles.CircleEvent.CircleDissolved;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.DissolveCircle;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** A circle is none any more. */
record DissolveCircleCheck(DissolveCircle effect) implements EffectCheck {
    @Override
    public DecisionKind kind() {
        return DecisionKind.GENERAL;
    }

    @Override
    public boolean forGood() {
        return true;
    }

    @Override
    public List<String> touches() {
        return CircleTexts.touches(effect.circle(), null);
    }

    @Override
    public Set<Conflict> conflicts(Trial trial) {
        return trial.circles().find(effect.circle()) == null ? Set.of(Conflict.CIRCLE_UNKNOWN) : Set.of();
    }

    @Override
    public boolean carriedOutBy(Event event, Instant at) {
        return event.equals(new CircleDissolved(effect.circle()));
    }

    @Override
    public String words() {
        return "circle %s dissolved".formatted(effect.circle());
    }
}
