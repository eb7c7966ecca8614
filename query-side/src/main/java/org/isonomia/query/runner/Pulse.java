package org.isonomia.query.runner;

/** Wakes the loops. A beat that comes between looking and waiting is not lost: one waits for a beat after those seen. */
final class Pulse {
    private long beats;

    synchronized long beats() {
        return beats;
    }

    synchronized void beat() {
        beats++;
        notifyAll();
    }

    synchronized void await(long seen, long millis) throws InterruptedException {
        long deadline = System.nanoTime() + millis * 1_000_000;
        for (long left = millis; beats == seen && left > 0; left = (deadline - System.nanoTime()) / 1_000_000)
            wait(left);
    }
}
