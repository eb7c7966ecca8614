package org.isonomia.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttemptsTest {
    private static final Map<String, Pace> ADA = Map.of("ada", new Pace(3, Duration.ofMinutes(1)));

    private final Hands hands = new Hands();
    private final Attempts attempts = new Attempts(hands);

    @Test
    void however_many_and_however_long_the_keys_are_only_so_many_are_known() {
        var pace = new Pace(1, Duration.ofHours(1));
        String longOne = "x".repeat(10_000);
        for (int i = 0; i < Attempts.MOST_KEYS + 20_000; i++)
            attempts.begin(Map.of(i % 100 == 0 ? longOne + i : "stranger " + i, pace));
        assertThat(attempts.known()).isLessThanOrEqualTo(Attempts.MOST_KEYS);
    }

    @Test
    void what_was_tried_is_forgotten_with_time() {
        attempts.begin(ADA);
        hands.pass(Duration.ofHours(3));
        assertThat(attempts.known()).isZero();
    }

    @Test
    void a_burst_is_let_through_and_then_one_more_for_each_while() {
        for (int i = 0; i < 3; i++) assertThat(attempts.begin(ADA)).isEmpty();
        assertThat(attempts.begin(ADA)).contains(Duration.ofMinutes(1));
        hands.pass(Duration.ofMinutes(1));
        assertThat(attempts.begin(ADA)).isEmpty();
        assertThat(attempts.begin(ADA)).isPresent();
    }

    @Test
    void who_is_turned_away_does_not_wait_longer_for_having_tried() {
        for (int i = 0; i < 1_000; i++) attempts.begin(ADA);
        assertThat(attempts.begin(ADA)).contains(Duration.ofMinutes(1));
    }

    @Test
    void what_is_taken_back_does_not_count() {
        for (int i = 0; i < 100; i++) {
            assertThat(attempts.begin(ADA)).isEmpty();
            attempts.takeBack(ADA);
        }
    }

    @Test
    void an_attempt_that_one_of_its_keys_turns_away_counts_under_none() {
        var ben = Map.of("ada", new Pace(3, Duration.ofMinutes(1)), "ben", new Pace(1, Duration.ofMinutes(1)));
        assertThat(attempts.begin(ben)).isEmpty();
        for (int i = 0; i < 5; i++) assertThat(attempts.begin(ben)).isPresent();
        assertThat(attempts.begin(ADA)).isEmpty();
        assertThat(attempts.begin(ADA)).isEmpty();
    }

    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-11-23T10:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
