package org.isonomia.query.community.access;

import java.util.Optional;
import org.isonomia.events.community.LogAccessEvent;
import org.isonomia.events.community.LogAccessEvent.AuditTokenIssued;
import org.isonomia.events.community.LogAccessEvent.AuditTokenRevoked;
import org.isonomia.events.community.LogAccessEvent.LogMadePublic;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.runner.LogEntry;
import org.isonomia.query.runner.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Auditors' tokens, of which the digest is all there is, and whether the log is public. */
public final class LogAccessProjection implements Projection {
    @Override
    public String name() {
        return "access";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public String tables() {
        return """
               create table audit_token (
                   id         text primary key,
                   name       text not null,
                   digest     text not null,
                   issuer     text,
                   issued_at  timestamptz not null,
                   expires_at timestamptz not null,
                   revoked_at timestamptz,
                   position   bigint not null
               );
               create index on audit_token (digest);
               create table everybody (
                   one   boolean primary key default true check (one),
                   since timestamptz not null
               );
               """;
    }

    @Override
    public Optional<String> key(LogEntry entry) {
        return entry.recorded().event() instanceof LogAccessEvent ? Optional.of("access") : Optional.empty();
    }

    @Override
    public void apply(LogEntry entry, JdbcClient db) {
        var at = Moments.of(entry.recorded().stamp().at());
        switch ((LogAccessEvent) entry.recorded().event()) {
            case AuditTokenIssued e ->
                db.sql("""
                       insert into audit_token (id, name, digest, issued_at, expires_at, position, issuer)
                       values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                        .params(e.token().value(), e.name(), e.secretDigest(), at, Moments.of(e.expiresAt()))
                        .param(entry.position())
                        .param(e.issuer() == null ? null : e.issuer().value())
                        .update();
            case AuditTokenRevoked e ->
                db.sql("update audit_token set revoked_at = coalesce(revoked_at, ?) where id = ?")
                        .params(at, e.token().value())
                        .update();
            case LogMadePublic e ->
                db.sql("insert into everybody (since) values (?) on conflict (one) do nothing")
                        .param(at)
                        .update();
        }
    }
}
