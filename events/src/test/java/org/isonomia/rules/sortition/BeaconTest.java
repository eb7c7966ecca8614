package org.isonomia.rules.sortition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Rounds and moments as the drand client libraries compute them for the network quicknet. */
class BeaconTest {
    private static final Instant GENESIS = Instant.parse("2023-08-23T15:09:27Z");

    @Test
    void a_round_has_the_number_and_the_moment_that_drand_gives_it() {
        assertThat(Beacon.roundFrom(Instant.parse("2026-04-20T00:00:00Z"))).isEqualTo(27_946_612);
        assertThat(Beacon.roundFrom(Instant.parse("2026-04-20T12:30:45Z"))).isEqualTo(27_961_627);
        assertThat(Beacon.publishedAt(27_946_612)).isEqualTo(Instant.parse("2026-04-20T00:00:00Z"));
        assertThat(Beacon.publishedAt(1)).isEqualTo(GENESIS);
    }

    @Test
    void no_round_from_a_moment_on_was_published_before_it() {
        for (long millis = -4_000; millis < 10_000; millis++) {
            var moment = GENESIS.plusMillis(millis);
            long round = Beacon.roundFrom(moment);
            assertThat(Beacon.publishedAt(round)).isAfterOrEqualTo(moment);
            if (round > 1) assertThat(Beacon.publishedAt(round - 1)).isBefore(moment);
        }
        assertThat(Beacon.publishedAt(Beacon.roundFrom(GENESIS.plus(Duration.ofDays(9_999)))))
                .isEqualTo(GENESIS.plus(Duration.ofDays(9_999)));
    }

    @Test
    void randomness_is_32_bytes_in_lower_hex() {
        String published = "a1ee12542360bf75742bcade13d6134e7d5283d9eb782887c47d3d9725f05805";
        assertThat(Beacon.looksLike(published)).isTrue();
        assertThat(Beacon.looksLike(published.substring(1))).isFalse();
        assertThat(Beacon.looksLike(published + "0")).isFalse();
        assertThat(Beacon.looksLike(published.toUpperCase(java.util.Locale.ROOT)))
                .isFalse();
        assertThat(Beacon.looksLike(published.replace('a', 'g'))).isFalse();
        assertThat(Beacon.looksLike("")).isFalse();
    }
}
