package org.isonomia.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** What the statements of this package share. */
final class Sql {

    /** Creation and erasure of one subject's key exclude each other. */
    static final String SUBJECT_LOCK = "pg_advisory_xact_lock(hashtextextended('isonomia/subject/' || ?, 0))";

    interface Work<R> {
        R run() throws SQLException;
    }

    private Sql() {}

    static <R> R inTransaction(Connection connection, Work<R> work) throws SQLException {
        connection.setAutoCommit(false);
        boolean committed = false;
        try {
            R result = work.run();
            connection.commit();
            committed = true;
            return result;
        } finally {
            if (!committed) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }

    /** Without a connection, or when the server ended it, nothing more can be known. */
    static boolean lostConnection(SQLException e) {
        String state = e.getSQLState();
        // 08: connection; 57P: ended by the server; 25P03, 25P04: a transaction that idled or lasted too long
        return state == null
                || state.startsWith("08")
                || state.startsWith("57P")
                || state.equals("25P03")
                || state.equals("25P04");
    }

    /** Another node has the lock, or the server lacks a resource: later may go better. */
    static boolean busy(SQLException e) {
        String state = e.getSQLState();
        // 55P03: lock timeout; 57014: statement timeout; 40: deadlock; 53, 58: memory, disk, files
        return state != null
                && (state.equals("55P03")
                        || state.equals("57014")
                        || state.startsWith("40")
                        || state.startsWith("53")
                        || state.startsWith("58"));
    }

    static RuntimeException failed(String message, SQLException e) {
        return lostConnection(e) ? new LogBusyException(message, e) : new EventStoreException(message, e);
    }
}
