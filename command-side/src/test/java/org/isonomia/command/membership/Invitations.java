package org.isonomia.command.membership;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.INVITATION;
import static org.isonomia.command.SliceFixture.NOON;

import java.time.Duration;
import java.time.Instant;
import org.isonomia.events.MemberId;
import org.isonomia.events.membership.MembershipEvent.InvitationIssued;
import org.isonomia.events.membership.MembershipEvent.InvitationRevoked;
import org.isonomia.events.membership.MembershipEvent.InvitationUsed;

/** The facts of an invitation that Ada issued. */
public final class Invitations {
    public static final Instant EXPIRY = NOON.plus(Duration.ofDays(7));
    public static final String DIGEST = "d0";

    private Invitations() {}

    public static InvitationIssued issued(int uses) {
        return new InvitationIssued(INVITATION, ADA, DIGEST, EXPIRY, uses);
    }

    public static InvitationUsed used(MemberId member) {
        return new InvitationUsed(INVITATION, member, ADA);
    }

    public static InvitationRevoked revoked() {
        return new InvitationRevoked(INVITATION, ADA, ADA);
    }
}
