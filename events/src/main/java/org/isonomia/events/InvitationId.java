package org.isonomia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An invitation's id: {@code i_} and up to 40 characters of the URL-safe base64 alphabet. */
public record InvitationId(@JsonValue String value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InvitationId {
        Id.check("i_", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
