package org.isonomia.events.codec;

import org.isonomia.events.PublicText;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.CountSheet;
import tools.jackson.databind.json.JsonMapper;

/** Values of the contract as JSON text, written by everyone the same way: count sheets, ballots, terms. */
public final class JsonText {
    private static final JsonMapper MAPPER = EventJson.mapper();

    private JsonText() {}

    public static String of(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    public static PublicText sheet(CountSheet sheet) {
        return PublicText.of(of(sheet));
    }

    /** What stands for a ballot in the digest of all ballots: a single option's id, else its JSON. */
    public static String digestLine(Choice choice) {
        return choice instanceof Choice.One one ? one.option() : of(choice);
    }
}
