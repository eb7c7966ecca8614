package org.isonomia.query.decisions;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.isonomia.events.Id;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.rows.Opened;
import org.isonomia.query.runner.LogEntry;
import org.isonomia.query.runner.LogFeed;
import org.isonomia.query.runner.SealedValues;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Matters as they once stood: the entries about one, up to that moment, applied by the projection that keeps the view to
 * tables that nobody else sees and that are gone afterwards.
 */
public final class StoodQuery {
    /** Entries about one matter that are replayed at most. */
    private static final int MOST = 5_000;

    private final DataSource source;
    private final LogFeed log;
    private final SealedValues sealed;

    public StoodQuery(DataSource source, LogFeed log, SealedValues sealed) {
        this.source = source;
        this.log = log;
        this.sealed = sealed;
    }

    /** Empty where the matter had not begun, or more would have to be replayed than is done for a page. */
    public Optional<Stood> at(Id matter, long position) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
                return replayed(matter, position, entries(matter, position, db), db);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<LogEntry> entries(Id matter, long position, JdbcClient db) {
        return db
                .sql("""
                     select distinct t.position from view_history.tag t
                      where t.position <= :position and t.tag in (
                          select case left(part.id, 1) when 'x' then 'question:' when 'q' then 'proposal:'
                                                       when 'p' then 'poll:' else 'thread:' end || part.id
                            from (select :id as id
                                  union all select id from view_decisions.matter where question = :id
                                  union all select id from view_decisions.poll where matter = :id
                                  union all select thread from view_decisions.talk where matter = :id or matter in (
                                      select id from view_decisions.matter where question = :id)) part)
                      order by t.position limit :most""")
                .param("position", position)
                .param("id", matter.value())
                .param("most", MOST)
                .query(Long.class)
                .list()
                .stream()
                .map(at -> log.after(at - 1, 1).getFirst())
                .toList();
    }

    private Optional<Stood> replayed(Id matter, long position, List<LogEntry> entries, JdbcClient db) {
        if (entries.isEmpty() || entries.size() == MOST) return Optional.empty();
        var projection = new DecisionsProjection();
        db.sql("set local search_path = pg_temp").update();
        db.sql(projection.tables()).update();
        var told = new Told(matter);
        for (LogEntry entry : entries) {
            if (projection.key(entry).isPresent()) projection.apply(entry, db);
            told.add(entry.recorded().event());
        }
        var last = entries.getLast();
        return db.sql("""
                      select title, kind, state, poll, contested,
                             case when state = 'WAITING' then coalesce(vote_at, next_at)
                                  when poll is not null then closes_at when ended is null then ends_at end as until
                        from matter where id = ?""")
                .param(matter.value())
                .query((row, number) -> {
                    boolean thread = MatterKind.valueOf(row.getString("kind")) == MatterKind.THREAD;
                    String title = row.getString("title");
                    return new Stood(
                            position,
                            last.recorded().stamp().at(),
                            thread ? Opened.of(sealed, List.of(title).stream()).text(title) : Optional.of(title),
                            MatterState.valueOf(row.getString("state")),
                            Moments.readIfAny(row, "until"),
                            told.answers(),
                            told.ballots(firstOf(row.getString("contested"), row.getString("poll"))),
                            told.comments());
                })
                .optional();
    }

    private static @Nullable String firstOf(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }
}
