package org.isonomia.transparency.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.isonomia.transparency.note.Checkpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A publisher that is cut off at the n-th step, for every n, and started again. */
class CutOffTest {
    private static final class CutOff extends Error {}

    @TempDir
    Path home;

    @Test
    void wherever_it_is_cut_off_the_next_one_goes_on_and_no_size_has_two_roots() throws Exception {
        Set<Step> cut = EnumSet.noneOf(Step.class);
        for (int n = 0; cutOffAt(n, cut); n++) assertThat(n).isLessThan(100);
        assertThat(cut).containsExactlyInAnyOrder(Step.values());
    }

    /** @return whether there was such a step */
    private boolean cutOffAt(int n, Set<Step> cut) throws Exception {
        var log = new TestLog(home.resolve("" + n));
        java.nio.file.Files.createDirectory(log.home);
        log.append(250);
        log.start();
        log.append(300);
        Map<Long, String> signed = new LinkedHashMap<>();
        boolean reached = false;
        int[] left = {n};
        try {
            log.publisher(step -> {
                        if (step == Step.AFTER_STATE) remember(log, signed);
                        if (left[0]-- == 0) {
                            cut.add(step);
                            throw new CutOff();
                        }
                    })
                    .round();
        } catch (CutOff e) {
            reached = true;
            log.append(20);
        }
        long before = log.signedSize();
        remember(log, signed);
        assertThat(log.start()).isEqualTo(new Outcome.UpToDate(log.size()));
        assertThat(log.signedSize()).isGreaterThanOrEqualTo(before);
        log.requireSound();
        for (Checkpoint checkpoint : log.checkpoints())
            signed.computeIfPresent(checkpoint.head().size(), (size, text) -> {
                assertThat(checkpoint.text()).isEqualTo(text);
                return text;
            });
        // What was signed was published, too: nobody can be shown what others are not.
        assertThat(log.checkpoints()).extracting(c -> c.head().size()).containsAll(signed.keySet());
        return reached;
    }

    private static void remember(TestLog log, Map<Long, String> signed) {
        var last = log.signed().text();
        assertThat(signed.putIfAbsent(Checkpoint.parse(last).head().size(), last))
                .isIn(null, last);
    }
}
