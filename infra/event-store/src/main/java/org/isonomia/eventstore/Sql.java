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

    /** Another node had the lock for too long, and will have lost it by now. */
    static boolean waitedInVain(SQLException e) {
        String state = e.getSQLState();
        // 55P03: lock timeout; 57014: statement timeout; 40: deadlock
        return state != null && (state.equals("55P03") || state.equals("57014") || state.startsWith("40"));
    }

    /** The server lacks memory, disk or files: it takes people to change that. */
    static boolean exhausted(SQLException e) {
        String state = e.getSQLState();
        return state != null && (state.startsWith("53") || state.startsWith("58"));
    }

    static RuntimeException failed(String message, SQLException e) {
        return lostConnection(e) ? new LogBusyException(message, e) : new EventStoreException(message, e);
    }
}
