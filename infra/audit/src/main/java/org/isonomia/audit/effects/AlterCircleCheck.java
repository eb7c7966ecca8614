package org.isonomia.audit.effects;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isonomia.events.Event;
import org.isonomia.events.circles.CircleEvent.CircleAltered;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.AlterCircle;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** A circle gets another name or purpose, when it is as it was read. */
record AlterCircleCheck(AlterCircle effect) implements EffectCheck {
    @Override
    public DecisionKind kind() {
        return DecisionKind.GENERAL;
    }

    @Override
    public List<String> touches() {
        return CircleTexts.touches(effect.circle(), null);
    }

    @Override
    public List<Limit> limits() {
        return CircleTexts.limits(effect.name(), effect.purpose());
    }

    @Override
    public Set<Conflict> conflicts(Trial trial) {
        var now = trial.circles().find(effect.circle());
        if (now == null) return Set.of(Conflict.CIRCLE_UNKNOWN);
        var conflicts = EnumSet.noneOf(Conflict.class);
        if (now.edition() != effect.read()) conflicts.add(Conflict.OUT_OF_DATE);
        if (now.name().equals(effect.name().strip())
                && now.purpose().equals(effect.purpose().strip())) conflicts.add(Conflict.CHANGES_NOTHING);
        if (CircleTexts.looksTaken(trial.circles(), effect.circle(), effect.name()))
            conflicts.add(Conflict.CIRCLE_LOOKS_TAKEN);
        return conflicts;
    }

    @Override
    public boolean carriedOutBy(Event event, Instant at) {
        return event.equals(new CircleAltered(
                effect.circle(),
                effect.read() + 1,
                effect.name().strip(),
                effect.purpose().strip()));
    }

    @Override
    public String words() {
        return "circle \"%s\" (%s) worded anew".formatted(effect.name(), effect.circle());
    }
}
