package org.isonomia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of a clause of the charter: {@code l_} and up to 40 characters of the URL-safe base64 alphabet. */
public record ClauseId(@JsonValue String value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ClauseId {
        Id.check("l_", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
