package org.isonomia.query.runner;

import java.sql.SQLException;
import java.util.Set;

/** Tells a failure of the database, which passes, from one of an entry, which would come again. */
final class Faults {
    /** SQLSTATE classes: connection, rollback, resources, object state, operator, system, internal. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "58", "XX");

    private Faults() {}

    static boolean pass(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                return state == null || PASSING.contains(state.substring(0, 2));
            }
        return false;
    }

    static String reason(Throwable failure) {
        var text = new StringBuilder(failure.toString());
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause())
            text.append("; ").append(cause);
        return text.toString();
    }
}
