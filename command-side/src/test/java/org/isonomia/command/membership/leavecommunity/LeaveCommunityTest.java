package org.isonomia.command.membership.leavecommunity;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;

import org.isonomia.command.SliceFixture;
import org.junit.jupiter.api.Test;

class LeaveCommunityTest {
    private final SliceFixture slice = SliceFixture.of(LeaveCommunityDecision.READS);

    @Test
    void any_member_may_leave_even_the_last() {
        slice.given(admitted(ADA)).when(new LeaveCommunity(ADA)).expectEvents(left(ADA));
    }

    @Test
    void who_is_not_a_member_cannot_leave() {
        slice.given(admitted(BEN)).when(new LeaveCommunity(ADA)).expectRefused(NOT_A_MEMBER);
    }

    @Test
    void one_leaves_once_and_again_after_coming_back() {
        slice.given(admitted(ADA), left(ADA)).when(new LeaveCommunity(ADA)).expectRefused(NOT_A_MEMBER);
        slice.given(admitted(ADA), left(ADA), admitted(ADA))
                .when(new LeaveCommunity(ADA))
                .expectEvents(left(ADA));
    }
}
