package org.isonomia.web.polls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isonomia.events.PollId;
import org.isonomia.rules.exact.Rational;
import org.isonomia.rules.forecast.Evidence;
import org.isonomia.rules.forecast.Forecast;
import org.isonomia.rules.forecast.ForecastInputs;
import org.isonomia.rules.forecast.Prior;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.web.polls.NumberLine.Pebble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twenty pebbles over a number line. */
class NumberLineTest {
    private static final int PEBBLES = 20;

    @ParameterizedTest
    @CsvSource({
        "0,0,0",
        "1,1,0",
        "1,0,0",
        "3,2,0",
        "7,7,0",
        "84,3,1",
        "84,84,1",
        "3073,84,3",
        "3073,84,0",
        "3073,1500,3",
        "3073,3073,24",
        "3073,0,2",
        "100000,5000,24",
        "12,20,0"
    })
    void as_many_are_filled_as_the_probability_says_and_those_alone_lie_beyond_what_is_needed(
            long roll, long required, int polls) {
        var forecast = forecast(roll, required, polls);
        var line = NumberLine.of(forecast);
        assertThat(line.pebbles()).hasSize(PEBBLES).doesNotHaveDuplicates();
        assertThat(line.reached())
                .isEqualTo(forecast.probability()
                        .times(Rational.of(PEBBLES))
                        .floor()
                        .intValueExact())
                .isEqualTo((int) line.pebbles().stream().filter(Pebble::reached).count());
        assertThat(line.pebbles()).allSatisfy(pebble -> {
            assertThat(pebble.x() > line.goal()).as("beyond what is needed").isEqualTo(pebble.reached());
            assertThat(pebble.x()).isBetween(line.left() + NumberLine.RADIUS, line.right() - NumberLine.RADIUS);
            assertThat(pebble.y()).isBetween(NumberLine.RADIUS, line.height() - NumberLine.RADIUS);
        });
        assertThat(line.left()).isNotNegative();
        assertThat(line.right()).isLessThanOrEqualTo(NumberLine.WIDTH);
        assertThat(line.goal()).isBetween(line.left(), line.right());
        assertThat(line.from()).isBetween(0L, line.needed());
        assertThat(line.to()).isGreaterThanOrEqualTo(line.needed());
    }

    private static Forecast forecast(long roll, long required, int polls) {
        var evidence = new ArrayList<Evidence>();
        for (int i = 0; i < polls; i++)
            evidence.add(new Evidence(new PollId("p_" + i), roll, roll / (i + 2), roll / (i + 4), String.valueOf(i)));
        return Forecast.of(
                new ForecastInputs("0", Prior.LAPLACE, List.copyOf(evidence), roll, required, Quorum.Counts.APPROVALS));
    }
}
