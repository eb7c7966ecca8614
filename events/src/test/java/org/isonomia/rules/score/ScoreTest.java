package org.isonomia.rules.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.counting.BallotFault;
import org.isonomia.rules.counting.BallotFault.Code;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.CountingRule;
import org.isonomia.rules.counting.UnusableSettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {
    static final Contest CONTEST = Contest.of("A", "B");

    static CountingRule rule(Map<String, String> settings) {
        return CountingRules.of("score/1", settings).orElseThrow();
    }

    static Choice scores(Map<String, Long> points) {
        return new Choice.Scored(points);
    }

    @ParameterizedTest
    @CsvSource({"-3, false", "-2, true", "0, true", "4, true", "5, false"})
    void a_score_lies_within_the_range_both_ends_among_it(long score, boolean taken) {
        var rule = rule(Map.of("min", "-2", "max", "4"));
        assertThat(rule.check(CONTEST, scores(Map.of("A", score))).isEmpty()).isEqualTo(taken);
    }

    @Test
    void a_score_out_of_range_is_told_with_the_range() {
        assertThat(rule(Map.of()).check(CONTEST, scores(Map.of("A", 6L))))
                .contains(BallotFault.of(Code.SCORE_OUT_OF_RANGE, "option", "A", "least", 0, "most", 5, "given", 6));
    }

    @Test
    void sums_beyond_64_bits_are_exact() {
        var rule = rule(Map.of("max", Long.toString(Long.MAX_VALUE)));
        var ballots = new Ballots.Builder(CONTEST)
                .add(scores(Map.of("A", Long.MAX_VALUE, "B", Long.MAX_VALUE - 1)), Long.MAX_VALUE)
                .build();
        var sheet = rule.count(CONTEST, ballots);
        assertThat(sheet.winners()).containsExactly("A");
        assertThat(sheet.parts())
                .contains(new CountSheet.Totals(
                        "totals",
                        Map.of(
                                "A", "85070591730234615847396907784232501249",
                                "B", "85070591730234615838173535747377725442")));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0", "1, 2, 0", "2, 1, 1", "2, 2, 0", "1, 0, 1"})
    void the_lower_median_of_ones_and_zeros_is_what_at_least_half_do_not_exceed(long ones, long zeros, String median) {
        var ballots = new Ballots.Builder(CONTEST)
                .add(scores(Map.of("A", 1L)), ones)
                .add(scores(Map.of("A", 0L)), zeros)
                .build();
        assertThat(rule(Map.of()).count(CONTEST, ballots).parts())
                .contains(new CountSheet.Totals("medians", Map.of("A", median)));
    }

    @Test
    void an_option_that_a_ballot_leaves_out_receives_nothing_and_does_not_win_unscored() {
        var below = rule(Map.of("min", "-5"));
        var sheet = below.count(
                CONTEST,
                new Ballots.Builder(CONTEST).add(scores(Map.of("A", -1L)), 3).build());
        assertThat(sheet.winners()).containsExactly("A");
        assertThat(sheet.parts()).contains(new CountSheet.Totals("totals", Map.of("A", "-3", "B", "0")));
    }

    @Test
    void a_range_needs_two_scores_and_only_sums_are_counted() {
        assertThatThrownBy(() -> rule(Map.of("min", "5"))).isInstanceOf(UnusableSettingsException.class);
        assertThatThrownBy(() -> rule(Map.of("aggregate", "median"))).isInstanceOf(UnusableSettingsException.class);
        assertThatThrownBy(() -> rule(Map.of("max", "9223372036854775808")))
                .isInstanceOf(UnusableSettingsException.class);
    }
}
