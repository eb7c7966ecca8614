package org.isonomia.events.membership.earlier;

import java.time.Instant;
import org.isonomia.events.InvitationId;
import org.isonomia.events.MemberId;
import org.isonomia.events.membership.MembershipEvent.InvitationIssued;

/** {@code membership.InvitationIssued/1}: was found with the invitation only. */
public record InvitationIssuedV1(
        InvitationId invitation, MemberId inviter, String secretDigest, Instant expiresAt, int uses) {
    public InvitationIssued upcast() {
        return new InvitationIssued(invitation, inviter, secretDigest, expiresAt, uses);
    }
}
