package org.isonomia.eventstore;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread that acts on the newest position, leaving out those that came while it was acting. At rest it costs nothing;
 * what it does can neither delay nor harm the writer.
 */
final class PositionLoop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PositionLoop.class);

    private final String name;
    private final Duration pause;
    private final LongConsumer action;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Thread thread;
    private long newest = -1;
    private boolean signalled;
    private boolean closed;

    /** Acts at most once per {@code pause}. */
    PositionLoop(String name, Duration pause, LongConsumer action) {
        this.name = name;
        this.pause = pause;
        this.action = action;
        this.thread = Thread.ofPlatform().name(name).daemon().start(this::run);
    }

    void signal(long position) {
        lock.lock();
        try {
            newest = Math.max(newest, position);
            signalled = true;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
        } finally {
            lock.unlock();
        }
        thread.interrupt();
    }

    private void run() {
        try {
            while (true) {
                long position = await();
                try {
                    action.accept(position);
                } catch (RuntimeException e) {
                    LOG.warn("{} failed at position {}", name, position, e);
                }
                Thread.sleep(pause);
            }
        } catch (InterruptedException e) {
            LOG.debug("{} ends", name);
        }
    }

    private long await() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!signalled || closed) {
                changed.await();
            }
            signalled = false;
            return newest;
        } finally {
            lock.unlock();
        }
    }
}
