package org.isonomia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A circle's id: {@code o_} and up to 40 characters of the URL-safe base64 alphabet. */
public record CircleId(@JsonValue String value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CircleId {
        Id.check("o_", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
