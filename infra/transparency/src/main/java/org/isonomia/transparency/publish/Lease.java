package org.isonomia.transparency.publish;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The right to publish, for the length of a transaction. A process that stands still within it loses it, together with
 * its session, to the server's timeout.
 */
final class Lease {
    private static final String PATIENCE =
            "set local idle_in_transaction_session_timeout = '5s';" + " set local statement_timeout = '30s'";
    private static final String TAKE = "select id from transparency.publisher_lock for update skip locked";

    private Lease() {}

    /** @return whether nobody else has it */
    static boolean take(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(PATIENCE);
            try (var row = statement.executeQuery(TAKE)) {
                return row.next();
            }
        }
    }
}
