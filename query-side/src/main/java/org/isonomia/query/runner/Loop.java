package org.isonomia.query.runner;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one task again and again on a thread of its own: at once while there is more, else on a beat or after half a
 * second. After a failure it tries the same again, with pauses that grow to 30 seconds, and says so until it succeeds.
 */
final class Loop implements AutoCloseable {
    enum Outcome {
        MORE,
        IDLE,
        /** Another node is at it. */
        BUSY
    }

    interface Task {
        Outcome run() throws Exception;
    }

    record Failure(String reason, Instant since) {}

    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
    private static final long POLL_MILLIS = 500;
    private static final long BUSY_MILLIS = 20;
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 30_000;

    private final Task task;
    private final Pulse pulse;
    private final Clock clock;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable Failure failure;
    private long pause = FIRST_PAUSE_MILLIS;

    Loop(String name, Task task, Pulse pulse, Clock clock) {
        this.task = task;
        this.pulse = pulse;
        this.clock = clock;
        thread = new Thread(this::run, name);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Why it does not go on; null while it does. */
    @Nullable
    Failure failure() {
        return failure;
    }

    private void run() {
        try {
            while (closed.getCount() > 0) once();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void once() throws InterruptedException {
        long seen = pulse.beats();
        try {
            switch (task.run()) {
                case MORE -> {}
                case IDLE -> pulse.await(seen, POLL_MILLIS);
                case BUSY -> pulse.await(seen, BUSY_MILLIS);
            }
            failure = null;
            pause = FIRST_PAUSE_MILLIS;
        } catch (InterruptedException e) {
            throw e;
        } catch (Throwable e) { // a loop that died unseen would leave its view behind for ever
            failed(e);
        }
    }

    private void failed(Throwable e) throws InterruptedException {
        var before = failure;
        failure = new Failure(Faults.reason(e), before == null ? clock.instant() : before.since());
        if (before == null) LOG.error("{} has stopped and tries again", thread.getName(), e);
        if (!closed.await(pause, TimeUnit.MILLISECONDS)) pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
    }

    /** Begins nothing more. */
    void leave() {
        closed.countDown();
        pulse.beat();
    }

    /** Lets what is under way end, for up to five seconds. */
    @Override
    public void close() {
        leave();
        try {
            if (thread.isAlive() && !thread.join(Duration.ofSeconds(5))) thread.interrupt();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
