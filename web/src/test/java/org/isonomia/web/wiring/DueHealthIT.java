package org.isonomia.web.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DueHealthIT {
    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void nothing_is_late_while_rounds_clear_what_is_due_and_everything_is_a_minute_after_they_stop() {
        long start = 1_000;
        var lag = new DueLag(start);
        long patience = DueLag.PATIENCE.toNanos();
        assertThat(lag.isLate(start + patience)).isFalse();
        assertThat(lag.isLate(start + patience + 1)).isTrue();
        lag.clear(start + patience);
        assertThat(lag.isLate(start + patience + 1)).isFalse();
        assertThat(lag.at(start + 2 * patience)).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void the_health_check_says_that_nothing_is_open_past_its_end() {
        var ada = instance.founder();
        instance.clock().advance(Duration.ofDays(400));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            var due = ada.get("/actuator/health").json().at("/components/due");
            assertThat(due.at("/status").asString()).isEqualTo("UP");
            assertThat(due.at("/details/overdue").asLong()).isZero();
        });
        assertThat(instance.browser().get("/actuator/health").body())
                .contains("\"due\"")
                .doesNotContain("overdue");
    }
}
