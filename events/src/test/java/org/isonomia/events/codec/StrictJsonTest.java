package org.isonomia.events.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.isonomia.events.PollId;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.yesno.Result;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class StrictJsonTest {
    private static final JsonMapper JSON = StrictJson.over(JsonMapper.builder()).build();

    record Body(
            int number,
            boolean flag,
            @Nullable Integer boxed,
            @Nullable String text,
            @Nullable PollId id,
            @Nullable Instant at,
            Result.@Nullable Outcome outcome,
            @Nullable List<String> texts,
            @Nullable Map<String, Long> points,
            @Nullable Choice choice) {}

    @Test
    void what_stands_there_is_read_and_what_there_is_not_is_left_out() {
        assertThat(JSON.readValue("{\"number\":1,\"flag\":true}", Body.class))
                .isEqualTo(new Body(1, true, null, null, null, null, null, null, null, null));
        assertThat(JSON.readValue("""
                        {"number":-1,"flag":false,"boxed":2,"text":"","id":"p_1","at":"2026-11-23T10:02:07Z",
                         "outcome":"adopted","texts":["a"],"points":{"o1":4},"choice":{"form":"scored","points":{"o1":5}}}""", Body.class))
                .isEqualTo(new Body(
                        -1,
                        false,
                        2,
                        "",
                        new PollId("p_1"),
                        Instant.parse("2026-11-23T10:02:07Z"),
                        Result.Outcome.ADOPTED,
                        List.of("a"),
                        Map.of("o1", 4L),
                        new Choice.Scored(Map.of("o1", 5L))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"flag\":true}",
                "{\"number\":1}",
                "{\"number\":1.0,\"flag\":true}",
                "{\"number\":1.9,\"flag\":true}",
                "{\"number\":1e0,\"flag\":true}",
                "{\"number\":\"1\",\"flag\":true}",
                "{\"number\":true,\"flag\":true}",
                "{\"number\":null,\"flag\":true}",
                "{\"number\":2147483648,\"flag\":true}",
                "{\"number\":1,\"flag\":1}",
                "{\"number\":1,\"flag\":\"true\"}",
                "{\"number\":1,\"flag\":null}",
                "{\"number\":1,\"number\":1,\"flag\":true}",
                "{\"number\":1,\"flag\":true,\"more\":1}"
            })
    void a_body_that_does_not_say_just_what_is_asked_is_refused(String body) {
        assertThatThrownBy(() -> JSON.readValue(body, Body.class)).isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"boxed\":1.5",
                "\"boxed\":\"1\"",
                "\"boxed\":\"\"",
                "\"boxed\":null",
                "\"text\":1",
                "\"text\":1.5",
                "\"text\":true",
                "\"text\":null",
                "\"text\":[]",
                "\"id\":1",
                "\"id\":null",
                "\"id\":[\"p_1\"]",
                "\"at\":0",
                "\"at\":1.5",
                "\"at\":\"\"",
                "\"at\":\"2026-11-23\"",
                "\"at\":null",
                "\"outcome\":0",
                "\"outcome\":\"ADOPTED\"",
                "\"outcome\":\"\"",
                "\"outcome\":null",
                "\"texts\":\"a\"",
                "\"texts\":null",
                "\"points\":null",
                "\"choice\":null",
                "\"texts\":[1]",
                "\"texts\":[null]",
                "\"texts\":\"\"",
                "\"points\":{\"o1\":4.999999}",
                "\"points\":{\"o1\":-0.9}",
                "\"points\":{\"o1\":null}",
                "\"points\":{\"o1\":\"5\"}",
                "\"points\":{\"o1\":1,\"o1\":5}",
                "\"points\":[]",
                "\"choice\":{\"form\":\"scored\",\"points\":{\"o1\":2.9}}",
                "\"choice\":{\"form\":\"scored\",\"points\":{\"o1\":null}}",
                "\"choice\":{\"form\":\"scored\",\"points\":{\"o1\":1,\"o1\":5}}",
                "\"choice\":{\"form\":\"scored\",\"points\":{},\"more\":1}",
                "\"choice\":{\"form\":\"ranked\",\"ranks\":[[\"o1\",null]]}",
                "\"choice\":{\"form\":\"ranked\",\"ranks\":[null]}",
                "\"choice\":{\"form\":\"one\"}",
                "\"choice\":{\"form\":\"one\",\"option\":7}",
                "\"choice\":{\"form\":null}",
                "\"choice\":\"\"",
                "\"choice\":[]"
            })
    void a_value_of_another_type_or_null_or_twice_is_refused(String field) {
        assertThatThrownBy(() -> JSON.readValue("{\"number\":1,\"flag\":true," + field + "}", Body.class))
                .isInstanceOf(JacksonException.class);
    }
}
