package org.isonomia.web.polls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.isonomia.rules.exact.Rational;
import org.isonomia.rules.forecast.Outlook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ForecastWordsTest {
    /** In ten-thousandths: every one, and so all on both sides of each bound. */
    static IntStream probabilities() {
        return IntStream.rangeClosed(0, 200).map(part -> part * 50 - (part % 2));
    }

    @ParameterizedTest
    @MethodSource("probabilities")
    void a_number_never_falls_on_another_side_of_a_bound_than_its_word(int part) {
        for (int near = Math.max(0, part - 12); near <= Math.min(10_000, part + 12); near++) {
            var probability = Rational.of(near, 10_000);
            var shown = ForecastWords.tenths(probability).times(Rational.of(1, 100));
            assertThat(Outlook.of(shown))
                    .as("%s shown as %s", probability, shown)
                    .isEqualTo(Outlook.of(probability));
        }
    }
}
