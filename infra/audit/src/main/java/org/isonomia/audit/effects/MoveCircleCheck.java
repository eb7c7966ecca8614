package org.isonomia.audit.effects;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.isonomia.events.Event;
import org.isonomia.events.circles.CircleEvent.CircleMoved;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.MoveCircle;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** A circle comes to lie elsewhere, not below itself. */
record MoveCircleCheck(MoveCircle effect) implements EffectCheck {
    @Override
    public DecisionKind kind() {
        return DecisionKind.GENERAL;
    }

    @Override
    public List<String> touches() {
        return CircleTexts.touches(effect.circle(), effect.parent());
    }

    @Override
    public Set<Conflict> conflicts(Trial trial) {
        var circles = trial.circles();
        var now = circles.find(effect.circle());
        var parent = effect.parent();
        if (now == null || parent != null && circles.find(parent) == null) return Set.of(Conflict.CIRCLE_UNKNOWN);
        var conflicts = EnumSet.noneOf(Conflict.class);
        if (parent != null && circles.isBelow(parent, effect.circle())) conflicts.add(Conflict.CIRCLE_UNDER_ITSELF);
        if (Objects.equals(now.parent(), parent)) conflicts.add(Conflict.CHANGES_NOTHING);
        return conflicts;
    }

    @Override
    public boolean carriedOutBy(Event event, Instant at) {
        return event.equals(new CircleMoved(effect.circle(), effect.parent()));
    }

    @Override
    public String words() {
        return "circle %s moved".formatted(effect.circle());
    }
}
