package org.isonomia.query.community.history;

import java.util.Optional;
import org.isonomia.query.rows.Lists;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.runner.LogEntry;
import org.isonomia.query.runner.Projection;
import org.isonomia.words.Words;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A line for each entry of the log, found by its tags. */
public final class HistoryProjection implements Projection {
    @Override
    public String name() {
        return "history";
    }

    @Override
    public int version() {
        return 5;
    }

    @Override
    public String tables() {
        return """
               create table line (
                   position bigint primary key,
                   id       uuid not null unique,
                   event    text not null,
                   at       timestamptz not null,
                   by       text,
                   because  uuid,
                   words    text[] not null,
                   tags     text[] not null
               );
               create index on line (by, at);
               create index on line (at);
               create index on line (split_part(event, '.', 1), position);
               create table tag (
                   tag      text not null,
                   position bigint not null,
                   primary key (tag, position)
               );
               """;
    }

    /** Each line stands alone. */
    @Override
    public Optional<String> key(LogEntry entry) {
        return Optional.of(entry.id().toString());
    }

    @Override
    public void apply(LogEntry entry, JdbcClient db) {
        var recorded = entry.recorded();
        var by = recorded.stamp().by();
        String[] tags = recorded.tags().toArray(String[]::new);
        db.sql("""
               insert into line (position, id, event, at, words, tags, by, because) values (?, ?, ?, ?, ?, ?, ?, ?)
               on conflict (position) do nothing""")
                .params(
                        entry.position(),
                        entry.id(),
                        recorded.name(),
                        Moments.of(recorded.stamp().at()),
                        Lists.of(KeptWords.written(Words.of(recorded.event(), by))),
                        tags)
                .param(by == null ? null : by.value())
                .param(recorded.stamp().because())
                .update();
        db.sql("insert into tag (tag, position) select unnest(?::text[]), ? on conflict do nothing")
                .params(tags, entry.position())
                .update();
    }
}
