package org.isonomia.events.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimesTest {
    @Test
    void every_moment_in_milliseconds_is_read_as_it_was_written() {
        var random = new Random(1);
        for (int i = 0; i < 100_000; i++) {
            var moment = Instant.ofEpochMilli(random.nextLong(-5_000_000_000_000L, 250_000_000_000_000L));
            assertThat(Times.parse(Times.text(moment))).isEqualTo(moment);
            assertThat(Instant.parse(Times.text(moment))).isEqualTo(moment);
        }
    }

    @Test
    void milliseconds_stand_though_they_are_zero_and_less_is_cut_off() {
        assertThat(Times.text(Instant.parse("2026-11-23T10:02:07Z"))).isEqualTo("2026-11-23T10:02:07.000Z");
        assertThat(Times.text(Instant.parse("2024-02-29T23:59:59.999999Z"))).isEqualTo("2024-02-29T23:59:59.999Z");
    }

    @Test
    void what_is_no_moment_is_refused_and_another_spelling_read_as_java_does() {
        for (String text :
                List.of("2026-02-30T10:02:07.123Z", "2026-13-01T10:02:07.123Z", "2026-11-23T25:02:07.123Z", "now"))
            assertThatThrownBy(() -> Times.parse(text)).as(text).isInstanceOf(DateTimeException.class);
        assertThat(Times.parse("2026-11-23T10:02:07Z")).isEqualTo(Instant.parse("2026-11-23T10:02:07Z"));
    }
}
