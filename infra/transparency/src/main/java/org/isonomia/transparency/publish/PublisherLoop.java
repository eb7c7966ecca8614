package org.isonomia.transparency.publish;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.isonomia.transparency.publish.PublisherState.Idle;
import org.isonomia.transparency.publish.PublisherState.Inspecting;
import org.isonomia.transparency.publish.PublisherState.Publishing;
import org.isonomia.transparency.publish.PublisherState.Refusing;
import org.isonomia.transparency.publish.PublisherState.Waiting;

/**
 * Inspects once, then publishes whenever it is told that the log has grown, and looks by itself from time to time. What
 * fails is tried again; what is refused is not.
 */
public final class PublisherLoop implements AutoCloseable {
    /** What comes within it goes into one checkpoint. */
    private static final Duration PAUSE = Duration.ofMillis(250);

    /** How long an append of another process may go unnoticed, and when a failure is tried again. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Inspection inspection;
    private final Publisher publisher;
    private final Consumer<PublisherState> listener;
    private final Semaphore grown = new Semaphore(0);
    private final Thread thread;
    private volatile PublisherState state = new Idle();
    private final CountDownLatch checked = new CountDownLatch(1);
    private volatile boolean closing;
    private volatile long clear = System.nanoTime();

    /** @param listener is told of each other state, on the loop's thread */
    public PublisherLoop(Inspection inspection, Publisher publisher, Consumer<PublisherState> listener) {
        this.inspection = inspection;
        this.publisher = publisher;
        this.listener = listener;
        this.thread = Thread.ofPlatform().name("log-publisher").daemon().unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /** There is something to publish. */
    public void wake() {
        if (grown.availablePermits() == 0) grown.release();
    }

    public PublisherState state() {
        return state;
    }

    /**
     * Whether it is known what became of the inspection: passed, or refused as {@link #state} says then.
     *
     * @param patience how long to wait for it
     */
    public boolean isChecked(Duration patience) throws InterruptedException {
        return checked.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** How long ago everything was published, by a clock that never steps; since it was made, when it never was. */
    public Duration behind() {
        return Duration.ofNanos(System.nanoTime() - clear);
    }

    /** Publishes once more, and ends. */
    @Override
    public void close() {
        closing = true;
        grown.release();
        try {
            if (!thread.join(PATIENCE)) {
                thread.interrupt();
                thread.join(PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            enter(new Inspecting());
            while (!closing && !inspected()) await();
            if (!closing) checked.countDown();
            while (!closing) {
                long begun = System.nanoTime();
                var pause = PAUSE;
                if (published()) pause = PAUSE.minusNanos(System.nanoTime() - begun);
                else await();
                if (!closing && pause.isPositive()) Thread.sleep(pause);
            }
            if (state instanceof Publishing) published();
            enter(new Idle());
        } catch (RefusedException e) {
            enter(new Refusing(e.refusal(), e.detail()));
            checked.countDown();
        } catch (InterruptedException e) {
            enter(new Idle());
        } finally {
            publisher.close();
        }
    }

    private boolean inspected() throws InterruptedException {
        try {
            inspection.run();
            publisher.begin();
            return true;
        } catch (RefusedException e) {
            throw e;
        } catch (SQLException | IOException | RuntimeException e) {
            enter(new Waiting(e.toString()));
            return false;
        }
    }

    /** @return whether there is more to publish at once */
    private boolean published() throws InterruptedException {
        try {
            var outcome = publisher.round();
            if (outcome instanceof Outcome.Unwitnessed waiting) {
                enter(new Waiting(waiting.cosignatures() + " of " + waiting.needed()
                        + " witnesses that are needed have signed size "
                        + waiting.head().size()));
                return false;
            }
            enter(new Publishing());
            boolean more = outcome instanceof Outcome.Published published
                    && published.entries() > published.head().size();
            if (!more && !(outcome instanceof Outcome.Elsewhere)) clear = System.nanoTime();
            return more;
        } catch (RefusedException e) {
            throw e;
        } catch (SQLException | IOException | RuntimeException e) {
            enter(new Waiting(e.toString()));
            return false;
        }
    }

    private void await() throws InterruptedException {
        grown.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        grown.drainPermits();
    }

    private void enter(PublisherState next) {
        if (next.equals(state)) return;
        state = next;
        listener.accept(next);
    }
}
