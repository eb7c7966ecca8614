package org.isonomia.command.circles;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.circles.CircleRefusal.ALREADY_IN_CIRCLE;
import static org.isonomia.command.circles.CircleRefusal.CIRCLE_DISSOLVED;
import static org.isonomia.command.circles.CircleRefusal.CIRCLE_UNKNOWN;
import static org.isonomia.command.circles.CircleRefusal.EVERYBODY_BELONGS;
import static org.isonomia.command.circles.CircleRefusal.NOT_IN_CIRCLE;
import static org.isonomia.command.circles.Circles.FRUIT;
import static org.isonomia.command.circles.Circles.GARDEN;
import static org.isonomia.command.circles.Circles.formed;

import org.isonomia.command.SliceFixture;
import org.isonomia.command.circles.joincircle.JoinCircle;
import org.isonomia.command.circles.joincircle.JoinCircleDecision;
import org.isonomia.command.circles.leavecircle.LeaveCircle;
import org.isonomia.command.circles.leavecircle.LeaveCircleDecision;
import org.isonomia.events.Event;
import org.isonomia.events.circles.CircleEvent.CircleDissolved;
import org.isonomia.events.circles.CircleEvent.CircleJoined;
import org.isonomia.events.circles.CircleEvent.CircleLeft;
import org.isonomia.events.circles.CircleEvent.CircleMoved;
import org.isonomia.events.circles.Joining;
import org.isonomia.events.membership.MembershipEvent.MemberReadmitted;
import org.isonomia.events.membership.MembershipEvent.MemberRemoved;
import org.junit.jupiter.api.Test;

class BelongingTest {
    private static final JoinCircle JOIN = new JoinCircle(GARDEN, ADA);
    private static final LeaveCircle LEAVE = new LeaveCircle(GARDEN, ADA);
    private static final CircleJoined JOINED = new CircleJoined(GARDEN, ADA);
    private static final CircleLeft LEFT = new CircleLeft(GARDEN, ADA);
    private static final CircleJoined JOINED_FRUIT = new CircleJoined(FRUIT, ADA);
    private static final Event[] BOTH = {formed(GARDEN, "Garden", null), formed(FRUIT, "Fruit", GARDEN)};

    private final SliceFixture joining =
            SliceFixture.of(JoinCircleDecision.READS).given(admitted(ADA, BEN));
    private final SliceFixture leaving =
            SliceFixture.of(LeaveCircleDecision.READS).given(admitted(ADA, BEN));

    @Test
    void a_member_joins_and_leaves_a_circle_as_often_as_they_like_but_not_twice_in_a_row() {
        joining.given(BOTH).when(JOIN).expectEvents(JOINED);
        joining.given(BOTH).given(JOINED).when(JOIN).expectRefused(ALREADY_IN_CIRCLE);
        joining.given(BOTH).given(JOINED, LEFT).when(JOIN).expectEvents(JOINED);
        leaving.given(BOTH).given(JOINED).when(LEAVE).expectEvents(LEFT);
        leaving.given(BOTH).given(JOINED, LEFT).when(LEAVE).expectRefused(NOT_IN_CIRCLE);
    }

    @Test
    void members_belong_to_several_circles_and_whoever_joins_one_is_not_in_that_around_it() {
        joining.given(BOTH).given(JOINED_FRUIT).when(JOIN).expectEvents(JOINED);
        leaving.given(BOTH).given(JOINED_FRUIT).when(LEAVE).expectRefused(NOT_IN_CIRCLE);
        leaving.given(BOTH).given(new CircleJoined(GARDEN, BEN)).when(LEAVE).expectRefused(NOT_IN_CIRCLE);
    }

    @Test
    void one_joins_and_leaves_a_circle_that_there_is() {
        joining.when(JOIN).expectRefused(CIRCLE_UNKNOWN);
        leaving.when(LEAVE).expectRefused(CIRCLE_UNKNOWN);
        joining.given(BOTH).given(new CircleDissolved(GARDEN)).when(JOIN).expectRefused(CIRCLE_DISSOLVED);
        leaving.given(BOTH)
                .given(JOINED, new CircleDissolved(GARDEN))
                .when(LEAVE)
                .expectRefused(CIRCLE_DISSOLVED);
    }

    @Test
    void nobody_joins_or_leaves_a_circle_to_which_everybody_belongs() {
        var all = formed(GARDEN, "Garden", null, Joining.ALL);
        joining.given(all).when(JOIN).expectRefused(EVERYBODY_BELONGS);
        leaving.given(all).when(LEAVE).expectRefused(EVERYBODY_BELONGS);
    }

    @Test
    void a_dissolved_circle_hands_its_members_to_the_circle_that_it_lay_in_at_that_moment() {
        var dissolved = new CircleDissolved(FRUIT);
        leaving.given(BOTH).given(JOINED_FRUIT, dissolved).when(LEAVE).expectEvents(LEFT);
        joining.given(BOTH).given(JOINED_FRUIT, dissolved).when(JOIN).expectRefused(ALREADY_IN_CIRCLE);
        leaving.given(BOTH).given(JOINED_FRUIT, dissolved, LEFT).when(LEAVE).expectRefused(NOT_IN_CIRCLE);
        leaving.given(BOTH)
                .given(JOINED_FRUIT, new CircleMoved(FRUIT, null), dissolved)
                .when(LEAVE)
                .expectRefused(NOT_IN_CIRCLE);
        leaving.given(formed(GARDEN, "Garden", null, Joining.ALL), formed(FRUIT, "Fruit", GARDEN))
                .given(JOINED_FRUIT, dissolved)
                .when(LEAVE)
                .expectRefused(EVERYBODY_BELONGS);
    }

    @Test
    void who_leaves_the_community_or_is_removed_is_in_no_circle_also_when_they_come_back() {
        leaving.given(BOTH).given(JOINED, left(ADA), admitted(ADA)).when(LEAVE).expectRefused(NOT_IN_CIRCLE);
        leaving.given(BOTH)
                .given(JOINED, new MemberRemoved(ADA), new MemberReadmitted(ADA, SliceFixture.NOON))
                .when(LEAVE)
                .expectRefused(NOT_IN_CIRCLE);
    }
}
