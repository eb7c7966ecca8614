package org.isonomia.events.membership.earlier;

import org.isonomia.events.InvitationId;
import org.isonomia.events.MemberId;

/** {@code membership.InvitationUsed/1}: an invitation outlived the membership of who had issued it. */
public record InvitationUsedV1(InvitationId invitation, MemberId member) {
    public InvitationUsedV2 upcast() {
        return new InvitationUsedV2(invitation, member, null);
    }
}
