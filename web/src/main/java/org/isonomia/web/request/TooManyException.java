package org.isonomia.web.request;

import java.time.Duration;

/** Somebody asks for more than they may for now. Answered with 429 and when to try again. */
public final class TooManyException extends RuntimeException {
    private final Duration wait;

    public TooManyException(Duration wait) {
        super("too many for now", null, false, false);
        this.wait = wait;
    }

    /** At least a second. */
    public Duration pause() {
        return wait.plusMillis(999).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    }
}
