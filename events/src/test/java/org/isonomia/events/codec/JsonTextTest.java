package org.isonomia.events.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.counting.CountSheet;
import org.junit.jupiter.api.Test;

class JsonTextTest {
    @Test
    void equal_sheets_have_the_same_text_in_whatever_order_their_settings_were_given() {
        var one = new LinkedHashMap<String, String>();
        var other = new LinkedHashMap<String, String>();
        for (int setting = 0; setting < 20; setting++) {
            one.put("setting" + setting, "v");
            other.put("setting" + (19 - setting), "v");
        }
        assertThat(sheet(one)).isEqualTo(sheet(other));
        assertThat(JsonText.sheet(sheet(one))).isEqualTo(JsonText.sheet(sheet(other)));
    }

    @Test
    void equal_terms_have_the_same_text_in_whatever_order_their_settings_were_given() {
        String json = JsonText.of(Samples.terms());
        var one = terms(json, "\"a\":\"1\",\"b\":\"2\",\"c\":\"3\"");
        var other = terms(json, "\"c\":\"3\",\"b\":\"2\",\"a\":\"1\"");
        assertThat(one).isEqualTo(other);
        assertThat(JsonText.of(one)).isEqualTo(JsonText.of(other));
    }

    private static PollTerms terms(String json, String settings) {
        return JsonText.read(json.replace("\"setting\":\"value\"", settings), PollTerms.class);
    }

    private static CountSheet sheet(Map<String, String> settings) {
        return new CountSheet("irv/1", settings, 1, 0, List.of("a"), List.of(), List.of(), null, List.of());
    }
}
