package org.isonomia.command.community.rotatelogkey;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.community.CommunityRefusal.KEY_NOT_CURRENT;
import static org.isonomia.command.community.CommunityRefusal.KEY_OVERLAP_WRONG;
import static org.isonomia.command.community.CommunityRefusal.KEY_USED_BEFORE;
import static org.isonomia.command.community.CommunityRefusal.NOT_FOUNDED;
import static org.isonomia.command.community.CommunityRefusal.ROTATION_RUNNING;

import java.time.Duration;
import java.time.Instant;
import org.isonomia.command.SliceFixture;
import org.isonomia.events.community.CommunityEvent.CommunityFounded;
import org.isonomia.events.community.LogKeyEvent.LogKeyRotated;
import org.junit.jupiter.api.Test;

class RotateLogKeyTest {
    private static final Instant UNTIL = NOON.plus(Duration.ofDays(30));
    private static final CommunityFounded FOUNDED = new CommunityFounded("Here", "en", "UTC", ADA, false);

    private final SliceFixture empty = SliceFixture.of(RotateLogKeyDecision.READS);
    private final SliceFixture founded = empty.given(FOUNDED);

    @Test
    void the_next_key_follows_the_current_one_and_both_sign_for_a_while() {
        founded.when(rotate("a", "b", UNTIL)).expectEvents(rotated("a", "b", UNTIL));
    }

    @Test
    void said_again_it_happens_once() {
        founded.given(rotated("a", "b", UNTIL))
                .when(rotate("a", "b", UNTIL.plusSeconds(5)))
                .expectNothing();
    }

    @Test
    void before_there_is_a_community_there_is_nothing_to_hand_over() {
        empty.when(rotate("a", "b", UNTIL)).expectRefused(NOT_FOUNDED);
    }

    @Test
    void while_two_keys_sign_no_third_one_comes() {
        founded.given(rotated("a", "b", NOON.plusMillis(1)))
                .when(rotate("b", "c", UNTIL))
                .expectRefused(ROTATION_RUNNING);
        founded.given(rotated("a", "b", NOON)).when(rotate("b", "c", UNTIL)).expectEvents(rotated("b", "c", UNTIL));
    }

    @Test
    void only_the_key_that_signs_hands_over() {
        founded.given(rotated("a", "b", NOON)).when(rotate("a", "c", UNTIL)).expectRefused(KEY_NOT_CURRENT);
    }

    @Test
    void no_key_comes_back() {
        founded.when(rotate("a", "a", UNTIL)).expectRefused(KEY_USED_BEFORE);
        founded.given(rotated("a", "b", NOON)).when(rotate("b", "a", UNTIL)).expectRefused(KEY_USED_BEFORE);
    }

    @Test
    void both_sign_for_some_time_and_at_most_a_year() {
        founded.when(rotate("a", "b", NOON)).expectRefused(KEY_OVERLAP_WRONG);
        founded.when(rotate("a", "b", NOON.plus(Duration.ofDays(366)).plusMillis(1)))
                .expectRefused(KEY_OVERLAP_WRONG);
    }

    private static RotateLogKey rotate(String from, String to, Instant until) {
        return new RotateLogKey(from, to, until, "old", "new");
    }

    private static LogKeyRotated rotated(String from, String to, Instant until) {
        return new LogKeyRotated(from, to, until, "old", "new");
    }
}
