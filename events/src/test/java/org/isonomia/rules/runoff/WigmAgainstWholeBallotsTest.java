package org.isonomia.rules.runoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.rules.counting.RankedRules.rule;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.isonomia.rules.Tried;
import org.isonomia.rules.counting.CountSheet.Stage;
import org.isonomia.rules.counting.Generated;
import org.isonomia.rules.counting.GeneratedRankings;
import org.isonomia.rules.counting.TieBreak;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rounds of grouped ballots against papers passed one by one: no vote appears or is lost but what rounding takes. */
class WigmAgainstWholeBallotsTest {
    static IntStream seeds() {
        return IntStream.range(0, Tried.of(400));
    }

    static Generated generate(int seed) {
        var any = GeneratedRankings.strict(seed, 3 + seed % 5, 1 + seed % 70);
        var contest = any.contest().seats(2 + seed % 3);
        return new Generated(contest.ties(new TieBreak.Order(contest.options())), any.choices());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_round_is_what_papers_passed_one_by_one_give(int seed) {
        var rounds = WholeBallots.count(generate(seed));
        var stages = generate(seed).count(rule("stv-wigm/1")).parts().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .toList();
        assertThat(stages).hasSameSizeAs(rounds);
        for (int at = 0; at < rounds.size(); at++) {
            var stage = stages.get(at);
            var votes = new TreeMap<String, BigDecimal>();
            stage.votes().forEach((option, amount) -> votes.put(option, new BigDecimal(amount)));
            var holds = rounds.get(at).holds();
            assertThat(votes.keySet()).isEqualTo(holds.keySet());
            votes.forEach((option, amount) -> assertThat(amount).isEqualByComparingTo(holds.get(option)));
            assertThat(stage.elected())
                    .containsExactlyInAnyOrderElementsOf(rounds.get(at).elected());
            assertThat(stage.excluded()).isEqualTo(rounds.get(at).out());
            assertThat(sum(stage.other().values().stream().map(BigDecimal::new).toList()))
                    .isEqualByComparingTo(rounds.get(at).exhausted());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_held_exhausted_and_lost_by_rounding_is_every_ballot_in_each_round(int seed) {
        for (var round : WholeBallots.count(generate(seed))) {
            assertThat(sum(round.holds().values()).add(round.exhausted()).add(round.lost()))
                    .isEqualByComparingTo(
                            BigDecimal.valueOf(generate(seed).choices().size()));
            assertThat(round.lost()).isNotNegative();
        }
    }

    private static BigDecimal sum(Collection<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
