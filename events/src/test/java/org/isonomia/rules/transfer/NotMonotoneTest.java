package org.isonomia.rules.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.rules.counting.RankedRules.rule;

import java.util.stream.Stream;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountingRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What these rules do not promise: votes for a winner can make it lose. */
class NotMonotoneTest {
    static final Contest CONTEST = Contest.of("A", "B", "C");

    static Stream<CountingRule> rules() {
        return Stream.of(rule("irv/1"), rule("stv-wigm/1"), rule("stv-scottish/1"), rule("stv-meek/1"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ten_ballots_that_put_the_winner_higher_can_make_it_lose(CountingRule rule) {
        assertThat(rule.count(CONTEST, ballots(39, 35, 26)).winners()).containsExactly("A");
        assertThat(rule.count(CONTEST, ballots(49, 25, 26)).winners()).containsExactly("C");
    }

    private static Ballots ballots(long a, long b, long c) {
        return new Ballots.Builder(CONTEST)
                .add(Choice.ranked("A", "B", "C"), a)
                .add(Choice.ranked("B", "C", "A"), b)
                .add(Choice.ranked("C", "A", "B"), c)
                .build();
    }
}
