package org.isonomia.command.effects;

import static org.isonomia.command.Input.Fault.MISSING;
import static org.isonomia.command.effects.Enactment.when;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.isonomia.command.Input;
import org.isonomia.command.community.AuditTokens;
import org.isonomia.command.effects.Affected.Trial;
import org.isonomia.events.Event;
import org.isonomia.events.community.LogAccessEvent.AuditTokenIssued;
import org.isonomia.events.effects.GrantAudit;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;

/** An auditor from outside may read the entries for a time. */
record GrantAuditEnactment(GrantAudit effect) implements Enactment {
    @Override
    public void check(Input input) {
        AuditTokens.check(
                input.require(effect.token() != null, "token", MISSING),
                effect.name(),
                effect.secretDigest(),
                effect.days());
    }

    @Override
    public Optional<Conflict> conflict(Trial trial, Instant now) {
        return when(trial.affected().access().knows(effect.token()), Conflict.TOKEN_EXISTS);
    }

    @Override
    public Event fact(Trial trial, Instant now) {
        return new AuditTokenIssued(
                effect.token(),
                effect.name(),
                effect.secretDigest(),
                null,
                null,
                now.plus(Duration.ofDays(effect.days())));
    }
}
