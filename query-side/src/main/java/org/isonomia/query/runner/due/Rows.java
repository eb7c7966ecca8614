package org.isonomia.query.runner.due;

import java.time.Instant;
import java.time.ZoneOffset;
import org.isonomia.deadlines.Change;
import org.isonomia.query.runner.LogEntry;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of what is due and of what is parked, changed by one entry. */
record Rows(LogEntry entry, JdbcClient db) {
    static final String TABLES = """
            create table due (
                at      timestamptz not null,
                act     text not null,
                subject text not null,
                cause   uuid not null,
                primary key (cause, act)
            );
            create index on due (at, cause, act);
            create index on due (act, subject);
            create table parked (
                act     text not null,
                subject text not null,
                at      timestamptz not null,
                cause   uuid not null,
                primary key (act, subject)
            );
            """;

    void apply(String act, Change change) {
        switch (change) {
            case Change.Set set -> set(act, set.subject(), set.at());
            case Change.NotBefore kept -> notBefore(act, kept.subject(), kept.at());
            case Change.Settle settled -> settle(act, settled.subject());
            case Change.Park parked -> park(act, parked.subject());
            case Change.Return returned -> back(act, returned.subject());
        }
    }

    private void set(String act, String subject, Instant at) {
        settle(act, subject);
        db.sql("""
               insert into due (at, act, subject, cause) values (?, ?, ?, ?)
               on conflict (cause, act) do update set at = excluded.at, subject = excluded.subject""")
                .params(at.atOffset(ZoneOffset.UTC), act, subject, entry.id())
                .update();
    }

    private void notBefore(String act, String subject, Instant at) {
        db.sql("update due set at = greatest(at, ?) where act = ? and subject = ?")
                .params(at.atOffset(ZoneOffset.UTC), act, subject)
                .update();
    }

    private void settle(String act, String subject) {
        db.sql("delete from due where act = ? and subject = ?")
                .params(act, subject)
                .update();
    }

    private void park(String act, String subject) {
        db.sql("""
               with gone as (delete from due where act = ? and subject = ? returning act, subject, at, cause)
               insert into parked (act, subject, at, cause) select act, subject, at, cause from gone
               on conflict (act, subject) do update set at = excluded.at, cause = excluded.cause""").params(act, subject).update();
    }

    private void back(String act, String subject) {
        db.sql("""
               with gone as (delete from parked where act = ? and subject = ? returning act, subject, at, cause)
               insert into due (act, subject, at, cause) select act, subject, at, cause from gone
               on conflict (cause, act) do update set at = excluded.at, subject = excluded.subject""").params(act, subject).update();
    }
}
