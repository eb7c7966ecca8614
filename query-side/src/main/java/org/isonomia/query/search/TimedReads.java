package org.isonomia.query.search;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Reads that the database itself gives up after a while. @param limit of each statement */
record TimedReads(DataSource source, Duration limit) {
    /** @throws org.springframework.dao.QueryTimeoutException after the limit, also when all of it was waiting for a lock */
    <T> T read(Function<JdbcClient, T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
                db.sql(
                                "select set_config('statement_timeout', ?, true), set_config('transaction_read_only', 'on', true)")
                        .param(Long.toString(limit.toMillis()))
                        .query()
                        .listOfRows();
                return work.apply(db);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
