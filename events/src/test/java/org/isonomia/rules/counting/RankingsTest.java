package org.isonomia.rules.counting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingsTest {
    private static final Contest ABC = Contest.of("a", "b", "c");

    @Test
    void the_order_in_which_ballots_came_leaves_no_trace() {
        var one = Ballots.of(ABC, List.of(Choice.ranked("a", "b"), Choice.ranked("c"), Choice.ranked("a", "b")));
        var other = Ballots.of(ABC, List.of(Choice.ranked("c"), Choice.ranked("a", "b"), Choice.ranked("a", "b")));
        assertEquals(2, one.rankings().size());
        for (int index = 0; index < 2; index++) {
            assertArrayEquals(one.rankings().ranking(index), other.rankings().ranking(index));
            assertEquals(one.rankings().count(index), other.rankings().count(index));
        }
    }

    @Test
    void equal_skipped_and_unknown_places_are_told_apart() {
        var ranked = new Choice.Ranked(List.of(List.of("a", "b"), List.of(), List.of("?", "??"), List.of("c")));
        var packed = Ballots.of(ABC, List.of(ranked)).rankings().ranking(0);
        short unknown = Rankings.UNKNOWN;
        assertArrayEquals(new short[] {0, ~1, Rankings.SKIPPED, unknown, (short) ~unknown, 2}, packed);
    }

    @Test
    void a_ranking_that_names_nothing_is_blank() {
        var ballots = Ballots.of(
                ABC, List.of(new Choice.Ranked(List.of()), new Choice.Ranked(List.of(List.of())), Choice.BLANK));
        assertEquals(3, ballots.blank());
        assertEquals(3, ballots.total());
    }

    @Test
    void many_distinct_rankings_are_each_kept_with_their_count() {
        var options = IntStream.range(0, 40).mapToObj(Integer::toString).toList();
        var contest = new Contest(options, 1, java.util.Set.of(), TieBreak.NONE);
        var builder = new Ballots.Builder(contest);
        for (int round = 0; round < 2; round++)
            for (String first : options) for (String second : options) builder.add(Choice.ranked(first, second), 3);
        var rankings = builder.build().rankings();
        assertEquals(1600, rankings.size());
        assertEquals(1600 * 6, rankings.total());
    }
}
