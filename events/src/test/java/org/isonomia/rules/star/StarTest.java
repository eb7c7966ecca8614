package org.isonomia.rules.star;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.Tried;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.CountingRule;
import org.isonomia.rules.counting.Generated;
import org.isonomia.rules.counting.Tie;
import org.isonomia.rules.counting.TieBreak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StarTest {
    static final Contest CONTEST = Contest.of("A", "B", "C");
    final CountingRule rule = CountingRules.of("star/1", Map.of()).orElseThrow();

    static Choice scores(long... points) {
        var scores = new TreeMap<String, Long>();
        for (int at = 0; at < points.length; at++) scores.put(CONTEST.options().get(at), points[at]);
        return new Choice.Scored(scores);
    }

    CountSheet count(Contest contest, Choice... ballots) {
        return rule.count(contest, Ballots.of(contest, List.of(ballots)));
    }

    @Test
    void the_finalist_whom_more_prefer_beats_the_one_with_the_higher_sum() {
        var sheet = count(CONTEST, scores(5, 0, 0), scores(3, 4, 0), scores(3, 4, 0));
        assertThat(sheet.winners()).containsExactly("B");
        assertThat(sheet.parts())
                .contains(
                        new CountSheet.Listed("finalists", List.of("A", "B")),
                        new CountSheet.Totals("runoff", Map.of("A", "1", "B", "2")));
    }

    @Test
    void a_tied_runoff_goes_to_the_higher_sum() {
        var sheet = count(CONTEST, scores(5, 0, 0), scores(1, 2, 0));
        assertThat(sheet.winners()).containsExactly("A");
        assertThat(sheet.tied()).isFalse();
    }

    @Test
    void a_tied_runoff_of_equal_sums_goes_to_more_highest_scores() {
        assertThat(count(CONTEST, scores(5, 3, 0), scores(2, 4, 0)).winners()).containsExactly("A");
    }

    @Test
    void what_votes_sums_and_highest_scores_leave_tied_stands_or_is_broken_as_pinned() {
        assertThat(count(CONTEST, scores(5, 3, 0), scores(3, 5, 0)).winners()).containsExactly("A", "B");
        var pinned = count(CONTEST.ties(new TieBreak.Order(List.of("B"))), scores(5, 3, 0), scores(3, 5, 0));
        assertThat(pinned.winners()).containsExactly("B");
        assertThat(pinned.ties()).containsExactly(new Tie("runoff", 1, List.of("A", "B"), List.of("B"), "order"));
    }

    @Test
    void a_tie_for_finalist_goes_to_whom_the_other_tied_lose_to() {
        var sheet = count(CONTEST, scores(5, 3, 1), scores(5, 3, 0), scores(5, 0, 5));
        assertThat(sheet.ties())
                .containsExactly(new Tie("finalist", 1, List.of("B", "C"), List.of("B"), "losses-then-top-scores"));
        assertThat(sheet.winners()).containsExactly("A");
    }

    @Test
    void when_a_tie_for_finalist_stands_whoever_can_win_is_left_standing() {
        var sheet = count(CONTEST, scores(5, 2, 0), scores(0, 5, 2), scores(2, 0, 5));
        assertThat(sheet.winners()).containsExactly("A", "B", "C");
        assertThat(sheet.tied()).isTrue();
    }

    @Test
    void further_seats_are_filled_by_the_same_count_without_those_elected() {
        var sheet = count(CONTEST.seats(2), scores(5, 4, 0), scores(5, 4, 0), scores(0, 0, 5));
        assertThat(sheet.winners()).containsExactly("A", "B");
        assertThat(sheet.parts()).contains(new CountSheet.Listed("finalists_2", List.of("B", "C")));
    }

    static IntStream seeds() {
        return IntStream.range(0, Tried.of(300));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_clear_winner_scored_higher_on_one_ballot_still_wins(int seed) {
        var generated = Generated.of(CountingRule.Form.SCORED, seed, 5);
        generated = new Generated(generated.contest().seats(1), generated.choices());
        var sheet = generated.count(rule);
        if (sheet.winners().isEmpty() || !sheet.ties().isEmpty()) return;
        String winner = sheet.winners().getFirst();
        for (int at = 0; at < generated.choices().size(); at++) {
            if (!(generated.choices().get(at) instanceof Choice.Scored scored)) continue;
            var points = new TreeMap<>(scored.points());
            points.put(winner, 5L);
            var choices = new ArrayList<>(generated.choices());
            choices.set(at, new Choice.Scored(points));
            assertThat(new Generated(generated.contest(), choices).count(rule).winners())
                    .containsExactly(winner);
        }
    }
}
