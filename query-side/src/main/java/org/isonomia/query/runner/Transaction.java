package org.isonomia.query.runner;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * One transaction on a connection of its own; closed without commit it leaves nothing. It need not survive a power cut
 * ({@code synchronous_commit} off): rows and token go together, and the log gives both again.
 */
final class Transaction implements AutoCloseable {
    private final Connection connection;
    private final JdbcClient db;

    private Transaction(Connection connection) {
        this.connection = connection;
        db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /** @param schema in which names without a schema are looked up */
    static Transaction begin(DataSource source, String schema) throws SQLException {
        var transaction = new Transaction(source.getConnection());
        try {
            transaction.connection.setAutoCommit(false);
            transaction
                    .db
                    .sql("select set_config('synchronous_commit', 'off', true), set_config('search_path', ?, true)")
                    .param(schema)
                    .query()
                    .listOfRows();
            return transaction;
        } catch (SQLException | RuntimeException e) {
            transaction.close();
            throw e;
        }
    }

    JdbcClient db() {
        return db;
    }

    void commit() throws SQLException {
        connection.commit();
    }

    /** Runs the work whole or not at all, without harm to the rest of the transaction. */
    void nested(Runnable work) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            work.run();
            connection.releaseSavepoint(before);
        } catch (RuntimeException e) {
            connection.rollback(before);
            throw e;
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            if (!connection.isClosed()) connection.rollback();
        }
    }
}
