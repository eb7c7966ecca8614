package org.isonomia.transparency.store;

import java.sql.SQLException;

/** The database did not answer; another try may succeed. */
public final class LogUnreadableException extends RuntimeException {
    LogUnreadableException(SQLException cause) {
        super("The published log cannot be read", cause);
    }
}
