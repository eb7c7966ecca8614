package org.isonomia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A comment's id: {@code c_} and up to 40 characters of the URL-safe base64 alphabet. */
public record CommentId(@JsonValue String value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CommentId {
        Id.check("c_", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
