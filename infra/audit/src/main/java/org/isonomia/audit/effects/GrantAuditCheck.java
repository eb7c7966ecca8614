package org.isonomia.audit.effects;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.isonomia.events.Event;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.LogAccessEvent.AuditTokenIssued;
import org.isonomia.events.effects.GrantAudit;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** An auditor from outside is let in for a number of days, by the decision and by no member. */
record GrantAuditCheck(GrantAudit effect) implements EffectCheck {
    private static final int TOKEN = 366;

    @Override
    public DecisionKind kind() {
        return DecisionKind.GENERAL;
    }

    @Override
    public List<String> touches() {
        return List.of("token/" + effect.token().value());
    }

    @Override
    public List<Limit> limits() {
        return List.of(new Limit(effect.days(), TOKEN, "days of an auditor's token"));
    }

    @Override
    public Set<Conflict> conflicts(Trial trial) {
        boolean exists = trial.now().access().knows(effect.token()) || trial.grants(effect.token());
        return exists ? Set.of(Conflict.TOKEN_EXISTS) : Set.of();
    }

    @Override
    public boolean carriedOutBy(Event event, Instant at) {
        var until = at.plus(Duration.ofDays(effect.days()));
        return event.equals(
                new AuditTokenIssued(effect.token(), effect.name(), effect.secretDigest(), null, null, until));
    }

    @Override
    public String words() {
        return "%s let in as an auditor (%s) for %d %s"
                .formatted(effect.name(), effect.token(), effect.days(), effect.days() == 1 ? "day" : "days");
    }
}
