package org.isonomia.rules.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isonomia.rules.forecast.PreconditionFault.Code.DATE_MISSING;
import static org.isonomia.rules.forecast.PreconditionFault.Code.DATE_PAST;
import static org.isonomia.rules.forecast.PreconditionFault.Code.DATE_TOO_FAR_AHEAD;
import static org.isonomia.rules.forecast.PreconditionFault.Code.METRIC_MISSING;
import static org.isonomia.rules.forecast.PreconditionFault.Code.OWNER_MISSING;
import static org.isonomia.rules.forecast.PreconditionFault.Code.PROBABILITY_MISSING;
import static org.isonomia.rules.forecast.PreconditionFault.Code.PROBABILITY_OUT_OF_RANGE;
import static org.isonomia.rules.forecast.PreconditionFault.Code.SOURCE_MISSING;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.isonomia.rules.exact.Rational;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreconditionTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant CLOSE = Instant.parse("2026-03-31T12:00:00Z");
    private static final Rational HALF = Rational.of(1, 2);

    @Test
    void one_that_says_all_five_is_sound() {
        assertThat(of(CLOSE, HALF).faults(NOW, CLOSE)).isEmpty();
    }

    @Test
    void until_met_without_a_date_is_not_a_precondition() {
        assertThat(codes(of(null, HALF))).containsExactly(DATE_MISSING);
    }

    @Test
    void whatever_is_missing_is_named() {
        assertThat(codes(new Precondition(null, "", " ", null, null)))
                .containsExactly(METRIC_MISSING, SOURCE_MISSING, OWNER_MISSING, DATE_MISSING, PROBABILITY_MISSING);
    }

    @Test
    void its_date_lies_after_now_and_not_after_the_poll_ends() {
        assertThat(codes(of(NOW, HALF))).containsExactly(DATE_PAST);
        assertThat(codes(of(NOW.plusMillis(1), HALF))).isEmpty();
        assertThat(codes(of(CLOSE, HALF))).isEmpty();
        assertThat(of(CLOSE.plusMillis(1), HALF).faults(NOW, CLOSE))
                .containsExactly(new PreconditionFault(
                        DATE_TOO_FAR_AHEAD,
                        Map.of("date", "2026-03-31T12:00:00.001Z", "latest", "2026-03-31T12:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1/1000000", "1000001/1000000", "7"})
    void a_probability_lies_from_0_to_1(String probability) {
        assertThat(of(CLOSE, Rational.parse(probability)).faults(NOW, CLOSE))
                .containsExactly(new PreconditionFault(
                        PROBABILITY_OUT_OF_RANGE,
                        Map.of("given", Rational.parse(probability).toString())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1"})
    void impossible_and_certain_are_probabilities(String probability) {
        assertThat(of(CLOSE, Rational.parse(probability)).faults(NOW, CLOSE)).isEmpty();
    }

    @Test
    void all_met_together_is_the_product_with_the_quorum() {
        var three = List.of(of(CLOSE, HALF), of(CLOSE, Rational.of(1, 3)), of(CLOSE, Rational.ONE));
        assertThat(Precondition.allMetTogether(Rational.of(3, 4), three)).isEqualTo(Rational.of(1, 8));
        assertThat(Precondition.allMetTogether(HALF, List.of())).isEqualTo(HALF);
        assertThatThrownBy(() -> Precondition.allMetTogether(HALF, List.of(of(CLOSE, null))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Precondition of(@Nullable Instant date, @Nullable Rational probability) {
        return new Precondition("10 working chapters", "the chapters' pages", "the committee", date, probability);
    }

    private static List<PreconditionFault.Code> codes(Precondition precondition) {
        return precondition.faults(NOW, CLOSE).stream()
                .map(PreconditionFault::code)
                .toList();
    }
}
