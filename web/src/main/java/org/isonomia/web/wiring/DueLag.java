package org.isonomia.web.wiring;

import java.time.Duration;

/**
 * For how long, by a clock that never steps, something has been past its end without anybody getting it done: since the
 * last round that left nothing over, or since the start. Written by the loop, read by the health check.
 */
final class DueLag {
    /** What downtime delayed is done within seconds; more than this means that something is wrong. */
    static final Duration PATIENCE = Duration.ofMinutes(1);

    private volatile long lastClear;

    /** @param nanos of {@link System#nanoTime} */
    DueLag(long nanos) {
        lastClear = nanos;
    }

    /** A round ended and left nothing that is due, or had nothing to do. */
    void clear(long nanos) {
        lastClear = nanos;
    }

    Duration at(long nanos) {
        return Duration.ofNanos(nanos - lastClear);
    }

    boolean isLate(long nanos) {
        return at(nanos).compareTo(PATIENCE) > 0;
    }
}
