package org.isonomia.rules.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isonomia.rules.activity.Activity.ACTIVE;
import static org.isonomia.rules.activity.Activity.DORMANT;
import static org.isonomia.rules.activity.Activity.QUIET;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityRuleTest {
    private static final Instant ADMITTED = Instant.parse("2020-02-29T12:00:00Z");
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PT0S, ACTIVE",
        "P90D, ACTIVE",
        "P90DT0.001S, QUIET",
        "P365D, QUIET",
        "P365DT0.001S, DORMANT",
        "P2000D, DORMANT"
    })
    void an_act_keeps_a_member_active_for_90_days_and_awake_for_365(Duration since, Activity activity) {
        assertThat(ActivityRule.USUAL.of(ADMITTED, NOW.minus(since), NOW)).isEqualTo(activity);
        assertThat(ActivityRule.USUAL.of(NOW.minus(since), null, NOW))
                .as("admission counts as an act")
                .isEqualTo(activity);
    }

    @Test
    void the_later_of_admission_and_last_act_counts() {
        assertThat(ActivityRule.USUAL.of(NOW, NOW.minus(Duration.ofDays(400)), NOW))
                .as("admitted again after leaving")
                .isEqualTo(ACTIVE);
        assertThat(ActivityRule.USUAL.of(NOW.minus(Duration.ofDays(400)), NOW, NOW))
                .isEqualTo(ACTIVE);
    }

    @Test
    void an_act_that_a_clock_put_after_now_is_an_act() {
        assertThat(ActivityRule.USUAL.of(ADMITTED, NOW.plusSeconds(60), NOW)).isEqualTo(ACTIVE);
    }

    @ParameterizedTest
    @CsvSource({"P7D, ACTIVE", "P8D, QUIET", "P14D, QUIET", "P15D, DORMANT"})
    void a_community_sets_its_own_durations(Duration since, Activity activity) {
        var weekly = new ActivityRule(Duration.ofDays(7), Duration.ofDays(14));
        assertThat(weekly.of(ADMITTED, NOW.minus(since), NOW)).isEqualTo(activity);
    }

    @Test
    void when_both_durations_are_one_nobody_is_quiet() {
        var abrupt = new ActivityRule(Duration.ofDays(7), Duration.ofDays(7));
        assertThat(abrupt.of(ADMITTED, NOW.minus(Duration.ofDays(7)), NOW)).isEqualTo(ACTIVE);
        assertThat(abrupt.of(ADMITTED, NOW.minus(Duration.ofDays(7).plusNanos(1)), NOW))
                .isEqualTo(DORMANT)
                .isNotEqualTo(QUIET);
    }

    @Test
    void durations_that_contradict_each_other_are_refused() {
        assertThatThrownBy(() -> new ActivityRule(Duration.ofDays(8), Duration.ofDays(7)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ActivityRule(Duration.ofDays(-1), Duration.ofDays(7)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoever_votes_joins_the_base_once() {
        assertThat(ActivityRule.base(Set.of("ada", "ben"), Set.of("ben", "cleo")))
                .isEqualTo(3);
        assertThat(ActivityRule.base(Set.of(), Set.of("dora"))).isEqualTo(1);
        assertThat(ActivityRule.base(Set.of("ada"), Set.of())).isEqualTo(1);
    }
}
