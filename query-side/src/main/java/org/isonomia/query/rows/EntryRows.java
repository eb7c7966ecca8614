package org.isonomia.query.rows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.isonomia.query.page.EntryLink;
import org.isonomia.query.runner.LogEntry;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The entries behind what a view shows. */
public final class EntryRows {
    /** @see #add */
    public static final String TABLE = """
            create table entry (
                id       uuid primary key,
                subject  text not null,
                event    text not null,
                position bigint not null,
                at       timestamptz not null,
                because  uuid
            );
            create index on entry (subject, position);
            create index on entry (because) where because is not null;
            """;

    private EntryRows() {}

    /** @param subject what the entry is about: an id */
    public static void add(LogEntry entry, String subject, JdbcClient db) {
        var stamp = entry.recorded().stamp();
        db.sql("""
               insert into entry (id, subject, event, position, at, because) values (?, ?, ?, ?, ?, ?)
               on conflict (id) do nothing""")
                .params(entry.id(), subject, entry.recorded().name(), entry.position(), Moments.of(stamp.at()))
                .param(stamp.because())
                .update();
    }

    public static EntryLink read(ResultSet row) throws SQLException {
        return new EntryLink(
                row.getString("event"),
                row.getObject("id", UUID.class),
                row.getLong("position"),
                Moments.read(row, "at"));
    }
}
