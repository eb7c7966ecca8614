package org.isonomia.audit.history;

import static org.isonomia.audit.history.HonestHistory.BO;
import static org.isonomia.audit.history.HonestHistory.CY;

import java.time.Duration;
import java.util.List;
import org.isonomia.events.AuditTokenId;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.LogAccessEvent.AuditTokenIssued;
import org.isonomia.events.community.LogAccessEvent.AuditTokenRevoked;
import org.isonomia.events.effects.AppointMember;
import org.isonomia.events.effects.DefineRole;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.EraseData;
import org.isonomia.events.effects.GrantAudit;
import org.isonomia.events.effects.PublishLog;
import org.isonomia.events.effects.ReadmitMember;
import org.isonomia.events.effects.RemoveMember;
import org.isonomia.events.effects.RevokeAudit;
import org.isonomia.events.roles.RoleEvent.CandidacyStood;
import org.isonomia.events.roles.RoleEvent.MandateBegan;

/** Auditors let in and dismissed, by decision and by role; the log opened to all; a member removed and erased. */
public final class Access {
    public static final AuditTokenId DECIDED = new AuditTokenId("a_decided");
    public static final AuditTokenId OF_ROLE = new AuditTokenId("a_role");
    private static final RoleId ROLE = new RoleId("r_audit");
    private static final String DIGEST = "0".repeat(64);
    private static final Duration ACCEPT = Duration.ofDays(14);
    private final int days;
    private final Community log = new Community("bo", "cy", "di");

    private Access(int days) {
        this.days = days;
    }

    public static List<Draft> everything() {
        return waiting(7);
    }

    /** @param days between an adoption that cannot be undone and its enactment */
    public static List<Draft> waiting(int days) {
        var story = new Access(days);
        story.byDecision();
        story.byRole();
        story.forGood();
        return story.log.drafts;
    }

    /** Bo is removed, and let in again. */
    public static List<Draft> comingBack() {
        var story = new Access(7);
        story.decide("out", 7, new RemoveMember(BO));
        story.log.members.remove(BO);
        story.decide("back", 0, new ReadmitMember(BO));
        story.log.members.add(BO);
        story.log.pass(Duration.ofDays(1));
        return story.log.drafts;
    }

    private void byDecision() {
        decide("grant", 0, new GrantAudit(DECIDED, "The Court", DIGEST, 30));
        decide("revoke", 0, new RevokeAudit(DECIDED));
    }

    private void byRole() {
        decide("role", 0, new DefineRole(ROLE, "Auditor", "Audit", List.of("audit"), List.of(), 1, 90));
        log.act(
                BO,
                new CandidacyStood(
                        ROLE,
                        BO,
                        Community.sealed(BO, "I would"),
                        log.now.plusSeconds(1).plus(Duration.ofDays(90))));
        decide("bo", 0, new AppointMember(ROLE, BO));
        log.act(BO, new MandateBegan(ROLE, 1, BO, log.now.plusSeconds(1).plus(Duration.ofDays(90))));
        var until = log.now.plus(Duration.ofDays(300));
        log.act(BO, new AuditTokenIssued(OF_ROLE, "The Court", DIGEST, ROLE, BO, until));
        log.act(BO, new AuditTokenRevoked(OF_ROLE, ROLE, BO));
    }

    private void forGood() {
        decide("public", days, new PublishLog());
        decide("cy", days, new RemoveMember(CY), new EraseData(CY));
        log.members.remove(CY);
    }

    private void decide(String id, int waiting, Effect... effects) {
        Decided.enacted(log, id, waiting, effects);
    }
}
