package org.isonomia.rules.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import org.isonomia.rules.exact.Rational;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OutlookTest {
    @ParameterizedTest
    @CsvSource({
        "0, OUT_OF_REACH, true",
        "9999/1000000, OUT_OF_REACH, true",
        "1/100, UNLIKELY, true",
        "499999/1000000, UNLIKELY, true",
        "1/2, LIKELY, false",
        "989999/1000000, LIKELY, false",
        "99/100, NEARLY_CERTAIN, false",
        "1, NEARLY_CERTAIN, false"
    })
    void a_word_begins_at_its_bound_and_below_even_chances_it_warns(
            String probability, Outlook outlook, boolean warns) {
        assertThat(Outlook.of(Rational.parse(probability))).isEqualTo(outlook);
        assertThat(outlook.warns()).isEqualTo(warns);
    }

    @ParameterizedTest
    @EnumSource
    void a_bound_survives_rounding_to_a_millionth(Outlook outlook) {
        assertThat(Forecast.recorded(outlook.least())).isEqualTo(outlook.least());
    }
}
