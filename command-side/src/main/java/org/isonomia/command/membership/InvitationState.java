package org.isonomia.command.membership;

import static org.isonomia.command.membership.MembershipRefusal.INVITATION_EXPIRED;
import static org.isonomia.command.membership.MembershipRefusal.INVITATION_REVOKED;
import static org.isonomia.command.membership.MembershipRefusal.INVITATION_UNKNOWN;
import static org.isonomia.command.membership.MembershipRefusal.INVITATION_USED_UP;
import static org.isonomia.command.membership.MembershipRefusal.INVITER_GONE;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.events.membership.MembershipEvent.InvitationIssued;
import org.isonomia.events.membership.MembershipEvent.InvitationLife;
import org.isonomia.events.membership.MembershipEvent.InvitationRevoked;
import org.isonomia.events.membership.MembershipEvent.InvitationUsed;
import org.isonomia.events.membership.MembershipEvent.Standing;

/**
 * An invitation as the log has it so far.
 *
 * @param orphaned whether who issued it has left or was removed since: it admits nobody any more, also if they come back
 */
public record InvitationState(Optional<InvitationIssued> issued, int used, boolean revoked, boolean orphaned) {
    public static final InvitationState NONE = new InvitationState(Optional.empty(), 0, false, false);

    public InvitationState after(InvitationLife event) {
        return switch (event) {
            case InvitationIssued e -> new InvitationState(Optional.of(e), used, revoked, orphaned);
            case InvitationUsed e -> new InvitationState(issued, used + 1, revoked, orphaned);
            case InvitationRevoked e -> new InvitationState(issued, used, true, orphaned);
        };
    }

    /** @param event about anybody's standing */
    public InvitationState after(Standing event) {
        boolean inviterGone = !Standings.isMemberAfter(event)
                && issued.filter(invitation -> invitation.inviter().equals(event.member()))
                        .isPresent();
        return inviterGone ? new InvitationState(issued, used, revoked, true) : this;
    }

    /** Why it cannot be used at this moment, if it cannot. */
    public Optional<MembershipRefusal> unusable(Instant now) {
        if (issued.isEmpty()) return Optional.of(INVITATION_UNKNOWN);
        if (revoked) return Optional.of(INVITATION_REVOKED);
        if (orphaned) return Optional.of(INVITER_GONE);
        if (!now.isBefore(issued.get().expiresAt())) return Optional.of(INVITATION_EXPIRED);
        if (used >= issued.get().uses()) return Optional.of(INVITATION_USED_UP);
        return Optional.empty();
    }
}
