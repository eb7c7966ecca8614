package org.isonomia.rules.dot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.counting.BallotFault.Code;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.CountingRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DotsTest {
    static final Contest CONTEST = Contest.of("A", "B");

    static CountingRule rule(Map<String, String> settings) {
        return CountingRules.of("dot/1", settings).orElseThrow();
    }

    static Choice dots(long a, long b) {
        return new Choice.Scored(Map.of("A", a, "B", b));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 0, ,",
        "2, 3, ,",
        "2, 2, , UNDER_BUDGET",
        "3, 3, OVER_BUDGET, OVER_BUDGET",
        "0, 0, ,",
        "-1, 6, SCORE_OUT_OF_RANGE, SCORE_OUT_OF_RANGE",
        "9223372036854775807, 9223372036854775807, OVER_BUDGET, OVER_BUDGET"
    })
    void a_ballot_spends_its_budget_or_less_and_all_of_it_where_that_is_asked(
            long a, long b, Code fault, Code faultWhenAll) {
        assertThat(rule(Map.of())
                        .check(CONTEST, dots(a, b))
                        .map(it -> it.code())
                        .orElse(null))
                .isEqualTo(fault);
        assertThat(rule(Map.of("all_dots", "true"))
                        .check(CONTEST, dots(a, b))
                        .map(it -> it.code())
                        .orElse(null))
                .isEqualTo(faultWhenAll);
    }

    @Test
    void a_ballot_over_budget_gives_no_dot_at_all() {
        var sheet = rule(Map.of()).count(CONTEST, Ballots.of(CONTEST, List.of(dots(6, 0), dots(0, 1))));
        assertThat(sheet.winners()).containsExactly("B");
        assertThat(sheet.parts())
                .containsExactly(
                        new CountSheet.Totals("totals", Map.of("A", "0", "B", "1")),
                        new CountSheet.Figure("invalid", "1"));
    }

    @Test
    void a_ballot_without_a_dot_is_blank() {
        var sheet = rule(Map.of("all_dots", "true")).count(CONTEST, Ballots.of(CONTEST, List.of(dots(0, 0))));
        assertThat(sheet.blank()).isEqualTo(1);
        assertThat(sheet.winners()).isEmpty();
    }
}
