package org.isonomia.rules.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isonomia.rules.forecast.Communities.SAMPLE;
import static org.isonomia.rules.forecast.Communities.inputs;
import static org.isonomia.rules.forecast.Communities.past;
import static org.isonomia.rules.forecast.Communities.steady;

import java.math.BigInteger;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.isonomia.events.Digests;
import org.isonomia.rules.exact.Rational;
import org.isonomia.rules.quorum.Quorum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ForecastTest {
    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    static ForecastInputs any(long seed) {
        var random = new SplittableRandom(seed);
        long roll = 1 + random.nextInt(4_000);
        return inputs(steady(random.nextInt(9), roll, random.nextLong(roll + 1)), roll, random.nextLong(roll + 1));
    }

    @Test
    void without_evidence_it_is_the_prior_alone_and_says_so() {
        var forecast = Forecast.of(inputs(List.of(), 9, 3));
        assertThat(forecast.evidence()).isEmpty();
        assertThat(forecast.probability()).isEqualTo(Rational.of(7, 10));
        var sceptical = new ForecastInputs("0", new Prior(1, 2), List.of(), 1, 1, Quorum.Counts.PARTICIPANTS);
        assertThat(sceptical.probability()).isEqualTo(Rational.of(1, 3));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_recorded_probability_is_the_exact_one_rounded_down_to_a_millionth(long seed) {
        var exact = any(seed).probability();
        var recorded = Forecast.of(any(seed)).probability();
        assertThat(recorded).isLessThanOrEqualTo(exact).isGreaterThan(exact.minus(Rational.of(1, 1_000_000)));
        assertThat(recorded.times(Rational.of(1_000_000)).denominator()).isEqualTo(BigInteger.ONE);
        assertThat(Outlook.of(recorded)).isEqualTo(Outlook.of(exact));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_was_recorded_is_computed_again_from_its_json_alone(long seed) {
        var json = JsonMapper.builder().build();
        var recorded = json.readValue(json.writeValueAsString(Forecast.of(any(seed))), Forecast.class);
        assertThat(recorded).isEqualTo(Forecast.of(any(seed)));
        assertThat(recorded.recomputes()).isTrue();
    }

    @Test
    void a_probability_or_a_past_poll_that_was_tampered_with_is_found() {
        var honest = Forecast.of(inputs(SAMPLE, 3_073, 84));
        assertThat(with(honest, honest.evidence(), honest.probability().plus(Rational.of(1, 1_000_000)))
                        .recomputes())
                .isFalse();
        assertThat(with(honest, honest.evidence().subList(0, 1), honest.probability())
                        .recomputes())
                .isFalse();
    }

    @Test
    void the_digest_is_that_of_a_text_anyone_can_write_down() {
        assertThat(inputs(List.of(SAMPLE.get(0)), 3_073, 84).digest()).isEqualTo(Digests.sha256("""
                forecast/1
                as-of 2014-06-23T00:00:00.000Z
                prior 1 1
                roll 3073
                required 84
                counts PARTICIPANTS
                poll p_preconditions 3073 764 251 17
                """));
    }

    @Test
    void the_order_of_the_evidence_changes_nothing() {
        assertThat(Forecast.of(inputs(SAMPLE.reversed(), 3_073, 84))).isEqualTo(Forecast.of(inputs(SAMPLE, 3_073, 84)));
    }

    @ParameterizedTest
    @CsvSource({"1, 700, OUT_OF_REACH, 150, LIKELY", "24, 300, UNLIKELY, 200, LIKELY"})
    void a_longer_history_narrows_the_forecast_but_never_beyond_one_polls_own_straying(
            int polls, long high, Outlook ofHigh, long low, Outlook ofLow) {
        var evidence = steady(polls, 1_000, 250);
        assertThat(Forecast.of(inputs(evidence, 1_000, high)).outlook()).isEqualTo(ofHigh);
        assertThat(Forecast.of(inputs(evidence, 1_000, low)).outlook()).isEqualTo(ofLow);
        var next = Predictive.of(Prior.LAPLACE, evidence, Quorum.Counts.PARTICIPANTS, 1_000);
        assertThat(next.a() + next.b()).isBetween(Predictive.PSEUDO_MEMBERS / 2, Predictive.PSEUDO_MEMBERS - 1);
    }

    @Test
    void a_past_poll_of_three_thousand_weighs_no_more_than_one_of_forty_with_the_same_turnout() {
        assertThat(inputs(List.of(past("p_1", 3_000, 750, 0)), 500, 200).probability())
                .isEqualTo(inputs(List.of(past("p_1", 40, 10, 0)), 500, 200).probability())
                .isNotEqualTo(inputs(List.of(past("p_1", 4, 1, 0)), 500, 200).probability());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_higher_turnout_in_the_past_never_makes_the_next_quorum_less_likely(long seed) {
        var random = new SplittableRandom(seed);
        long came = random.nextInt(1_000);
        int polls = 1 + random.nextInt(8);
        long required = 1 + random.nextInt(1_000);
        assertThat(inputs(steady(polls, 1_000, came + 1), 1_000, required).probability())
                .isGreaterThanOrEqualTo(
                        inputs(steady(polls, 1_000, came), 1_000, required).probability());
    }

    @Test
    void nothing_required_is_certain_and_more_than_the_roll_impossible() {
        assertThat(Forecast.of(inputs(SAMPLE, 0, 0)).probability()).isEqualTo(Rational.ONE);
        assertThat(Forecast.of(inputs(SAMPLE, 10, 11)).probability()).isEqualTo(Rational.ZERO);
        assertThat(Forecast.of(inputs(steady(24, 100, 0), 100, 100)).outlook()).isEqualTo(Outlook.OUT_OF_REACH);
        assertThat(Forecast.of(inputs(steady(24, 100, 100), 100, 1)).outlook()).isEqualTo(Outlook.NEARLY_CERTAIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "today", "17\n18", "1 2"})
    void a_moment_is_a_position_or_an_instant(String moment) {
        assertThatThrownBy(() -> new ForecastInputs(moment, Prior.LAPLACE, List.of(), 1, 1, Quorum.Counts.APPROVALS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void impossible_inputs_are_refused() {
        assertThatThrownBy(() -> past("p_1", 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> past("p_1", 10, 11, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> past("p_1", 10, 5, 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Prior(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Prior(1, 1_001)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> inputs(SAMPLE, 10, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> inputs(steady(25, 10, 5), 10, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> inputs(List.of(SAMPLE.get(0), SAMPLE.get(0)), 10, 5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Forecast with(Forecast from, List<Evidence> evidence, Rational probability) {
        return new Forecast(
                from.rule(),
                from.asOf(),
                from.priorA(),
                from.priorB(),
                evidence,
                from.inputsDigest(),
                from.rollSize(),
                from.required(),
                from.counts(),
                probability);
    }
}
