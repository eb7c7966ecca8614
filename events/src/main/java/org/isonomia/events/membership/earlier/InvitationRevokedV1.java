package org.isonomia.events.membership.earlier;

import org.isonomia.events.InvitationId;
import org.isonomia.events.MemberId;
import org.isonomia.events.membership.MembershipEvent.InvitationRevoked;

/** {@code membership.InvitationRevoked/1}: did not say whose invitation it was. */
public record InvitationRevokedV1(InvitationId invitation, MemberId revoker) {
    public InvitationRevoked upcast() {
        return new InvitationRevoked(invitation, revoker, null);
    }
}
