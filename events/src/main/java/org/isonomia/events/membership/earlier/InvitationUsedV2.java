package org.isonomia.events.membership.earlier;

import org.isonomia.events.InvitationId;
import org.isonomia.events.MemberId;
import org.isonomia.events.membership.MembershipEvent.InvitationUsed;
import org.jspecify.annotations.Nullable;

/** {@code membership.InvitationUsed/2}: was found with the invitation only. */
public record InvitationUsedV2(
        InvitationId invitation, MemberId member, @Nullable MemberId inviter) {
    public InvitationUsed upcast() {
        return new InvitationUsed(invitation, member, inviter);
    }
}
