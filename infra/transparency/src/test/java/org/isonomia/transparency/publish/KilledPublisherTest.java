package org.isonomia.transparency.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.isonomia.transparency.note.Checkpoint;
import org.isonomia.transparency.tree.Leaves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The publishing process dies, or stands still, and another one goes on. */
@Order(1)
class KilledPublisherTest {
    private static final Duration LONGER_THAN_THE_SERVER_WAITS = Duration.ofSeconds(6);

    @TempDir
    Path home;

    private TestLog log;

    @BeforeEach
    void publish() throws Exception {
        log = new TestLog(home);
        log.append(250);
        log.start();
        log.append(300);
    }

    @ParameterizedTest
    @CsvSource({
        "BEFORE_TILE, 1",
        "AFTER_TILE, 1",
        "BEFORE_TILE, 4",
        "AFTER_TILE, 4",
        "BEFORE_STATE, 1",
        "STATE_WRITTEN, 1",
        "AFTER_STATE, 1",
        "BEFORE_PUBLISHING, 1",
        "AFTER_PUBLISHING, 1"
    })
    void a_process_that_dies_at_any_step_leaves_a_log_that_goes_on(Step step, int at) throws Exception {
        try (var process = PublisherProcess.begin(log, step, at, "halt")) {
            assertThat(process.end()).as(process.output()).isEqualTo(PublisherProcess.ENDED);
        }
        long before = log.signedSize();
        log.append(10);
        log.start();
        assertThat(log.checkpoints()).extracting(c -> c.head().size()).contains(before);
        log.requireSound();
    }

    /** The other one publishes; the first, when it goes on, signs nothing. */
    @Test
    void a_process_that_stands_still_neither_holds_up_another_nor_signs_when_it_goes_on() throws Exception {
        try (var still = PublisherProcess.begin(log, Step.AFTER_TILE, 4, "hold")) {
            still.awaitStep();
            assertThat(log.publisher(Failpoint.NONE).round()).isEqualTo(new Outcome.Elsewhere());
            Thread.sleep(LONGER_THAN_THE_SERVER_WAITS);
            log.append(10);
            assertThat(log.publisher(Failpoint.NONE).round()).isInstanceOf(Outcome.Published.class);
            var signed = log.signed().toString();
            still.release();
            still.end();
            assertThat(log.signed()).hasToString(signed);
        }
        log.append(5);
        log.start();
        log.requireSound();
    }

    /** It had signed already: what others see must come to include it. */
    @Test
    void what_a_standing_process_had_signed_is_published_by_the_next() throws Exception {
        try (var still = PublisherProcess.begin(log, Step.BEFORE_PUBLISHING, 1, "hold")) {
            still.awaitStep();
            Thread.sleep(LONGER_THAN_THE_SERVER_WAITS);
            log.append(10);
            log.start();
            still.release();
            still.end();
        }
        assertThat(log.checkpoints())
                .filteredOn(checkpoint -> checkpoint.head().size() == 550)
                .extracting(Checkpoint::head)
                .extracting(head -> head.root())
                .containsExactly(Leaves.numbered(550).root(550));
        log.requireSound();
    }
}
