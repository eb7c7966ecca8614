package org.isonomia.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A discussion thread's id: {@code d_} and up to 40 characters of the URL-safe base64 alphabet. */
public record ThreadId(@JsonValue String value) implements Id {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ThreadId {
        Id.check("d_", value);
    }

    /**
     * Of the thread that is begun on the page of a question, a proposal or a poll which named none: there is one for
     * each, whoever begins it.
     */
    public static ThreadId about(Id matter) {
        return new ThreadId("d_" + matter.value());
    }

    @Override
    public String toString() {
        return value;
    }
}
