package org.isonomia.rules.yesno;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.CountingRule;
import org.isonomia.rules.counting.UnusableSettingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YesNoCountTest {
    static final Contest CONTEST = Contest.of("yes", "no", "abstain");

    static CountingRule rule(Map<String, String> settings) {
        return CountingRules.of("yes-no/1", settings).orElseThrow();
    }

    static CountSheet count(Map<String, String> settings, long yes, long no, long abstain, long blank) {
        var ballots = new Ballots.Builder(CONTEST)
                .add(new Choice.One("yes"), yes)
                .add(new Choice.One("no"), no)
                .add(new Choice.One("abstain"), abstain)
                .add(Choice.BLANK, blank)
                .build();
        return rule(settings).count(CONTEST, ballots);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, failed", "0, 0, 5, 0, failed", "0, 0, 0, 5, failed", "1, 0, 9, 9, passed",
        "1, 1, 0, 0, failed", "2, 1, 0, 0, passed", "1, 2, 0, 0, failed", "50, 49, 0, 0, passed",
        "50, 50, 0, 0, failed", "9, 2, 7, 0, passed"
    })
    void a_majority_is_more_yes_than_no_whoever_abstains(long yes, long no, long abstain, long blank, String result) {
        assertThat(count(Map.of(), yes, no, abstain, blank).result()).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"9, 2, 7, 0, failed", "10, 2, 7, 0, passed", "10, 2, 7, 1, failed", "5, 5, 0, 0, failed"})
    void a_majority_of_participants_counts_abstentions_and_blanks_in_the_base(
            long yes, long no, long abstain, long blank, String result) {
        assertThat(count(Map.of("base", "participants"), yes, no, abstain, blank)
                        .result())
                .isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"66, 34, failed", "67, 33, passed", "2, 1, passed", "199, 100, failed", "200, 100, passed"})
    void at_least_two_thirds_includes_exactly_two_thirds(long yes, long no, String result) {
        assertThat(count(Map.of("share", "2/3", "strict", "false"), yes, no, 0, 0)
                        .result())
                .isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"2, 1, failed", "200, 100, failed", "201, 100, passed"})
    void more_than_two_thirds_excludes_exactly_two_thirds(long yes, long no, String result) {
        assertThat(count(Map.of("share", "2/3"), yes, no, 0, 0).result()).isEqualTo(result);
    }

    @Test
    void a_tie_leaves_the_status_quo_even_where_half_would_do() {
        var half = Map.of("strict", "false");
        assertThat(count(half, 3, 3, 0, 0).result()).isEqualTo("failed");
        assertThat(count(half, 4, 3, 0, 0).result()).isEqualTo("passed");
    }

    @ParameterizedTest
    @CsvSource({"1498844, failed", "1498845, passed"})
    void forty_percent_of_the_scottish_electorate_were_1498845(long yes, String result) {
        var act = Map.of("electorate", "3747112", "electorate_share", "40/100");
        assertThat(count(act, yes, 1_153_502, 0, 0).result()).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"50, failed", "51, passed"})
    void an_absolute_majority_is_more_than_half_of_the_electorate(long yes, String result) {
        var absolute = Map.of("base", "electorate", "electorate", "100");
        assertThat(count(absolute, yes, 0, 0, 0).result()).isEqualTo(result);
    }

    @Test
    void nothing_passes_without_a_yes_even_at_a_share_of_zero() {
        var zero = Map.of("share", "0", "strict", "false");
        assertThat(count(zero, 0, 0, 3, 0).result()).isEqualTo("failed");
        assertThat(count(zero, 1, 9, 0, 0).result()).isEqualTo("passed");
    }

    @Test
    void one_more_yes_never_makes_a_proposal_fail() {
        for (String share : new String[] {"1/3", "1/2", "2/3", "1"})
            for (String strict : new String[] {"true", "false"})
                for (String base : new String[] {"cast", "participants"})
                    for (long no = 0; no < 8; no++) {
                        boolean passed = false;
                        for (long yes = 0; yes < 20; yes++) {
                            var settings = Map.of("share", share, "strict", strict, "base", base);
                            boolean now = "passed"
                                    .equals(count(settings, yes, no, 2, 1).result());
                            assertThat(now || !passed).isTrue();
                            passed = now;
                        }
                    }
    }

    @Test
    void counts_near_the_largest_number_do_not_overflow() {
        assertThat(count(Map.of("share", "2/3"), Long.MAX_VALUE - 1, 1, 0, 0).result())
                .isEqualTo("passed");
    }

    @Test
    void a_share_of_the_electorate_needs_the_electorate() {
        assertThatThrownBy(() -> rule(Map.of("electorate_share", "2/5")))
                .isInstanceOf(UnusableSettingsException.class)
                .hasMessageContaining("electorate");
        assertThatThrownBy(() -> rule(Map.of("share", "3/2"))).isInstanceOf(UnusableSettingsException.class);
        assertThatThrownBy(() -> rule(Map.of("shares", "1/2"))).isInstanceOf(UnusableSettingsException.class);
    }

    @Test
    void another_word_is_refused_when_cast_and_invalid_when_counted() {
        var contest = Contest.of("yes", "no", "perhaps");
        var perhaps = new Choice.One("perhaps");
        assertThat(rule(Map.of()).check(contest, perhaps)).isPresent();
        var sheet = rule(Map.of())
                .count(contest, new Ballots.Builder(contest).add(perhaps, 4).build());
        assertThat(sheet.parts()).contains(new CountSheet.Figure("invalid", "4"));
        assertThat(sheet.result()).isEqualTo("failed");
    }
}
