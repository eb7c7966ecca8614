package org.isonomia.command.membership.revokeinvitation;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.membership.InvitationState;
import org.isonomia.command.membership.Standings;
import org.isonomia.events.Tag;
import org.isonomia.events.membership.MembershipEvent.InvitationLife;
import org.isonomia.events.membership.MembershipEvent.InvitationRevoked;
import org.isonomia.events.membership.MembershipEvent.Standing;

/** Any member may take any invitation back: the log shows who did. */
public record RevokeInvitationDecision(boolean member, InvitationState invitation)
        implements Decision<RevokeInvitation> {
    public static final Reads<RevokeInvitation, RevokeInvitationDecision> READS = Reads.of(
                    RevokeInvitation.class, new RevokeInvitationDecision(false, InvitationState.NONE))
            .on(
                    Standing.class,
                    c -> Tag.member(c.revoker()),
                    (state, e) -> new RevokeInvitationDecision(Standings.isMemberAfter(e), state.invitation))
            .on(
                    InvitationLife.class,
                    c -> Tag.invitation(c.invitation()),
                    (state, e) -> new RevokeInvitationDecision(state.member, state.invitation.after(e)));

    @Override
    public Verdict decide(RevokeInvitation command, Instant now) {
        if (!member) return refuse(NOT_A_MEMBER);
        var unusable = invitation.unusable(now);
        if (unusable.isPresent()) return refuse(unusable.get());
        var inviter = invitation.issued().orElseThrow().inviter();
        return accept(new InvitationRevoked(command.invitation(), command.revoker(), inviter));
    }
}
