package org.isonomia.command.membership;

import static org.isonomia.command.membership.MembershipRefusal.INVITATION_EXPIRED;
import static org.isonomia.command.membership.MembershipRefusal.INVITATION_REVOKED;
import static org.isonomia.command.membership.MembershipRefusal.INVITATION_UNKNOWN;
import static org.isonomia.command.membership.MembershipRefusal.INVITATION_USED_UP;
import static org.isonomia.command.membership.MembershipRefusal.INVITER_GONE;
import static org.isonomia.command.membership.MembershipRefusal.INVITER_SUSPENDED;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.events.membership.MembershipEvent.InvitationIssued;
import org.isonomia.events.membership.MembershipEvent.InvitationLife;
import org.isonomia.events.membership.MembershipEvent.InvitationRevoked;
import org.isonomia.events.membership.MembershipEvent.InvitationUsed;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as the log has it so far.
 *
 * @param orphaned whether who issued it has left or was removed since: it admits nobody any more, also if they come back
 * @param suspended until when who issued it is suspended: so long it admits nobody
 */
public record InvitationState(
        Optional<InvitationIssued> issued,
        int used,
        boolean revoked,
        boolean orphaned,
        @Nullable Instant suspended) {
    public static final InvitationState NONE = new InvitationState(Optional.empty(), 0, false, false, null);

    public InvitationState after(InvitationLife event) {
        return switch (event) {
            case InvitationIssued e -> new InvitationState(Optional.of(e), used, revoked, orphaned, suspended);
            case InvitationUsed e -> new InvitationState(issued, used + 1, revoked, orphaned, suspended);
            case InvitationRevoked e -> new InvitationState(issued, used, true, orphaned, suspended);
        };
    }

    /** @param event about anybody's standing */
    public InvitationState after(Standing event) {
        boolean ofInviter = issued.filter(invitation -> invitation.inviter().equals(event.member()))
                .isPresent();
        if (!ofInviter) return this;
        boolean gone = orphaned || !Standings.isMemberAfter(event);
        return new InvitationState(issued, used, revoked, gone, Standings.suspendedUntil(suspended, event));
    }

    /** Why it cannot be used at this moment, if it cannot. */
    public Optional<MembershipRefusal> unusable(Instant now) {
        if (issued.isEmpty()) return Optional.of(INVITATION_UNKNOWN);
        if (revoked) return Optional.of(INVITATION_REVOKED);
        if (orphaned) return Optional.of(INVITER_GONE);
        if (suspended != null && now.isBefore(suspended)) return Optional.of(INVITER_SUSPENDED);
        if (!now.isBefore(issued.get().expiresAt())) return Optional.of(INVITATION_EXPIRED);
        if (used >= issued.get().uses()) return Optional.of(INVITATION_USED_UP);
        return Optional.empty();
    }
}
