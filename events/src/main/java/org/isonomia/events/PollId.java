package org.isonomia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A poll's id: {@code p_} and up to 40 characters of the URL-safe base64 alphabet. */
public record PollId(@JsonValue String value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PollId {
        Id.check("p_", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
