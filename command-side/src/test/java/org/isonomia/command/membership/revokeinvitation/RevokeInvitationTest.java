package org.isonomia.command.membership.revokeinvitation;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.CLEO;
import static org.isonomia.command.Facts.INVITATION;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.membership.Invitations.EXPIRY;
import static org.isonomia.command.membership.Invitations.issued;
import static org.isonomia.command.membership.Invitations.revoked;
import static org.isonomia.command.membership.Invitations.used;
import static org.isonomia.command.membership.MembershipRefusal.INVITATION_EXPIRED;
import static org.isonomia.command.membership.MembershipRefusal.INVITATION_REVOKED;
import static org.isonomia.command.membership.MembershipRefusal.INVITATION_UNKNOWN;
import static org.isonomia.command.membership.MembershipRefusal.INVITATION_USED_UP;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;

import org.isonomia.command.SliceFixture;
import org.isonomia.events.membership.MembershipEvent.InvitationRevoked;
import org.junit.jupiter.api.Test;

class RevokeInvitationTest {
    private final SliceFixture slice =
            SliceFixture.of(RevokeInvitationDecision.READS).given(admitted(ADA, BEN));

    @Test
    void any_member_may_take_any_invitation_back() {
        slice.given(issued(2), used(CLEO)).when(revoke()).expectEvents(new InvitationRevoked(INVITATION, BEN, ADA));
    }

    @Test
    void who_is_not_a_member_takes_nothing_back() {
        slice.given(issued(1), left(BEN)).when(revoke()).expectRefused(NOT_A_MEMBER);
    }

    @Test
    void an_invitation_that_was_never_issued_cannot_be_taken_back() {
        slice.when(revoke()).expectRefused(INVITATION_UNKNOWN);
    }

    @Test
    void an_invitation_is_taken_back_once() {
        slice.given(issued(1), revoked()).when(revoke()).expectRefused(INVITATION_REVOKED);
    }

    @Test
    void an_invitation_that_is_over_cannot_be_taken_back() {
        slice.given(issued(1)).at(EXPIRY.minusMillis(1)).when(revoke()).expectAccepted();
        slice.given(issued(1)).at(EXPIRY).when(revoke()).expectRefused(INVITATION_EXPIRED);
        slice.given(issued(1), used(CLEO)).when(revoke()).expectRefused(INVITATION_USED_UP);
    }

    private static RevokeInvitation revoke() {
        return new RevokeInvitation(INVITATION, BEN);
    }
}
