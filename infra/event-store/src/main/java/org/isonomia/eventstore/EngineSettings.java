package org.isonomia.eventstore;

import java.time.Duration;

/**
 * How the engine behaves. {@link #defaults()} is what production wants.
 *
 * @param unconditionalAppends whether appends without criteria are taken: for imports and the engine contract only
 * @param queueCapacity how many appends may wait for the writer; one more is answered "busy"
 * @param maxBatch how many appends share one commit at most
 * @param lockTimeout how long a statement or a lock may take, and a transaction may idle, before PostgreSQL ends it:
 *     the longest a frozen node can hold up the others
 * @param patience how long an append waits for the database to come back before it is answered "busy"
 * @param notifyInterval the least time between two NOTIFYs
 * @param tailEntries how many recent entries are kept in memory to check append conditions without SQL
 */
public record EngineSettings(
        boolean unconditionalAppends,
        int queueCapacity,
        int maxBatch,
        Duration lockTimeout,
        Duration patience,
        Duration notifyInterval,
        int tailEntries) {

    public EngineSettings {
        if (queueCapacity < 1 || maxBatch < 1 || tailEntries < 0) {
            throw new IllegalArgumentException("Queue and batch need room for one append at least");
        }
    }

    public static EngineSettings defaults() {
        return new EngineSettings(
                false, 4096, 512, Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofMillis(50), 16_384);
    }

    public EngineSettings withUnconditionalAppends() {
        return new EngineSettings(
                true, queueCapacity, maxBatch, lockTimeout, patience, notifyInterval, tailEntries);
    }

    public EngineSettings withQueueCapacity(int capacity) {
        return new EngineSettings(
                unconditionalAppends, capacity, maxBatch, lockTimeout, patience, notifyInterval, tailEntries);
    }

    public EngineSettings withTailEntries(int entries) {
        return new EngineSettings(
                unconditionalAppends, queueCapacity, maxBatch, lockTimeout, patience, notifyInterval, entries);
    }

    public EngineSettings withPatience(Duration longest) {
        return new EngineSettings(
                unconditionalAppends, queueCapacity, maxBatch, lockTimeout, longest, notifyInterval, tailEntries);
    }
}
