package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.INVITATION_NOT_USABLE;
import static org.isonomia.audit.fold.Disagreement.Kind.INVITATION_REPEATED;
import static org.isonomia.audit.fold.Disagreement.Kind.INVITATION_USED_BY_NOBODY;

import java.util.HashMap;
import java.util.Map;
import org.isonomia.events.InvitationId;
import org.isonomia.events.membership.MembershipEvent.InvitationIssued;
import org.isonomia.events.membership.MembershipEvent.InvitationLife;
import org.isonomia.events.membership.MembershipEvent.InvitationRevoked;
import org.isonomia.events.membership.MembershipEvent.InvitationUsed;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;

/** Which invitations can be used, and how often still. */
final class Invitations {
    private final Findings findings;
    private final Map<InvitationId, State> states = new HashMap<>();

    private static final class State {
        final InvitationIssued issued;
        int used;
        boolean revoked;

        State(InvitationIssued issued) {
            this.issued = issued;
        }
    }

    Invitations(Findings findings) {
        this.findings = findings;
    }

    void see(InvitationLife event, Fact fact, Act act) {
        switch (event) {
            case InvitationIssued e -> {
                if (states.putIfAbsent(e.invitation(), new State(e)) != null)
                    findings.add(
                            INVITATION_REPEATED,
                            fact,
                            e.invitation() + " is issued",
                            "it was issued before this entry");
            }
            case InvitationUsed e -> used(e, fact, act);
            case InvitationRevoked e -> {
                var state = states.get(e.invitation());
                if (state == null || state.revoked) unusable(fact, e, "is revoked", "it was not in force");
                if (state != null) state.revoked = true;
            }
        }
    }

    private void used(InvitationUsed event, Fact fact, Act act) {
        if (act.events(MemberAdmitted.class)
                .noneMatch(admitted -> admitted.member().equals(event.member())
                        && event.invitation().equals(admitted.invitation())))
            findings.add(
                    INVITATION_USED_BY_NOBODY,
                    fact,
                    event.member() + " uses " + event.invitation(),
                    "the same command does not admit " + event.member() + " by it");
        var state = states.get(event.invitation());
        if (state == null) {
            unusable(fact, event, "is used", "it was never issued");
            return;
        }
        if (state.revoked) unusable(fact, event, "is used", "it was revoked before this entry");
        if (!fact.at().isBefore(state.issued.expiresAt()))
            unusable(fact, event, "is used at " + fact.at(), "it expired at " + state.issued.expiresAt());
        if (++state.used > state.issued.uses())
            unusable(fact, event, "is used for the " + state.used + ". time", "it admits " + state.issued.uses());
    }

    private void unusable(Fact fact, InvitationLife event, String recorded, String rederived) {
        findings.add(INVITATION_NOT_USABLE, fact, event.invitation() + " " + recorded, rederived);
    }
}
