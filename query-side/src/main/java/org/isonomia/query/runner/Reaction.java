package org.isonomia.query.runner;

/**
 * An automation: acts on the entries of each subject strictly in order. It may see an entry twice, after a
 * crash or on a second node, so what it does must be keyed by the entry's id.
 */
public interface Reaction {
    String name();

    /** Whether it may act now; if not, it is asked again soon. */
    default boolean mayAct() {
        return true;
    }

    /** Whether {@link #react} does anything about this entry; the others are passed over in bulk. */
    default boolean concerns(LogEntry entry) {
        return true;
    }

    /**
     * What the entry is about. Where it cannot be acted on, it and all later ones of the same subject are parked, and the
     * automation goes on with the others.
     */
    default String subject(LogEntry entry) {
        return entry.id().toString();
    }

    /** Returns when the act is durable. After an exception it is tried again; after several the subject is parked. */
    void react(LogEntry entry) throws Exception;
}
