package org.isonomia.rules.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Grouped ballots of 40 options, 30 of them ranked on each: what a distinct ranking takes of the heap. */
@Isolated
class RankingsMemoryTest {
    static final int DISTINCT = 200_000;
    static final int MOST_BYTES = 200;

    private static Rankings.Builder filled() {
        var options = IntStream.range(0, 40).mapToObj(Integer::toString).toList();
        var builder = new Rankings.Builder(new Contest(options, 1, Set.of(), TieBreak.NONE));
        var random = new Random(1);
        for (int ballot = 0; ballot < DISTINCT; ballot++) {
            var packed = new short[30];
            for (int place = 0; place < packed.length; place++) packed[place] = (short) random.nextInt(40);
            builder.add(packed, 1 + ballot % 3);
        }
        return builder;
    }

    @Test
    void a_distinct_ranking_takes_less_than_two_hundred_bytes_even_while_it_is_grouped() {
        long before = used();
        var builder = filled();
        long grouped = used() - before;
        var rankings = builder.build();
        long both = used() - before;
        assertThat(rankings.size()).isEqualTo(DISTINCT);
        assertThat(grouped / DISTINCT).isBetween(30L, (long) MOST_BYTES);
        assertThat(both / DISTINCT).isBetween(30L, (long) MOST_BYTES);
        java.lang.ref.Reference.reachabilityFence(builder);
        java.lang.ref.Reference.reachabilityFence(rankings);
    }

    /** After as many collections as it takes for two to agree. */
    private static long used() {
        long before = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 10; attempt++) {
            System.gc();
            long now = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            if (Math.abs(before - now) < 100_000) return now;
            before = now;
        }
        return before;
    }
}
