package org.isonomia.command.community.issueaudittoken;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.community.CommunityRefusal.TOKEN_EXISTS;

import java.time.Duration;
import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Input;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.command.community.AuditTokens;
import org.isonomia.command.community.LogAccess;
import org.isonomia.command.roles.RolesState;
import org.isonomia.events.Tag;
import org.isonomia.events.community.LogAccessEvent;
import org.isonomia.events.community.LogAccessEvent.AuditTokenIssued;
import org.isonomia.events.roles.RoleEvent.RoleDefined;
import org.isonomia.events.roles.RoleEvent.SeatLife;

/** Whoever holds a role with the domain {@value LogAccessEvent#AUDIT_DOMAIN} admits auditors, each for a time. */
public record IssueAuditTokenDecision(RolesState roles, LogAccess access) implements Decision<IssueAuditToken> {
    public static final Reads<IssueAuditToken, IssueAuditTokenDecision> READS = Reads.of(
                    IssueAuditToken.class, new IssueAuditTokenDecision(RolesState.NONE, LogAccess.NONE))
            .on(
                    RoleDefined.class,
                    c -> Tag.role(c.role()),
                    (s, e) -> new IssueAuditTokenDecision(s.roles.after(e), s.access))
            .on(
                    SeatLife.class,
                    c -> Tag.role(c.role()),
                    (s, e) -> new IssueAuditTokenDecision(s.roles.after(e), s.access))
            .on(
                    LogAccessEvent.class,
                    c -> Tag.logAccess(),
                    (s, e) -> new IssueAuditTokenDecision(s.roles, s.access.after(e)));

    @Override
    public Verdict decide(IssueAuditToken command, Instant now) {
        var bar = AuditTokens.bar(roles, command.role(), command.issuer());
        if (bar.isPresent()) return refuse(bar.get());
        Verdict faulty =
                Refusal.anyOf(AuditTokens.check(new Input(), command.name(), command.secretDigest(), command.days())
                        .faults());
        if (faulty != null) return faulty;
        if (access.knows(command.token())) return refuse(TOKEN_EXISTS);
        return accept(new AuditTokenIssued(
                command.token(),
                command.name().strip(),
                command.secretDigest(),
                command.role(),
                command.issuer(),
                now.plus(Duration.ofDays(command.days()))));
    }
}
