package org.isonomia.query.results;

import org.isonomia.events.results.ResultEvent.ResultStated;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.runner.LogEntry;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Statements on results, one row for each version; the text is its commitment. */
public final class StatementRows {
    public static final String TABLE = """
            create table statement (
                poll     text not null,
                version  integer not null,
                author   text not null,
                text     text not null,
                at       timestamptz not null,
                position bigint not null,
                primary key (poll, version)
            );
            """;

    private StatementRows() {}

    public static void add(ResultStated event, LogEntry entry, JdbcClient db) {
        db.sql("""
               insert into statement (poll, version, author, text, at, position) values (?, ?, ?, ?, ?, ?)
               on conflict (poll, version) do nothing""")
                .params(
                        event.poll().value(),
                        event.version(),
                        event.by().value(),
                        event.statement().commitment(),
                        Moments.of(entry.recorded().stamp().at()),
                        entry.position())
                .update();
    }
}
