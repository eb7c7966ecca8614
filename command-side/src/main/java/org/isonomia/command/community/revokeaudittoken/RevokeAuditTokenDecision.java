package org.isonomia.command.community.revokeaudittoken;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.community.CommunityRefusal.TOKEN_UNKNOWN;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.community.AuditTokens;
import org.isonomia.command.community.LogAccess;
import org.isonomia.command.roles.RolesState;
import org.isonomia.events.Tag;
import org.isonomia.events.community.LogAccessEvent;
import org.isonomia.events.community.LogAccessEvent.AuditTokenRevoked;
import org.isonomia.events.roles.RoleEvent.RoleDefined;
import org.isonomia.events.roles.RoleEvent.SeatLife;

/** Any holder of a role with the domain {@value LogAccessEvent#AUDIT_DOMAIN} may dismiss any auditor. */
public record RevokeAuditTokenDecision(RolesState roles, LogAccess access) implements Decision<RevokeAuditToken> {
    public static final Reads<RevokeAuditToken, RevokeAuditTokenDecision> READS = Reads.of(
                    RevokeAuditToken.class, new RevokeAuditTokenDecision(RolesState.NONE, LogAccess.NONE))
            .on(
                    RoleDefined.class,
                    c -> Tag.role(c.role()),
                    (s, e) -> new RevokeAuditTokenDecision(s.roles.after(e), s.access))
            .on(
                    SeatLife.class,
                    c -> Tag.role(c.role()),
                    (s, e) -> new RevokeAuditTokenDecision(s.roles.after(e), s.access))
            .on(
                    LogAccessEvent.class,
                    c -> Tag.logAccess(),
                    (s, e) -> new RevokeAuditTokenDecision(s.roles, s.access.after(e)));

    @Override
    public Verdict decide(RevokeAuditToken command, Instant now) {
        var bar = AuditTokens.bar(roles, command.role(), command.revoker());
        if (bar.isPresent()) return refuse(bar.get());
        if (!access.knows(command.token())) return refuse(TOKEN_UNKNOWN);
        return access.stands(command.token())
                ? accept(new AuditTokenRevoked(command.token(), command.role(), command.revoker()))
                : accept();
    }
}
