package org.isonomia.command.community.wakecommunity;

import static org.isonomia.command.Facts.left;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.community.CommunityRefusal.ALREADY_WAKING;
import static org.isonomia.command.community.CommunityRefusal.NOT_HIBERNATING;
import static org.isonomia.command.community.Provisional.member;
import static org.isonomia.command.community.Provisional.members;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;

import java.time.Duration;
import java.time.Instant;
import org.isonomia.command.SliceFixture;
import org.isonomia.events.community.HibernationEvent.CommunityHibernated;
import org.isonomia.events.community.HibernationEvent.CommunityWoken;
import org.isonomia.events.community.HibernationEvent.WakingSupported;
import org.junit.jupiter.api.Test;

class WakeCommunityTest {
    private static final WakeCommunity WAKE = new WakeCommunity(member(1));
    private static final WakingSupported MINE = new WakingSupported(member(1), NOON.plus(Duration.ofDays(30)));
    private static final CommunityWoken WOKEN = new CommunityWoken(NOON);

    @Test
    void the_third_who_wants_it_wakes_the_community() {
        var two = asleep(9).given(supported(2, 1), supported(3, 1));
        asleep(9).when(WAKE).expectEvents(MINE);
        asleep(9).given(supported(2, 1)).when(WAKE).expectEvents(MINE);
        two.when(WAKE).expectEvents(MINE, WOKEN);
    }

    @Test
    void who_has_left_or_asked_more_than_thirty_days_ago_does_not_count() {
        asleep(9).given(supported(2, 1), supported(3, 0)).when(WAKE).expectEvents(MINE);
        asleep(9)
                .given(supported(2, 1), supported(3, 1))
                .given(left(member(3)))
                .when(WAKE)
                .expectEvents(MINE);
    }

    @Test
    void where_there_are_fewer_than_three_all_wake_it() {
        asleep(1).when(WAKE).expectEvents(MINE, WOKEN);
        asleep(2).when(WAKE).expectEvents(MINE);
        asleep(2).given(supported(2, 1)).when(WAKE).expectEvents(MINE, WOKEN);
    }

    @Test
    void it_is_for_members_once_and_only_while_the_community_sleeps() {
        asleep(9).given(supported(1, 1)).when(WAKE).expectRefused(ALREADY_WAKING);
        asleep(9).given(supported(1, 0)).when(WAKE).expectEvents(MINE);
        asleep(9).when(new WakeCommunity(member(10))).expectRefused(NOT_A_MEMBER);
        asleep(9).given(WOKEN).when(WAKE).expectRefused(NOT_HIBERNATING);
        SliceFixture.of(WakeCommunityDecision.READS)
                .given(members(3))
                .when(WAKE)
                .expectRefused(NOT_HIBERNATING);
    }

    private static SliceFixture asleep(int members) {
        return SliceFixture.of(WakeCommunityDecision.READS)
                .given(members(members))
                .given(new CommunityHibernated());
    }

    private static WakingSupported supported(int member, int seconds) {
        Instant until = NOON.plusSeconds(seconds);
        return new WakingSupported(member(member), until);
    }
}
