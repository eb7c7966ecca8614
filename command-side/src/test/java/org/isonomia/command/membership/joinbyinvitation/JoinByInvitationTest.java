package org.isonomia.command.membership.joinbyinvitation;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.CLEO;
import static org.isonomia.command.Facts.INVITATION;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.membership.Invitations.DIGEST;
import static org.isonomia.command.membership.Invitations.EXPIRY;
import static org.isonomia.command.membership.Invitations.issued;
import static org.isonomia.command.membership.Invitations.revoked;
import static org.isonomia.command.membership.Invitations.used;
import static org.isonomia.command.membership.MembershipRefusal.ALREADY_A_MEMBER;
import static org.isonomia.command.membership.MembershipRefusal.INVITATION_EXPIRED;
import static org.isonomia.command.membership.MembershipRefusal.INVITATION_REVOKED;
import static org.isonomia.command.membership.MembershipRefusal.INVITATION_UNKNOWN;
import static org.isonomia.command.membership.MembershipRefusal.INVITATION_USED_UP;
import static org.isonomia.command.membership.MembershipRefusal.INVITER_GONE;
import static org.isonomia.command.membership.MembershipRefusal.INVITER_SUSPENDED;
import static org.isonomia.command.membership.MembershipRefusal.REMOVED_BY_DECISION;
import static org.isonomia.command.membership.MembershipRefusal.SUSPENDED;

