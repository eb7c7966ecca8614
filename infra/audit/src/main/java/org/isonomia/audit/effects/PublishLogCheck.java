package org.isonomia.audit.effects;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.isonomia.events.Event;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.LogAccessEvent.LogMadePublic;
import org.isonomia.events.effects.PublishLog;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** Everybody reads the log, for ever: a change of the charter. */
record PublishLogCheck(PublishLog effect) implements EffectCheck {
    @Override
    public DecisionKind kind() {
        return DecisionKind.CHARTER;
    }

    @Override
    public boolean forGood() {
        return true;
    }

    @Override
    public List<String> touches() {
        return List.of("log");
    }

    @Override
    public Set<Conflict> conflicts(Trial trial) {
        boolean isPublic = trial.now().access().everybody() || trial.repeats(effect);
        return isPublic ? Set.of(Conflict.LOG_IS_PUBLIC) : Set.of();
    }

    @Override
    public boolean carriedOutBy(Event event, Instant at) {
        return event.equals(new LogMadePublic());
    }

    @Override
    public String words() {
        return "the log opened to everybody, for good";
    }
}
