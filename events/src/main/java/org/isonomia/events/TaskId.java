package org.isonomia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A task's id: {@code t_} and up to 40 characters of the URL-safe base64 alphabet. */
public record TaskId(@JsonValue String value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TaskId {
        Id.check("t_", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
