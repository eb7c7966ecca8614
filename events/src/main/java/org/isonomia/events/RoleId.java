package org.isonomia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A role's id: {@code r_} and up to 40 characters of the URL-safe base64 alphabet. */
public record RoleId(@JsonValue String value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RoleId {
        Id.check("r_", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