import org.isonomia.command.Input.Fault;
import org.isonomia.command.Refusal;
import org.isonomia.command.SliceFixture;
import org.isonomia.events.InvitationId;
import org.isonomia.events.Sealed;
import org.isonomia.events.membership.MembershipEvent.InvitationIssued;
import org.isonomia.events.membership.MembershipEvent.InvitationUsed;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.membership.MembershipEvent.MemberReadmitted;
import org.isonomia.events.membership.MembershipEvent.MemberRemoved;
import org.isonomia.events.membership.MembershipEvent.MemberRestored;
import org.isonomia.events.membership.MembershipEvent.MemberSuspended;
import org.isonomia.events.membership.MembershipEvent.SuspensionEnded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinByInvitationTest {
    private final SliceFixture empty =
            SliceFixture.of(JoinByInvitationDecision.READS).given(admitted(ADA));
    private final SliceFixture slice = empty.given(issued(2));

    @Test
    void who_holds_the_link_joins_and_uses_it_once() {
        slice.when(join(" Ben ", "ben@example.org "))
                .expectEvents(
                        new MemberAdmitted(
                                BEN,
                                Sealed.of(BEN, "Ben"),
                                Sealed.of(BEN, "ben@example.org"),
                                INVITATION,
                                SliceFixture.NOON),
                        new InvitationUsed(INVITATION, BEN, ADA));
    }

    @Test
    void no_name_passes_for_the_product_or_for_a_handle() {
        slice.when(join("Is\u043enomia", "ben@example.org")).expectFault("name", Fault.RESERVED_NAME);
        slice.when(join("Former Member", "ben@example.org")).expectFault("name", Fault.RESERVED_NAME);
        slice.when(join("Maria (@maria)", "ben@example.org")).expectFault("name", Fault.LIKE_A_HANDLE);
        slice.when(join("Maria \uff20maria", "ben@example.org")).expectFault("name", Fault.LIKE_A_HANDLE);
    }

    @Test
    void an_address_has_only_characters_that_can_be_seen() {
        slice.when(join("Ben", "b\u200ben@example.org")).expectFault("email", Fault.INVISIBLE_CHARACTERS);
    }

    @Test
    void a_member_does_not_join_twice() {
        slice.given(admitted(BEN)).when(join()).expectRefused(ALREADY_A_MEMBER);
    }

    @Test
    void who_left_may_come_back() {
        slice.given(admitted(BEN), used(BEN), left(BEN)).when(join()).expectAccepted();
    }

    @Test
    void a_wrong_secret_tells_no_more_than_an_unknown_invitation() {
        empty.when(join()).expectRefused(INVITATION_UNKNOWN);
        slice.given(revoked()).when(withDigest("d1")).expectRefused(INVITATION_UNKNOWN);
        slice.at(EXPIRY).when(withDigest("")).expectRefused(INVITATION_UNKNOWN);
        slice.when(withDigest(null)).expectRefused(INVITATION_UNKNOWN);
    }

    @Test
    void another_invitation_does_not_open_this_one() {
        var other = new InvitationIssued(new InvitationId("i_other"), ADA, DIGEST, EXPIRY, 5);
        empty.given(other).when(join()).expectRefused(INVITATION_UNKNOWN);
    }

    @Test
    void an_invitation_is_good_until_the_moment_it_expires() {
        slice.at(EXPIRY.minusMillis(1)).when(join()).expectAccepted();
        slice.at(EXPIRY).when(join()).expectRefused(INVITATION_EXPIRED);
    }

    @Test
    void a_revoked_invitation_admits_nobody() {
        slice.given(revoked()).when(join()).expectRefused(INVITATION_REVOKED);
    }

    @Test
    void the_invitations_of_who_left_or_was_removed_admit_nobody_also_if_they_come_back() {
        slice.given(left(ADA)).when(join()).expectRefused(INVITER_GONE);
        slice.given(new MemberRemoved(ADA)).when(join()).expectRefused(INVITER_GONE);
        slice.given(new MemberRemoved(ADA), new MemberReadmitted(ADA, SliceFixture.NOON))
                .when(join())
                .expectRefused(INVITER_GONE);
    }

    @Test
    void the_invitations_of_who_is_suspended_admit_nobody_until_that_ends() {
        var until = SliceFixture.NOON.plusSeconds(60);
        slice.given(new MemberSuspended(ADA, until)).when(join()).expectRefused(INVITER_SUSPENDED);
        slice.given(new MemberSuspended(ADA, SliceFixture.NOON)).when(join()).expectAccepted();
        slice.given(new MemberSuspended(ADA, until), new SuspensionEnded(ADA))
                .when(join())
                .expectAccepted();
        slice.given(new MemberSuspended(ADA, until), new MemberRestored(ADA))
                .when(join())
                .expectAccepted();
    }

    @Test
    void nobody_shortens_a_suspension_by_leaving_and_joining_again() {
        var until = SliceFixture.NOON.plusSeconds(60);
        slice.given(admitted(BEN), new MemberSuspended(BEN, until), left(BEN))
                .when(join())
                .expectRefused(Refusal.of(SUSPENDED).with("until", until));
        slice.given(admitted(BEN), new MemberSuspended(BEN, SliceFixture.NOON), left(BEN))
                .when(join())
                .expectAccepted();
    }

    @Test
    void an_invitation_is_of_who_issued_it() {
        slice.given(admitted(CLEO))
                .when(new JoinByInvitation(INVITATION, CLEO, DIGEST, BEN, "Ben", "ben@example.org"))
                .expectRefused(INVITATION_UNKNOWN);
    }

    @Test
    void whom_a_decision_removed_comes_back_by_a_decision_only() {
        slice.given(admitted(BEN), new MemberRemoved(BEN)).when(join()).expectRefused(REMOVED_BY_DECISION);
    }

    @Test
    void the_last_use_is_the_last() {
        slice.given(used(CLEO)).when(join()).expectAccepted();
        slice.given(used(CLEO), used(ADA)).when(join()).expectRefused(INVITATION_USED_UP);
    }

    @Test
    void a_member_has_a_name_of_at_most_80_characters() {
        slice.expectName("name", 80, name -> join(name, "ben@example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ben", "ben@example", "b en@example.org", "ben@.", "ben@example.", "ben@ex@ample.org"})
    void a_member_has_an_e_mail_address_that_can_be_one(String email) {
        slice.when(join("Ben", email)).expectFault("email", Fault.NOT_AN_EMAIL);
    }

    @Test
    void an_e_mail_address_has_at_most_254_characters_and_64_before_the_at() {
        String host = "@" + "x".repeat(185) + ".org";
        slice.when(join("Ben", "b".repeat(64) + host)).expectAccepted();
        slice.when(join("Ben", "b".repeat(65) + "@example.org")).expectFault("email", Fault.NOT_AN_EMAIL);
        slice.when(join("Ben", "b".repeat(64) + "x" + host)).expectFault("email", Fault.TOO_LONG);
        slice.when(join("Ben", null)).expectFault("email", Fault.MISSING);
        slice.when(join("Ben", "b\u0007n@example.org")).expectFault("email", Fault.UNREADABLE_CHARACTERS);
    }

    @Test
    void a_name_and_an_address_at_fault_are_both_told() {
        slice.when(join("", "nowhere")).expectFaults("name", "email");
    }

    private static JoinByInvitation join() {
        return join("Ben", "ben@example.org");
    }

    private static JoinByInvitation join(String name, String email) {
        return new JoinByInvitation(INVITATION, ADA, DIGEST, BEN, name, email);
    }

    private static JoinByInvitation withDigest(String digest) {
        return new JoinByInvitation(INVITATION, ADA, digest, BEN, "Ben", "ben@example.org");
    }
}
