package org.isonomia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The id of an auditor's access: {@code a_} and up to 40 characters of the URL-safe base64 alphabet. */
public record AuditTokenId(@JsonValue String value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AuditTokenId {
        Id.check("a_", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
