package org.isonomia.command.membership.invite;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.INVITATION;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.membership.Invitations.DIGEST;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;

import java.time.Duration;
import java.time.Instant;
import org.isonomia.command.Input.Fault;
import org.isonomia.command.SliceFixture;
import org.isonomia.events.membership.MembershipEvent.InvitationIssued;
import org.junit.jupiter.api.Test;

class InvitingTest {
    private static final Duration MOMENT = Duration.ofMillis(1);
    private static final Instant LATEST = NOON.plus(Duration.ofDays(90));
    private final SliceFixture slice = SliceFixture.of(InvitingDecision.READS).given(admitted(ADA));

    @Test
    void any_member_may_invite() {
        slice.when(invite(LATEST, 3)).expectEvents(new InvitationIssued(INVITATION, ADA, DIGEST, LATEST, 3));
    }

    @Test
    void who_is_not_a_member_invites_nobody() {
        SliceFixture.of(InvitingDecision.READS)
                .given(admitted(BEN))
                .when(invite(LATEST, 1))
                .expectRefused(NOT_A_MEMBER);
    }

    @Test
    void who_left_invites_nobody_until_coming_back() {
        slice.given(left(ADA)).when(invite(LATEST, 1)).expectRefused(NOT_A_MEMBER);
        slice.given(left(ADA), admitted(ADA)).when(invite(LATEST, 1)).expectAccepted();
    }

    @Test
    void an_invitation_ends_after_now_and_within_90_days() {
        slice.when(invite(NOON, 1)).expectFault("expiresAt", Fault.IN_THE_PAST);
        slice.when(invite(NOON.plus(MOMENT), 1)).expectAccepted();
        slice.when(invite(LATEST, 1)).expectAccepted();
        slice.when(invite(LATEST.plus(MOMENT), 1)).expectFault("expiresAt", Fault.TOO_FAR_AHEAD);
        slice.when(invite(null, 1)).expectFault("expiresAt", Fault.MISSING);
    }

    @Test
    void between_one_and_ten_thousand_may_join_by_it() {
        slice.expectNumber("uses", 1, 200, uses -> invite(LATEST, (int) uses));
    }

    private static IssueInvitation invite(Instant until, int uses) {
        return new IssueInvitation(INVITATION, ADA, DIGEST, until, uses);
    }
}
