package org.isonomia.command.community;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.community.CommunityRefusal.NOT_AN_AUDIT_ROLE;
import static org.isonomia.command.community.CommunityRefusal.NOT_ITS_HOLDER;
import static org.isonomia.command.community.CommunityRefusal.TOKEN_EXISTS;
import static org.isonomia.command.community.CommunityRefusal.TOKEN_UNKNOWN;
import static org.isonomia.command.roles.Seats.began;
import static org.isonomia.command.roles.Seats.defined;
import static org.isonomia.command.roles.Seats.ended;

import java.time.Duration;
import java.util.List;
import org.isonomia.command.Input.Fault;
import org.isonomia.command.Refusal;
import org.isonomia.command.SliceFixture;
import org.isonomia.command.community.issueaudittoken.IssueAuditToken;
import org.isonomia.command.community.issueaudittoken.IssueAuditTokenDecision;
import org.isonomia.command.community.revokeaudittoken.RevokeAuditToken;
import org.isonomia.command.community.revokeaudittoken.RevokeAuditTokenDecision;
import org.isonomia.events.AuditTokenId;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.LogAccessEvent.AuditTokenIssued;
import org.isonomia.events.community.LogAccessEvent.AuditTokenRevoked;
import org.isonomia.events.roles.RoleEvent.MandateEnded.Reason;
import org.isonomia.events.roles.RoleEvent.RoleDefined;
import org.junit.jupiter.api.Test;

class AuditTokensTest {
    private static final RoleId ROLE = new RoleId("r_gardener");
    private static final AuditTokenId TOKEN = new AuditTokenId("a_court");
    private static final String DIGEST = "0a".repeat(32);
    private static final AuditTokenIssued ISSUED =
            new AuditTokenIssued(TOKEN, "The Court", DIGEST, ROLE, ADA, NOON.plus(Duration.ofDays(90)));
    private static final RoleDefined AUDIT =
            new RoleDefined(ROLE, "Auditor", "Lets auditors in", List.of("audit"), List.of(), 2, 365);
    private static final RevokeAuditToken REVOKE = new RevokeAuditToken(TOKEN, ROLE, ADA);

    private static final Refusal NO_AUDIT_ROLE = Refusal.of(NOT_AN_AUDIT_ROLE).with("domain", "audit");

    private final SliceFixture issuing = SliceFixture.of(IssueAuditTokenDecision.READS);
    private final SliceFixture dismissing = SliceFixture.of(RevokeAuditTokenDecision.READS);

    @Test
    void who_holds_a_role_for_audit_lets_an_auditor_in() {
        issuing.given(AUDIT, began(ROLE, 1, ADA))
                .when(issue("The Court", DIGEST, 90))
                .expectEvents(ISSUED);
    }

    @Test
    void nobody_else_does() {
        var issue = issue("The Court", DIGEST, 90);
        issuing.when(issue).expectRefused(NO_AUDIT_ROLE);
        issuing.given(defined(ROLE, 1), began(ROLE, 1, ADA)).when(issue).expectRefused(NO_AUDIT_ROLE);
        issuing.given(AUDIT).when(issue).expectRefused(NOT_ITS_HOLDER);
        issuing.given(AUDIT, began(ROLE, 1, BEN)).when(issue).expectRefused(NOT_ITS_HOLDER);
        issuing.given(AUDIT, began(ROLE, 1, ADA), ended(1, ADA, Reason.RESIGNED))
                .when(issue)
                .expectRefused(NOT_ITS_HOLDER);
    }

    @Test
    void a_token_is_named_digested_and_ends_within_a_year() {
        var holder = issuing.given(AUDIT, began(ROLE, 1, ADA));
        holder.expectName("auditorName", 120, name -> issue(name, DIGEST, 90));
        holder.when(issue("The Court", "0A".repeat(32), 90)).expectFault("secretDigest", Fault.NOT_A_DIGEST);
        holder.when(issue("The Court", DIGEST, 0)).expectFault("days", Fault.TOO_SMALL);
        holder.when(issue("The Court", DIGEST, 367)).expectFault("days", Fault.TOO_LARGE);
        holder.given(ISSUED).when(issue("Another", DIGEST, 90)).expectRefused(TOKEN_EXISTS);
    }

    @Test
    void any_holder_of_such_a_role_dismisses_any_auditor_once() {
        var revoked = new AuditTokenRevoked(TOKEN, ROLE, ADA);
        var holder = dismissing.given(AUDIT, began(ROLE, 1, ADA));
        holder.given(ISSUED).when(REVOKE).expectEvents(revoked);
        holder.given(ISSUED, revoked).when(REVOKE).expectNothing();
        holder.when(REVOKE).expectRefused(TOKEN_UNKNOWN);
        dismissing.given(AUDIT, ISSUED).when(REVOKE).expectRefused(NOT_ITS_HOLDER);
    }

    private static IssueAuditToken issue(String name, String digest, int days) {
        return new IssueAuditToken(TOKEN, ROLE, ADA, name, digest, days);
    }
}
