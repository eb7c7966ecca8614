package org.isonomia.web.faults;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.isonomia.web.faults.Writer.Targets;

/** Everybody writes at once until told to stop, and then until the last act is answered. */
final class Load implements AutoCloseable {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> writing = new ArrayList<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger retried = new AtomicInteger();
    private volatile Targets targets;
    private volatile boolean stopped;

    Load(List<Writer> writers, Targets first) {
        targets = first;
        for (var writer : writers)
            writing.add(threads.submit(() -> {
                while (!stopped) {
                    writer.act(targets, retried);
                    answered.incrementAndGet();
                }
                return writer;
            }));
    }

    /** From their next act on they write there. */
    void turnTo(Targets next) {
        targets = next;
    }

    /** Returns when so many more acts are answered. */
    void awaitMore(int acts, Duration patience) {
        int enough = answered.get() + acts;
        await("more acts, answered are " + answered)
                .atMost(patience)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> {
                    for (var one : writing) if (one.isDone()) one.get();
                    return answered.get() >= enough;
                });
    }

    int retried() {
        return retried.get();
    }

    int answered() {
        return answered.get();
    }

    /** @throws TimeoutException when acts are still not answered */
    void stop(Duration patience) throws ExecutionException, InterruptedException, TimeoutException {
        stopped = true;
        long deadline = System.nanoTime() + patience.toNanos();
        for (var one : writing) one.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        stopped = true;
        threads.shutdownNow();
    }
}
