package org.isonomia.eventstore;

import java.util.concurrent.CompletableFuture;

/** An append that waits for its answer. All but the future belongs to the writer thread. */
final class PendingAppend {

    private final PreparedAppend append;
    private final long deadlineNanos;
    private final CompletableFuture<Appended> answer = new CompletableFuture<>();
    private boolean uncertain;

    PendingAppend(PreparedAppend append, long deadlineNanos) {
        this.append = append;
        this.deadlineNanos = deadlineNanos;
    }

    PreparedAppend append() {
        return append;
    }

    CompletableFuture<Appended> answer() {
        return answer;
    }

    boolean isOverdue(long nowNanos) {
        return nowNanos - deadlineNanos > 0;
    }

    /** Whether a COMMIT with this append in it was sent and never answered: the log itself must be asked. */
    boolean isUncertain() {
        return uncertain;
    }

    void makeUncertain() {
        uncertain = true;
    }
}
