package org.isonomia.command.membership;

import static org.isonomia.command.membership.MembershipRefusal.INVITATION_EXPIRED;
import static org.isonomia.command.membership.MembershipRefusal.INVITATION_REVOKED;
import static org.isonomia.command.membership.MembershipRefusal.INVITATION_UNKNOWN;
import static org.isonomia.command.membership.MembershipRefusal.INVITATION_USED_UP;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.events.membership.MembershipEvent.InvitationIssued;
import org.isonomia.events.membership.MembershipEvent.InvitationLife;
import org.isonomia.events.membership.MembershipEvent.InvitationRevoked;
import org.isonomia.events.membership.MembershipEvent.InvitationUsed;

/** An invitation as the log has it so far. */
public record InvitationState(Optional<InvitationIssued> issued, int used, boolean revoked) {
    public static final InvitationState NONE = new InvitationState(Optional.empty(), 0, false);

    public InvitationState after(InvitationLife event) {
        return switch (event) {
            case InvitationIssued e -> new InvitationState(Optional.of(e), used, revoked);
            case InvitationUsed e -> new InvitationState(issued, used + 1, revoked);
            case InvitationRevoked e -> new InvitationState(issued, used, true);
        };
    }

    /** Why it cannot be used at this moment, if it cannot. */
    public Optional<MembershipRefusal> unusable(Instant now) {
        if (issued.isEmpty()) return Optional.of(INVITATION_UNKNOWN);
        if (revoked) return Optional.of(INVITATION_REVOKED);
        if (!now.isBefore(issued.get().expiresAt())) return Optional.of(INVITATION_EXPIRED);
        if (used >= issued.get().uses()) return Optional.of(INVITATION_USED_UP);
        return Optional.empty();
    }
}
