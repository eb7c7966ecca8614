package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.INVITATIONS_OVER_BUDGET;
import static org.isonomia.audit.fold.Disagreement.Kind.INVITATION_NOT_USABLE;
import static org.isonomia.audit.fold.Disagreement.Kind.INVITATION_REPEATED;
import static org.isonomia.audit.fold.Disagreement.Kind.INVITATION_USED_BY_NOBODY;

import java.time.Duration;
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
    /** Invitations issued by entries of earlier versions are in nobody's budget. */
    private static final int BUDGETED = 2;

    /** So long each place counts in the budget of who invited. */
    private static final Duration YEAR = Duration.ofDays(365);

    private final Community community;
    private final Members members;
    private final Findings findings;
    private final Map<InvitationId, State> states = new HashMap<>();

    private static final class State {
        final InvitationIssued issued;
        final Fact since;
        int used;
        boolean revoked;

        State(InvitationIssued issued, Fact since) {
            this.issued = issued;
            this.since = since;
        }
    }

    Invitations(Community community, Members members, Findings findings) {
        this.community = community;
        this.members = members;
        this.findings = findings;
    }

    void see(InvitationLife event, Fact fact, Act act) {
        switch (event) {
            case InvitationIssued e -> {
                if (fact.recorded().version() >= BUDGETED) budget(e, fact);
                if (states.putIfAbsent(e.invitation(), new State(e, fact)) != null)
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
                else if (fact.recorded().version() >= 2
                        && !state.issued.inviter().equals(e.inviter()))
                    unusable(fact, e, "is revoked as of " + e.inviter(), "it was issued by " + state.issued.inviter());
                if (state != null) state.revoked = true;
            }
        }
    }

    /** Each place that is still open counts until its end, each person let in until a year after the end. */
    private void budget(InvitationIssued event, Fact fact) {
        var charter = community.charter();
        if (charter == null || charter.newcomers() == null) return;
        var yearAgo = fact.at().minus(YEAR);
        long sum = event.uses();
        for (State state : states.values())
            if (state.since.recorded().version() >= BUDGETED
                    && state.issued.inviter().equals(event.inviter())
                    && state.issued.expiresAt().isAfter(yearAgo))
                sum += isOver(state, fact) ? state.used : state.issued.uses();
        if (sum > charter.newcomers())
            findings.add(
                    INVITATIONS_OVER_BUDGET,
                    fact,
                    event.invitation() + " lets in " + event.uses(),
                    "with it the invitations of " + event.inviter() + " let in up to " + sum
                            + " within a year, and the charter has " + charter.newcomers());
    }

    private boolean isOver(State state, Fact now) {
        var gone = members.departure(state.issued.inviter());
        return state.revoked
                || !now.at().isBefore(state.issued.expiresAt())
                || (gone != null && gone.position() > state.since.position());
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
        if (fact.recorded().version() >= 2) inviter(state, event, fact);
        if (++state.used > state.issued.uses())
            unusable(fact, event, "is used for the " + state.used + ". time", "it admits " + state.issued.uses());
    }

    /** Before version 2 an invitation outlived the membership of who had issued it. */
    private void inviter(State state, InvitationUsed event, Fact fact) {
        var inviter = state.issued.inviter();
        if (!inviter.equals(event.inviter()))
            unusable(fact, event, "is used, issued by " + event.inviter(), "it was issued by " + inviter);
        if (members.isSuspended(inviter, fact.at()))
            unusable(fact, event, "is used at " + fact.at(), inviter + ", who issued it, is suspended");
        var gone = members.departure(inviter);
        if (gone != null && gone.position() > state.since.position())
            unusable(fact, event, "is used", inviter + ", who issued it, was a member until entry " + gone.position());
    }

    private void unusable(Fact fact, InvitationLife event, String recorded, String rederived) {
        findings.add(INVITATION_NOT_USABLE, fact, event.invitation() + " " + recorded, rederived);
    }
}
