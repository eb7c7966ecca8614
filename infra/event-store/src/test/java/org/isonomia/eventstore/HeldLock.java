package org.isonomia.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.awaitility.Awaitility;

/** Another node that has taken the log's lock and does nothing with it. */
final class HeldLock implements AutoCloseable {

    private final Connection connection;
    private final LogNode watched;

    /** Takes the lock as a node does, with the timeout a node's own session would have; 0 for none. */
    HeldLock(DataSource dataSource, LogNode watched, int idleTimeoutMillis) throws SQLException {
        this.watched = watched;
        this.connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set idle_in_transaction_session_timeout = " + idleTimeoutMillis);
            connection.commit();
            statement.execute("select from log.writer_lock for update");
        }
    }

    /** Returns once a writer waits for the lock: what comes now shares the batch after the waiting one. */
    void awaitWriter() {
        Awaitility.await().atMost(10, TimeUnit.SECONDS).until(() -> {
            try (Connection other = watched.pool.getConnection();
                    Statement statement = other.createStatement();
                    var rows = statement.executeQuery("select count(*) from pg_locks l join pg_stat_activity a"
                            + " using (pid) where not l.granted and l.database is null"
                            + " and l.locktype = 'transactionid' and a.datname = current_database()")) {
                rows.next();
                return rows.getInt(1) > 0;
            }
        });
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
