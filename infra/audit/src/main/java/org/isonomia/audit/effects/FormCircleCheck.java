package org.isonomia.audit.effects;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isonomia.events.Event;
import org.isonomia.events.circles.CircleEvent.CircleFormed;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.FormCircle;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** A circle is formed, once, in one that there is, under a name that no other looks like. */
record FormCircleCheck(FormCircle effect) implements EffectCheck {
    @Override
    public DecisionKind kind() {
        return DecisionKind.GENERAL;
    }

    @Override
    public List<String> touches() {
        return CircleTexts.touches(effect.circle(), effect.parent());
    }

    @Override
    public List<Limit> limits() {
        return CircleTexts.limits(effect.name(), effect.purpose());
    }

    @Override
    public Set<Conflict> conflicts(Trial trial) {
        var circles = trial.circles();
        if (circles.knows(effect.circle())) return Set.of(Conflict.CIRCLE_EXISTS);
        var conflicts = EnumSet.noneOf(Conflict.class);
        var parent = effect.parent();
        if (parent != null && circles.find(parent) == null) conflicts.add(Conflict.CIRCLE_UNKNOWN);
        if (CircleTexts.looksTaken(circles, effect.circle(), effect.name())) conflicts.add(Conflict.CIRCLE_LOOKS_TAKEN);
        return conflicts;
    }

    @Override
    public boolean carriedOutBy(Event event, Instant at) {
        return event.equals(new CircleFormed(
                effect.circle(), effect.name().strip(), effect.purpose().strip(), effect.parent(), effect.joining()));
    }

    @Override
    public String words() {
        return "circle \"%s\" (%s) formed".formatted(effect.name(), effect.circle());
    }
}
