package org.isonomia.command.effects;

import static org.isonomia.command.Input.Fault.MISSING;
import static org.isonomia.command.effects.Enactment.when;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.command.Input;
import org.isonomia.command.effects.Affected.Trial;
import org.isonomia.events.Event;
import org.isonomia.events.community.LogAccessEvent.AuditTokenRevoked;
import org.isonomia.events.effects.RevokeAudit;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** An auditor from outside reads no more. */
record RevokeAuditEnactment(RevokeAudit effect) implements Enactment {
    @Override
    public void check(Input input) {
        input.require(effect.token() != null, "token", MISSING);
    }

    @Override
    public Optional<Conflict> conflict(Trial trial, Instant now) {
        return when(!trial.affected().access().stands(effect.token()), Conflict.TOKEN_UNKNOWN);
    }

    @Override
    public Event fact(Trial trial, Instant now) {
        return new AuditTokenRevoked(effect.token(), null, null);
    }
}
