package org.isonomia.query.runner;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Keeps every view and automation at the end of the log. */
public final class Runner implements AutoCloseable {
    public Runner(DataSource source, LogFeed log, List<Projection> projections, List<Reaction> reactions, Clock clock) {
        throw new UnsupportedOperationException();
    }

    /** Creates missing tables, begins the rebuilds that new versions ask for, and starts. */
    public void start() {
        throw new UnsupportedOperationException();
    }

    /** The log has reached this position; without a call it is noticed within half a second. */
    public void wake(long position) {
        throw new UnsupportedOperationException();
    }

    /** True when these views (all when none is named) show this position, false when they did not in time. */
    public CompletableFuture<Boolean> awaitPosition(long position, Duration timeout, String... projections) {
        throw new UnsupportedOperationException();
    }

    /** Called after the views have changed, on a thread of the runner: return at once. Close to stop listening. */
    public AutoCloseable subscribe(Consumer<Changed> listener) {
        throw new UnsupportedOperationException();
    }

    /** Builds the view anew from position 0 beside the live one, then swaps. Done when swapped. */
    public CompletableFuture<Void> rebuild(String projection) {
        throw new UnsupportedOperationException();
    }

    /** Applies what was parked, each key until its next failure. Returns how many entries were applied. */
    public int retryParked(String projection) {
        throw new UnsupportedOperationException();
    }

    /** What this view lacks. */
    public List<Incomplete> incomplete(String projection) {
        throw new UnsupportedOperationException();
    }

    public RunnerHealth health() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
