package org.isonomia.command;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Holds the first so many who come until it is opened; later ones pass. */
final class Gate implements Runnable {
    private static final int PATIENCE_SECONDS = 30;
    private final AtomicInteger places;
    private final CountDownLatch arrived;
    private final CountDownLatch opened = new CountDownLatch(1);

    Gate(int places) {
        this.places = new AtomicInteger(places);
        this.arrived = new CountDownLatch(places);
    }

    @Override
    public void run() {
        if (places.getAndDecrement() <= 0) return;
        arrived.countDown();
        await(opened);
    }

    void awaitAll() {
        await(arrived);
    }

    void open() {
        opened.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(PATIENCE_SECONDS, SECONDS)) throw new IllegalStateException("waited in vain");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
