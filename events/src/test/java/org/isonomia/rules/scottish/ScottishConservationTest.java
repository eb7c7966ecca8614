package org.isonomia.rules.scottish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.rules.counting.RankedRules.rule;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.isonomia.rules.Tried;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.CountSheet.Stage;
import org.isonomia.rules.counting.Generated;
import org.isonomia.rules.counting.GeneratedRankings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds after every stage of a Scottish count, to the last of its five decimals. */
class ScottishConservationTest {
    static IntStream seeds() {
        return IntStream.range(0, Tried.of(500));
    }

    static Generated generate(int seed) {
        return switch (seed % 3) {
            case 0 -> GeneratedRankings.spoiled(seed);
            case 1 -> GeneratedRankings.strict(seed);
            default -> GeneratedRankings.strict(seed, 6, 10 + seed % 90);
        };
    }

    static List<Stage> stages(CountSheet sheet) {
        return sheet.parts().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .toList();
    }

    static BigDecimal figure(CountSheet sheet, String name) {
        return sheet.parts().stream()
                .filter(part -> part instanceof CountSheet.Figure && part.name().equals(name))
                .map(part -> new BigDecimal(((CountSheet.Figure) part).value()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void votes_and_what_is_not_transferred_are_the_valid_papers_after_each_stage(int seed) {
        var sheet = generate(seed).count(rule("stv-scottish/1"));
        for (var stage : stages(sheet)) {
            var held = stage.votes().values().stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
            var nobodys = new BigDecimal(stage.other().get("not_transferred"));
            assertThat(nobodys).isNotNegative();
            assertThat(held.add(nobodys)).isEqualByComparingTo(figure(sheet, "valid_papers"));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void who_is_elected_has_the_quota_or_is_one_of_the_last(int seed) {
        var generated = generate(seed);
        var sheet = generated.count(rule("stv-scottish/1"));
        var gone = new HashSet<String>();
        for (var stage : stages(sheet)) {
            gone.addAll(stage.excluded());
            boolean last = generated.contest().standing().size() - gone.size()
                    <= generated.contest().seats();
            for (String one : stage.elected())
                assertThat(last || votes(stage, one).compareTo(figure(sheet, "quota")) >= 0)
                        .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void votes_only_leave_the_elected_and_the_excluded(int seed) {
        Stage before = null;
        for (var stage : stages(generate(seed).count(rule("stv-scottish/1")))) {
            if (before != null)
                for (String option : stage.votes().keySet())
                    if (!option.equals(stage.option()))
                        assertThat(votes(stage, option)).isGreaterThanOrEqualTo(votes(before, option));
            before = stage;
        }
    }

    private static BigDecimal votes(Stage stage, String option) {
        return new BigDecimal(stage.votes().get(option));
    }
}
