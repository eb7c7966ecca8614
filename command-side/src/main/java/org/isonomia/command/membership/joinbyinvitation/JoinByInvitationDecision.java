package org.isonomia.command.membership.joinbyinvitation;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.membership.MembershipRefusal.ALREADY_A_MEMBER;
import static org.isonomia.command.membership.MembershipRefusal.INVITATION_UNKNOWN;
import static org.isonomia.command.membership.MembershipRefusal.REMOVED_BY_DECISION;
import static org.isonomia.command.membership.MembershipRefusal.SUSPENDED;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.command.membership.InvitationState;
import org.isonomia.command.membership.Standings;
import org.isonomia.events.Sealed;
import org.isonomia.events.Tag;
import org.isonomia.events.membership.MembershipEvent.InvitationLife;
import org.isonomia.events.membership.MembershipEvent.InvitationUsed;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Joining depends on the invitation, and on who issued it being a member ever since; its uses are counted, so two
 * newcomers cannot share the last one. Whom a decision removed comes back by a decision only, and nobody shortens a
 * suspension by leaving and joining again.
 */
public record JoinByInvitationDecision(
        boolean member, boolean removed, @Nullable Instant suspended, InvitationState invitation)
        implements Decision<JoinByInvitation> {
    public static final Reads<JoinByInvitation, JoinByInvitationDecision> READS = Reads.of(
                    JoinByInvitation.class, new JoinByInvitationDecision(false, false, null, InvitationState.NONE))
            .on(
                    Standing.class,
                    c -> Tag.member(c.member()),
                    (state, e) -> new JoinByInvitationDecision(
                            Standings.isMemberAfter(e),
                            Standings.isRemovedAfter(e),
                            Standings.suspendedUntil(state.suspended, e),
                            state.invitation))
            .on(
                    InvitationLife.class,
                    c -> Tag.invitation(c.invitation()),
                    (state, e) -> state.by(state.invitation.after(e)))
            .on(Standing.class, c -> Tag.member(c.inviter()), (state, e) -> state.by(state.invitation.after(e)));

    private JoinByInvitationDecision by(InvitationState next) {
        return new JoinByInvitationDecision(member, removed, suspended, next);
    }

    @Override
    public Verdict decide(JoinByInvitation command, Instant now) {
        if (member) return refuse(ALREADY_A_MEMBER);
        if (removed) return refuse(REMOVED_BY_DECISION);
        if (suspended != null && now.isBefore(suspended))
            return refuse(Refusal.of(SUSPENDED).with("until", suspended));
        boolean known = invitation.issued().stream()
                .anyMatch(issued -> issued.secretDigest().equals(command.secretDigest())
                        && issued.inviter().equals(command.inviter()));
        if (!known) return refuse(INVITATION_UNKNOWN);
        var unusable = invitation.unusable(now);
        if (unusable.isPresent()) return refuse(unusable.get());
        Verdict faulty = Refusal.anyOf(command.faults());
        if (faulty != null) return faulty;
        var member = command.member();
        return accept(
                new MemberAdmitted(
                        member,
                        Sealed.of(member, command.name().strip()),
                        Sealed.of(member, command.email().strip()),
                        command.invitation(),
                        now),
                new InvitationUsed(command.invitation(), member, command.inviter()));
    }
}
