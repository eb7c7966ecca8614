package org.isonomia.web.wiring;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs one round after the other, a second apart, while the application runs; at its end the last one may take a while. */
final class EverySecond implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(EverySecond.class);
    private static final int PATIENCE_SECONDS = 5;

    private final String name;
    private final Runnable round;
    private volatile @Nullable ScheduledExecutorService thread;

    /** @param name of its thread. @param round throws nothing, or it is the last one */
    EverySecond(String name, Runnable round) {
        this.name = name;
        this.round = round;
    }

    @Override
    public void start() {
        var scheduler = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
        var unused = scheduler.scheduleWithFixedDelay(round, 1, 1, TimeUnit.SECONDS);
        thread = scheduler;
    }

    @Override
    public void stop() {
        var scheduler = thread;
        if (scheduler == null) return;
        scheduler.shutdown();
        try {
            if (!scheduler.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("A round of {} was cut short", name);
                scheduler.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
