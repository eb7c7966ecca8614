package org.isonomia.query.runner;

/**
 * An automation: acts on entries strictly in order, each again until it succeeds. It may see an entry twice, after a
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

    /** Returns when the act is durable. An exception stops this automation here until a retry succeeds. */
    void react(LogEntry entry) throws Exception;
}
