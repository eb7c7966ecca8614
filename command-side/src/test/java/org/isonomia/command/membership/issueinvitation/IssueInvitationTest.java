package org.isonomia.command.membership.issueinvitation;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.CLEO;
import static org.isonomia.command.Facts.INVITATION;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.membership.Invitations.DIGEST;
import static org.isonomia.command.membership.MembershipRefusal.INVITATION_BUDGET_SPENT;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;

import java.time.Duration;
import java.time.Instant;
import org.isonomia.command.Input.Fault;
import org.isonomia.command.Refusal;
import org.isonomia.command.SliceFixture;
import org.isonomia.command.polls.Votes;
import org.isonomia.events.InvitationId;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.CharterEvent.CharterAdopted;
import org.isonomia.events.membership.MembershipEvent.InvitationIssued;
import org.isonomia.events.membership.MembershipEvent.InvitationRevoked;
import org.isonomia.events.membership.MembershipEvent.InvitationUsed;
import org.isonomia.rules.quorum.Quorum;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IssueInvitationTest {
    private static final Duration MOMENT = Duration.ofMillis(1);
    private static final Instant LATEST = NOON.plus(Duration.ofDays(90));
    private final SliceFixture slice =
            SliceFixture.of(IssueInvitationDecision.READS).given(admitted(ADA));

    @Test
    void any_member_may_invite() {
        slice.when(invite(LATEST, 3)).expectEvents(new InvitationIssued(INVITATION, ADA, DIGEST, LATEST, 3));
    }

    @Test
    void who_is_not_a_member_invites_nobody() {
        SliceFixture.of(IssueInvitationDecision.READS)
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

    @Test
    void one_members_invitations_promise_no_more_newcomers_within_a_year_than_the_charter_leaves_to_them() {
        var budgeted = slice.given(charter(10), issued("one", LATEST, 6));
        budgeted.when(invite(LATEST, 4)).expectAccepted();
        budgeted.when(invite(LATEST, 5)).expectRefused(spent(10, 4));
        slice.given(charter(10), issued("one", LATEST, 6), issued("two", LATEST, 4))
                .when(invite(LATEST, 1))
                .expectRefused(spent(10, 0));
        slice.given(charter(0)).when(invite(LATEST, 1)).expectRefused(spent(0, 0));
    }

    @Test
    void an_invitation_that_is_over_counts_by_those_whom_it_let_in() {
        var one = new InvitationId("i_one");
        var used = new InvitationUsed(one, CLEO, ADA);
        slice.given(charter(10), issued("one", LATEST, 10), used, new InvitationRevoked(one, BEN, ADA))
                .when(invite(LATEST, 9))
                .expectAccepted();
        var over = slice.given(charter(10), issued("one", LATEST, 10), used);
        over.at(LATEST.minus(MOMENT)).when(invite(LATEST.plus(MOMENT), 1)).expectRefused(spent(10, 0));
        over.at(LATEST).when(invite(LATEST.plus(MOMENT), 9)).expectAccepted();
        over.at(LATEST).when(invite(LATEST.plus(MOMENT), 10)).expectRefused(spent(10, 9));
        slice.given(charter(10), issued("one", LATEST, 10), used, left(ADA), admitted(ADA))
                .when(invite(LATEST, 9))
                .expectAccepted();
    }

    @Test
    void an_invitation_counts_until_a_year_after_its_end() {
        var year = LATEST.plus(Duration.ofDays(365));
        var spent = slice.given(
                charter(1), issued("one", LATEST, 1), new InvitationUsed(new InvitationId("i_one"), CLEO, ADA));
        spent.at(year.minus(MOMENT)).when(invite(year, 1)).expectRefused(spent(1, 0));
        spent.at(year).when(invite(year.plus(MOMENT), 1)).expectAccepted();
    }

    @Test
    void the_invitations_of_others_and_a_charter_that_says_nothing_of_it_leave_a_member_free() {
        slice.given(charter(200), new InvitationIssued(new InvitationId("i_ben"), BEN, DIGEST, LATEST, 200))
                .when(invite(LATEST, 200))
                .expectAccepted();
        slice.given(charter(null), issued("one", LATEST, 200), issued("two", LATEST, 200))
                .when(invite(LATEST, 200))
                .expectAccepted();
    }

    private static CharterAdopted charter(@Nullable Integer newcomers) {
        var charter =
                Votes.charter(1, Quorum.NONE, Duration.ZERO, Duration.ofDays(1)).charter();
        return new CharterAdopted(1, new Charter(charter.template(), charter.procedures(), newcomers), true);
    }

    private static Refusal spent(int most, int left) {
        return Refusal.of(INVITATION_BUDGET_SPENT)
                .with("most", most)
                .with("left", left)
                .with("days", 365);
    }

    private static InvitationIssued issued(String name, Instant until, int uses) {
        return new InvitationIssued(new InvitationId("i_" + name), ADA, DIGEST, until, uses);
    }

    private static IssueInvitation invite(Instant until, int uses) {
        return new IssueInvitation(INVITATION, ADA, DIGEST, until, uses);
    }
}
