package org.isonomia.rules.condorcet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.rules.counting.RankedRules.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isonomia.rules.Tried;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.Generated;
import org.isonomia.rules.counting.GeneratedRankings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The strongest paths of Schulze's rule against the triple loop of his paper (2011, §2.3.1) on plain numbers. */
class SchulzeAgainstFloydWarshallTest {
    static Stream<Arguments> cases() {
        return Stream.of("winning-votes", "margins", "ratio")
                .flatMap(strength -> IntStream.range(0, Tried.of(300)).mapToObj(seed -> Arguments.of(strength, seed)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_winners_are_those_to_whom_no_path_is_stronger_than_the_one_back(String strength, int seed) {
        var any = seed % 2 == 0 ? GeneratedRankings.strict(seed, 6, 3 + seed % 20) : GeneratedRankings.complete(seed);
        var generated = new Generated(any.contest().seats(1), any.choices());
        var duels = Duels.of(generated);
        var options = duels.options();
        var paths = paths(duels, strength);
        var winners = IntStream.range(0, options.size())
                .filter(one -> IntStream.range(0, options.size())
                        .allMatch(other -> paths[one][other].compareTo(paths[other][one]) >= 0))
                .mapToObj(options::get)
                .toList();
        var sheet = generated.count(rule("schulze/1", "strength", strength));
        assertThat(sheet.winners()).isEqualTo(winners);
        if (!strength.equals("ratio"))
            assertThat(sheet.parts())
                    .contains(new CountSheet.Matrix(
                            "strongest_paths_" + strength.replace('-', '_'), options, shown(paths)));
    }

    private static BigDecimal[][] paths(Duels duels, String strength) {
        int size = duels.options().size();
        var paths = new BigDecimal[size][size];
        for (int i = 0; i < size; i++)
            for (int j = 0; j < size; j++)
                paths[i][j] =
                        victory(duels, duels.options().get(i), duels.options().get(j), strength);
        for (int i = 0; i < size; i++)
            for (int j = 0; j < size; j++)
                if (i != j)
                    for (int k = 0; k < size; k++)
                        if (k != i && k != j) paths[j][k] = paths[j][k].max(paths[j][i].min(paths[i][k]));
        return paths;
    }

    /** 0 when it is none. A ratio over nothing is before every other, more votes first; so is a ratio's own tie. */
    private static BigDecimal victory(Duels duels, String one, String other, String strength) {
        long votes = duels.over(one, other);
        long against = duels.over(other, one);
        if (votes <= against) return BigDecimal.ZERO;
        return switch (strength) {
            case "margins" -> BigDecimal.valueOf(votes - against);
            case "ratio" -> against == 0 ? BigDecimal.valueOf(1_000 + votes) : ratio(votes, against);
            default -> BigDecimal.valueOf(votes);
        };
    }

    private static BigDecimal ratio(long votes, long against) {
        return BigDecimal.valueOf(votes)
                .divide(BigDecimal.valueOf(against), 9, java.math.RoundingMode.HALF_UP)
                .add(BigDecimal.valueOf(votes, 9 + 3));
    }

    private static List<List<String>> shown(BigDecimal[][] paths) {
        return Stream.of(paths)
                .map(row -> Stream.of(row).map(BigDecimal::toPlainString).toList())
                .toList();
    }
}
