package org.isonomia.audit.effects;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.isonomia.events.Event;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.LogAccessEvent.AuditTokenRevoked;
import org.isonomia.events.effects.RevokeAudit;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** An auditor who was let in is dismissed, once, by the decision and by no member. */
record RevokeAuditCheck(RevokeAudit effect) implements EffectCheck {
    @Override
    public DecisionKind kind() {
        return DecisionKind.GENERAL;
    }

    @Override
    public List<String> touches() {
        return List.of("token/" + effect.token().value());
    }

    @Override
    public Set<Conflict> conflicts(Trial trial) {
        boolean stands = trial.now().access().stands(effect.token()) || trial.grants(effect.token());
        return stands && !trial.repeats(effect) ? Set.of() : Set.of(Conflict.TOKEN_UNKNOWN);
    }

    @Override
    public boolean carriedOutBy(Event event, Instant at) {
        return event.equals(new AuditTokenRevoked(effect.token(), null, null));
    }

    @Override
    public String words() {
        return "the auditor %s dismissed".formatted(effect.token());
    }
}
