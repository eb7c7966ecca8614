package org.isonomia.query.decisions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of the way from a question to what holds.
 *
 * @param from when it began; absent before
 * @param to when it ended or will end; absent where that is not known
 */
public record MatterStep(
        Name name,
        Place place,
        @Nullable Instant from,
        @Nullable Instant to) {
    public enum Name {
        DISCUSS,
        VOTE,
        SECOND_CALL,
        RESULT,
        IN_FORCE
    }

    public enum Place {
        DONE,
        NOW,
        AHEAD,
        /** Here it ended. */
        ENDED,
        NOT_REACHED
    }
}
