package org.isonomia.audit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private static final long SECOND = 1_000_000_000L;

    private final StringWriter said = new StringWriter();
    private final AtomicLong clock = new AtomicLong(-5);
    private final ProgressLine line = new ProgressLine(new PrintWriter(said), clock::get);

    @Test
    void a_run_of_less_than_a_second_shows_nothing() {
        line.begin(1_000);
        run(1_000, SECOND / 2_000);
        line.close();
        assertThat(said.toString()).isEmpty();
    }

    @Test
    void a_longer_run_says_how_far_it_is_how_fast_and_how_long_it_still_takes_and_leaves_no_trace() {
        line.begin(4_096);
        run(1_024, SECOND / 512);
        assertThat(said.toString())
                .endsWith("[======                  ]  25 %  1,024 of 4,096 entries  512/s  6 s left");
        line.close();
        assertThat(said.toString()).endsWith("\r\033[K");
    }

    private void run(int steps, long nanos) {
        for (int step = 0; step < steps; step++) {
            clock.addAndGet(nanos);
            line.step();
        }
    }
}
