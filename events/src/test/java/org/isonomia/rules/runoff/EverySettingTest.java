package org.isonomia.rules.runoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.Tried;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.CountSheet.Stage;
import org.isonomia.rules.counting.CountingRule;
import org.isonomia.rules.counting.Generated;
import org.isonomia.rules.counting.GeneratedRankings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the settings, and whatever the ballots hold. */
class EverySettingTest {
    private static final List<String> FLAGS = List.of(
            "fractional_threshold",
            "hare",
            "first_round_threshold",
            "batch",
            "until_two",
            "last_round",
            "one_per_round",
            "bottoms_up",
            "earlier_rounds");

    static IntStream seeds() {
        return IntStream.range(0, Tried.of(1_500));
    }

    static CountingRule any(String id, int seed) {
        var random = new Random(seed);
        var settings = new TreeMap<String, String>();
        for (String flag : FLAGS) settings.put(flag, Boolean.toString(random.nextInt(4) == 0));
        settings.put("decimals", Integer.toString(random.nextInt(10)));
        settings.put(
                "overvote",
                List.of("exhaust", "skip", "exhaust-if-several-continue").get(random.nextInt(3)));
        settings.put("repeated", random.nextBoolean() ? "skip" : "exhaust");
        settings.put("skipped_ranks", Integer.toString(random.nextInt(3) - 1));
        settings.put("ranks", Integer.toString(random.nextInt(5)));
        settings.put("least_votes", random.nextInt(3) > 0 ? "0" : "3/2");
        settings.put("write_ins", random.nextInt(4) > 0 ? "" : "o1");
        return CountingRules.of(id, Map.copyOf(settings)).orElseThrow();
    }

    static Generated generate(int seed) {
        return seed % 3 == 0 ? GeneratedRankings.strict(seed) : GeneratedRankings.spoiled(seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void several_seats_are_filled_once_each(int seed) {
        var generated = generate(seed);
        var sheet = generated.count(any("stv-wigm/1", seed));
        assertThat(sheet.winners())
                .doesNotHaveDuplicates()
                .isSubsetOf(generated.contest().standing());
        if (sheet.winners().size() > generated.contest().seats())
            assertThat(sheet.tied()).isTrue();
        if (sheet.tied()) assertThat(sheet.winners()).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void one_seat_has_one_winner_or_a_tie_and_every_ballot_is_in_every_round(int seed) {
        var generated = generate(seed);
        var sheet = generated.count(any("irv/1", seed));
        assertThat(sheet.winners())
                .doesNotHaveDuplicates()
                .isSubsetOf(generated.contest().standing());
        assertThat(sheet.winners().size() > 1).isEqualTo(sheet.tied());
        long rankings = generated.choices().stream()
                .filter(Choice.Ranked.class::isInstance)
                .count();
        for (var part : sheet.parts())
            if (part instanceof Stage stage)
                assertThat(sum(stage.votes()).add(sum(stage.other())).add(undervotes(sheet)))
                        .isEqualByComparingTo(BigDecimal.valueOf(rankings));
    }

    private static BigDecimal sum(Map<String, String> amounts) {
        return amounts.values().stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal undervotes(CountSheet sheet) {
        return sheet.parts().stream()
                .filter(part -> part.name().equals("undervotes"))
                .map(part -> new BigDecimal(((CountSheet.Figure) part).value()))
                .findFirst()
                .orElseThrow();
    }
}
