package org.isonomia.rules.condorcet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.isonomia.rules.Tried;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.TieBreak;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PairwiseMatrixTest {
    static final Contest CONTEST = new Contest(List.of("a", "b", "c", "d", "e"), 1, Set.of("d"), TieBreak.NONE);
    static final List<String> NAMED = List.of("a", "b", "c", "d", "e", "nobody");

    static IntStream seeds() {
        return IntStream.range(0, Tried.of(300));
    }

    /** With equal and skipped ranks, options named again, withdrawn and unknown ones. */
    static List<Choice.Ranked> ballots(Random random) {
        var ballots = new ArrayList<Choice.Ranked>();
        for (int ballot = random.nextInt(9); ballot > 0; ballot--) {
            var ranks = new ArrayList<List<String>>();
            for (int rank = random.nextInt(6); rank > 0; rank--) {
                var equal = new ArrayList<String>();
                for (int place = random.nextInt(4); place > 0; place--)
                    equal.add(NAMED.get(random.nextInt(NAMED.size())));
                ranks.add(equal);
            }
            ballots.add(new Choice.Ranked(ranks));
        }
        return ballots;
    }

    static int rank(Choice.Ranked ballot, String option) {
        for (int rank = 0; rank < ballot.ranks().size(); rank++)
            if (ballot.ranks().get(rank).contains(option)) return rank;
        return Integer.MAX_VALUE;
    }

    static long prefer(List<Choice.Ranked> ballots, String one, String other, boolean unrankedLast) {
        return ballots.stream()
                .filter(ballot -> rank(ballot, one) < rank(ballot, other))
                .filter(ballot -> unrankedLast || rank(ballot, other) < Integer.MAX_VALUE)
                .count();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_cell_is_how_many_ballots_rank_the_one_above_the_other(int seed) {
        var ballots = ballots(new Random(seed));
        for (boolean unrankedLast : List.of(true, false)) {
            var matrix = PairwiseMatrix.of(CONTEST, Ballots.of(CONTEST, ballots), unrankedLast);
            for (int one = 0; one < matrix.size(); one++)
                for (int other = 0; other < matrix.size(); other++)
                    assertThat(matrix.over(one, other))
                            .isEqualTo(prefer(
                                    ballots,
                                    matrix.options().get(one),
                                    matrix.options().get(other),
                                    unrankedLast));
        }
    }
}
