package org.isonomia.web.polls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import org.isonomia.rules.exact.Rational;
import org.isonomia.rules.forecast.Outlook;
import org.isonomia.web.page.BarePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ForecastWordsTest {
    /** In ten-thousandths: every one, and so all on both sides of each bound. */
    static IntStream probabilities() {
        return IntStream.rangeClosed(0, 200).map(part -> part * 50 - (part % 2));
    }

    @Test
    void a_number_has_the_marks_of_the_language() {
        var probability = Rational.of(6_666, 10_000);
        assertThat(new ForecastWords(BarePage.english()).percent(probability)).isEqualTo("66.6 %");
        assertThat(new ForecastWords(BarePage.in(Locale.GERMAN)).percent(probability))
                .isEqualTo("66,6 %");
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
