package org.isonomia.web.instance;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Platform threads for work that waits for the database; more work than threads queues. Not virtual threads: one that
 * owns a jar's lock while unmounted, as when an asset is read, needs a carrier to give it back, and a few class loads
 * waiting for that lock pin every carrier of a small machine. The server then stands still for good.
 */
public final class BlockingThreads {
    private static final int MOST = 128;
    private static final long IDLE_SECONDS = 30;

    private BlockingThreads() {}

    public static ExecutorService named(String name) {
        var threads = new ThreadPoolExecutor(
                MOST,
                MOST,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name(name + "-", 0).daemon().factory());
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }
}
