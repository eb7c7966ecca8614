package org.isonomia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A member's id, the same for life: {@code m_} and up to 40 characters of the URL-safe base64 alphabet. */
public record MemberId(@JsonValue String value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MemberId {
        Id.check("m_", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
