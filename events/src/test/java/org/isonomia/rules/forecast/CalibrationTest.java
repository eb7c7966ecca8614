package org.isonomia.rules.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.rules.forecast.Communities.inputs;
import static org.isonomia.rules.forecast.Communities.past;
import static org.isonomia.rules.forecast.Straying.WHOLE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.isonomia.rules.Tried;
import org.isonomia.rules.exact.Rational;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Of many simulated polls forecast at p, p ± 5 points meet their quorum. Communities differ in size, in how many of
 * their members come, in how much that strays from poll to poll and in how many polls they have held; the rule is told
 * nothing but past counts, and the quorum asked for depends on nothing else.
 */
class CalibrationTest {
    private static final int COMMUNITIES = Tried.of(12_000);
    private static final int QUORUMS_OF_EACH = 4;
    private static final int TENTHS = 10;

    @ParameterizedTest
    @EnumSource
    void of_polls_forecast_at_p_about_p_meet_their_quorum(Straying straying) {
        var forecast = new long[TENTHS];
        var polls = new int[TENTHS];
        var met = new int[TENTHS];
        var random = new SplittableRandom(2014);
        for (int community = 0; community < COMMUNITIES; community++) {
            int roll = 40 + random.nextInt(1_500);
            int habit = straying.habit(random);
            int spread = random.nextInt(WHOLE);
            int held = random.nextInt(straying.held, 9);
            var evidence = new ArrayList<Evidence>();
            for (int poll = 0; poll < held; poll++) {
                long came = come(roll, straying.turnout(habit, spread, random), random);
                evidence.add(past("p_" + poll, roll, came, 0));
            }
            long next = come(roll, straying.turnout(habit, spread, random), random);
            for (int quorum = 0; quorum < QUORUMS_OF_EACH; quorum++) {
                long required = 1 + asked(evidence, roll, random);
                var probability = Forecast.of(inputs(evidence, roll, required)).probability();
                int millionths = probability.times(Rational.of(WHOLE)).floor().intValueExact();
                int tenth = Math.min(TENTHS - 1, millionths / (WHOLE / TENTHS));
                forecast[tenth] += millionths;
                polls[tenth]++;
                if (next >= required) met[tenth]++;
            }
        }
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            long promised = forecast[tenth] / polls[tenth];
            long kept = (long) WHOLE * met[tenth] / polls[tenth];
            assertThat(polls[tenth]).as("polls in tenth %d", tenth).isGreaterThan(COMMUNITIES / 12);
            assertThat(Math.abs(kept - promised))
                    .as("tenth %d of %s: forecast %d, met %d", tenth, Arrays.toString(polls), promised, kept)
                    .isLessThanOrEqualTo(WHOLE / 20);
        }
    }

    /** About what came before, from nothing to twice that; of a community without a past, any share. */
    private static long asked(ArrayList<Evidence> evidence, int roll, SplittableRandom random) {
        if (evidence.isEmpty()) return random.nextInt(roll);
        long came = evidence.stream().mapToLong(Evidence::participants).sum() / evidence.size();
        return Math.min(roll - 1, random.nextLong(2 * came + 1));
    }

    private static long come(int roll, int share, SplittableRandom random) {
        return random.ints(roll, 0, WHOLE).filter(draw -> draw < share).count();
    }
}
