package org.isonomia.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.isonomia.deciding.Eligibility.Bar;
import org.isonomia.events.community.Electorate;
import org.junit.jupiter.api.Test;

class EligibilityTest {
    private static final Instant PUT_FORWARD = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    @Test
    void a_newcomer_votes_only_on_what_was_put_forward_after_their_waiting_period() {
        var waits = new Eligibility(new Electorate(List.of(), WEEK), PUT_FORWARD);
        assertThat(waits.bar(PUT_FORWARD.minus(WEEK), null)).isEmpty();
        assertThat(waits.bar(PUT_FORWARD.minus(WEEK).plusMillis(1), null)).contains(Bar.NEWCOMER);
    }

    @Test
    void who_founded_waits_for_nothing() {
        assertThat(new Eligibility(new Electorate(List.of(), WEEK), PUT_FORWARD).bar(null, null))
                .isEmpty();
    }

    @Test
    void without_a_waiting_period_one_may_join_while_a_matter_is_deliberated() {
        assertThat(new Eligibility(Electorate.ALL, PUT_FORWARD).bar(PUT_FORWARD.plus(WEEK), null))
                .isEmpty();
    }

    @Test
    void where_classes_are_named_members_of_another_and_of_none_may_not() {
        var residents = new Eligibility(Electorate.ALL.only(List.of("resident", "elder")), PUT_FORWARD);
        assertThat(residents.bar(null, "elder")).isEmpty();
        assertThat(residents.bar(null, "guest")).contains(Bar.OTHER_CLASS);
        assertThat(residents.bar(null, null)).contains(Bar.OTHER_CLASS);
    }
}
