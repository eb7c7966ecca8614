package org.isonomia.query.runner.due;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Hands out what has fallen due, earliest first, each to one node at a time: a row is locked while its act is under
 * way. A crash before the commit hands it out again, so the act's command id derives from the row's cause.
 */
public final class DueClaims {
    private static final Logger LOG = LoggerFactory.getLogger(DueClaims.class);
    private static final long PATIENCE_SECONDS = 30;
    private static final DueRow BEFORE_ALL = new DueRow(Instant.EPOCH, "", "", new UUID(0, 0));
    private final DataSource source;

    public DueClaims(DataSource source) {
        this.source = source;
    }

    /**
     * Calls {@code sink} for what is due at {@code now} and forgets a row when the answer is true: it was done, or
     * refused because it had happened already. Others stay and are handed out again by the next call. The sink must
     * not wait for a view, which may wait for the row.
     *
     * @return how many rows were done
     */
    public int run(Instant now, int limit, Function<DueRow, CompletionStage<Boolean>> sink) {
        int done = 0;
        var last = BEFORE_ALL;
        try {
            for (int tried = 0; tried < limit; tried++) {
                try (Connection connection = source.getConnection()) {
                    connection.setAutoCommit(false);
                    var db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
                    var row = claim(now, last, db);
                    if (row.isEmpty()) return done;
                    last = row.get();
                    if (succeeds(last, sink)) {
                        forget(last, db);
                        done++;
                    }
                    connection.commit();
                }
            }
            return done;
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("what is due cannot be claimed", e);
        }
    }

    /** How many rows are overdue at this moment; more than a few for long means that something is wrong. */
    public long overdue(Instant now) {
        return JdbcClient.create(source)
                .sql("select count(*) from view_due.due where at <= ?")
                .param(now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** What has been due for the longest, if anything is. */
    public Optional<DueRow> oldest(Instant now) {
        return JdbcClient.create(source)
                .sql("select d.at, d.act, " + AnnouncedVotes.SUBJECT
                        + ", d.cause from view_due.due d where d.at <= ? order by d.at, d.cause, d.act limit 1")
                .param(now.atOffset(ZoneOffset.UTC))
                .query(DueClaims::read)
                .optional();
    }

    private static DueRow read(ResultSet row, int number) throws SQLException {
        return new DueRow(
                row.getTimestamp("at").toInstant(),
                row.getString("act"),
                row.getString("subject"),
                row.getObject("cause", UUID.class));
    }

    private static Optional<DueRow> claim(Instant now, DueRow last, JdbcClient db) {
        return db.sql("select d.at, d.act, " + AnnouncedVotes.SUBJECT + """
                      , d.cause from view_due.due d
                       where d.at <= ? and (d.at, d.cause, d.act) > (?, ?, ?)
                       order by d.at, d.cause, d.act limit 1 for update of d skip locked""")
                .params(now.atOffset(ZoneOffset.UTC), last.at().atOffset(ZoneOffset.UTC), last.cause(), last.act())
                .query(DueClaims::read)
                .optional();
    }

    private static void forget(DueRow row, JdbcClient db) {
        db.sql("delete from view_due.due where cause = ? and act = ?")
                .params(row.cause(), row.act())
                .update();
    }

    private static boolean succeeds(DueRow row, Function<DueRow, CompletionStage<Boolean>> sink) {
        try {
            return sink.apply(row).toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            LOG.warn("{} of {} was due at {} and failed; it is tried again", row.act(), row.subject(), row.at(), e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
