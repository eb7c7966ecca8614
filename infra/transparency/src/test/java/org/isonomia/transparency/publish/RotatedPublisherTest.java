package org.isonomia.transparency.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.isonomia.transparency.note.KeyRotation;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.note.VerifierKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Publishing while one key follows another. */
class RotatedPublisherTest {
    private static final VerifierKey OLD = TestLog.KEY.verifier();

    private static final class CutOff extends RuntimeException {}

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
    @EnumSource
    void wherever_a_round_is_cut_off_a_key_that_is_prepared_then_signs_what_comes_next(Step step) throws Exception {
        try {
            log.publisher(at -> {
                        if (at == step) throw new CutOff();
                    })
                    .round();
        } catch (CutOff e) {
            assertThat(log.size()).isEqualTo(550);
        }
        var next = TestLog.keys(home).prepareNext();
        log.append(20);
        log.start();
        assertThat(signers(next)).containsExactly(OLD, next);
        assertThat(log.signer().handOver(new KeyRotation(OLD, next, Instant.EPOCH), 560))
                .isTrue();
        log.append(5);
        assertThat(log.start()).isEqualTo(new Outcome.UpToDate(575));
        assertThat(signers(next)).containsExactly(next);
    }

    @Test
    void after_the_hand_over_a_restart_finds_everything_as_it_was_signed_with_nothing_new() throws Exception {
        log.start();
        var next = TestLog.keys(home).prepareNext();
        log.append(1);
        log.start();
        log.signer().handOver(new KeyRotation(OLD, next, Instant.EPOCH), 550);
        assertThat(log.inspection().run()).isEqualTo(551);
        assertThat(log.start()).isEqualTo(new Outcome.UpToDate(551));
        assertThat(signers(next)).containsExactly(OLD, next);
    }

    private List<VerifierKey> signers(VerifierKey next) {
        var latest = SignedNote.parse(log.notes().getLast().getBytes(UTF_8));
        return latest.verify(List.of(OLD, next)).stream()
                .map(signed -> signed.by())
                .toList();
    }
}
