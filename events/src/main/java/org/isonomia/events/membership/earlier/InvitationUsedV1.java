package org.isonomia.events.membership.earlier;

import org.isonomia.events.InvitationId;
import org.isonomia.events.MemberId;
import org.isonomia.events.membership.MembershipEvent.InvitationUsed;

/** {@code membership.InvitationUsed/1}: an invitation outlived the membership of who had issued it. */
public record InvitationUsedV1(InvitationId invitation, MemberId member) {
    public InvitationUsed upcast() {
        return new InvitationUsed(invitation, member, null);
    }
}
