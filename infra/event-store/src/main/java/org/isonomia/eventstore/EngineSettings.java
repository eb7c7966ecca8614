package org.isonomia.eventstore;

import java.time.Duration;
import java.util.Set;

/**
 * How the engine behaves. {@link #defaults()} is what production wants.
 *
 * @param unconditionalAppends whether appends without criteria are taken: for imports and the engine contract only
 * @param furtherMetadata keys that events may carry into their entries beyond the known ones: for the engine contract
 *     only
 * @param queueCapacity how many appends may wait for the writer; one more is answered "busy"
 * @param maxBatch how many appends share one commit at most
 * @param lockTimeout how long a statement or a lock may take, and a transaction may idle, before PostgreSQL ends it:
 *     the longest a frozen node can hold up the others
 * @param patience how long an append waits for the database or the lock before it is answered "busy"
 * @param notifyInterval the least time between two NOTIFYs
 * @param tailEntries how many recent entries are kept in memory to check append conditions without SQL
 */
public record EngineSettings(
        boolean unconditionalAppends,
        Set<String> furtherMetadata,
        int queueCapacity,
        int maxBatch,
        Duration lockTimeout,
        Duration patience,
        Duration notifyInterval,
        int tailEntries) {

    private static final EngineSettings DEFAULTS = new EngineSettings(
            false, Set.of(), 4096, 512, Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofMillis(50), 16_384);

    public EngineSettings {
        furtherMetadata = Set.copyOf(furtherMetadata);
        if (queueCapacity < 1 || maxBatch < 1 || tailEntries < 0) {
            throw new IllegalArgumentException("Queue and batch need room for one append at least");
        }
    }

    public static EngineSettings defaults() {
        return DEFAULTS;
    }

    public EngineSettings withUnconditionalAppends() {
        return new EngineSettings(
                true, furtherMetadata, queueCapacity, maxBatch, lockTimeout, patience, notifyInterval, tailEntries);
    }

    public EngineSettings withFurtherMetadata(Set<String> keys) {
        return new EngineSettings(
                unconditionalAppends,
                keys,
                queueCapacity,
                maxBatch,
                lockTimeout,
                patience,
                notifyInterval,
                tailEntries);
    }

    public EngineSettings withQueueCapacity(int capacity) {
        return new EngineSettings(
                unconditionalAppends,
                furtherMetadata,
                capacity,
                maxBatch,
                lockTimeout,
                patience,
                notifyInterval,
                tailEntries);
    }

    public EngineSettings withPatience(Duration longest) {
        return new EngineSettings(
                unconditionalAppends,
                furtherMetadata,
                queueCapacity,
                maxBatch,
                lockTimeout,
                longest,
                notifyInterval,
                tailEntries);
    }

    public EngineSettings withTailEntries(int entries) {
        return new EngineSettings(
                unconditionalAppends,
                furtherMetadata,
                queueCapacity,
                maxBatch,
                lockTimeout,
                patience,
                notifyInterval,
                entries);
    }
}
