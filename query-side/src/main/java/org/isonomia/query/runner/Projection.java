package org.isonomia.query.runner;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Turns entries into the rows of one view. Its tables live in the schema {@code view_<name>}; {@link #apply} and
 * {@link #tables} name them without schema, since a rebuild fills a second set beside the live one.
 *
 * <p>Rows are keyed by the identity of the fact and written by upsert: applying the log twice gives the same rows.
 */
public interface Projection {
    /** Lower case letters only. */
    String name();

    /** Raised when tables or rows change: at the next start the view is rebuilt from position 0. */
    int version();

    /** The oldest version whose tables today's queries can read, so that it is served until the rebuild is done. */
    default int readableSince() {
        return version();
    }

    /** The statements that create its tables. */
    String tables();

    /**
     * What the entry is about; absent when this view ignores it. When an entry fails, it and all later ones of its
     * key are parked, others go on.
     */
    Optional<String> key(LogEntry entry);

    void apply(LogEntry entry, JdbcClient db);
}
