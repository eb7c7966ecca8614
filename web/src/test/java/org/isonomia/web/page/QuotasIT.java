package org.isonomia.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class QuotasIT {
    /** Two threads, 24 comments within the hour. */
    @RegisterExtension
    static final TestInstance instance = new TestInstance("--isonomia.quota-percent=10");

    @Test
    void who_opens_too_many_threads_is_told_when_to_try_again_and_loses_nothing() {
        var founder = instance.founder();
        for (int i = 0; i < 2; i++)
            assertThat(founder.submit("/threads", "title", "Tea", "text", "Which?")
                            .status())
                    .isEqualTo(303);
        var page = founder.submit("/threads", "title", "Coffee", "text", "Whose beans?");
        assertThat(page.status()).isEqualTo(429);
        assertThat(page.body()).contains("very often within the hour", "Coffee", "Whose beans?");
        assertThat(Long.parseLong(page.raw().headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1L, 1_800L);
        var api = founder.post("/api/threads", "{\"title\":\"Coffee\",\"text\":\"Whose beans?\"}");
        assertThat(api.status()).isEqualTo(429);
        assertThat(api.json().at("/status").asInt()).isEqualTo(429);
        assertThat(api.raw().headers().firstValue("Retry-After")).isPresent();
        assertThat(instance.member("Ben")
                        .submit("/threads", "title", "Tea", "text", "Which?")
                        .status())
                .isEqualTo(303);
        instance.clock().advance(Duration.ofMinutes(31));
        assertThat(founder.submit("/threads", "title", "Coffee", "text", "Whose beans?")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void what_is_refused_does_not_count() {
        var cy = instance.member("Cy");
        for (int i = 0; i < 5; i++)
            assertThat(cy.submit("/threads", "title", "", "text", "").status()).isEqualTo(422);
        assertThat(cy.submit("/threads", "title", "Tea", "text", "Which?").status())
                .isEqualTo(303);
    }

    @Test
    void exports_are_counted_too() {
        var di = instance.member("Di");
        assertThat(di.get("/api/log/export").status()).isEqualTo(200);
        assertThat(di.get("/api/me/data").status()).isEqualTo(200);
        assertThat(di.get("/api/log/export").status()).isEqualTo(429);
    }
}
