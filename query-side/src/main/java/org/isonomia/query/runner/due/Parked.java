package org.isonomia.query.runner.due;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The ends of proposals and questions in a poll: they wait for its result instead, and come back if it is called off.
 * A row stays when it is not; it is found by its subject alone.
 */
final class Parked {
    static final String TABLE = """
            create table parked (
                act     text not null,
                subject text not null,
                at      timestamptz not null,
                cause   uuid not null,
                primary key (act, subject)
            );
            """;

    private Parked() {}

    static void park(String act, String subject, JdbcClient db) {
        db.sql("""
               with gone as (delete from due where act = ? and subject = ? returning act, subject, at, cause)
               insert into parked (act, subject, at, cause) select act, subject, at, cause from gone
               on conflict (act, subject) do update set at = excluded.at, cause = excluded.cause""").params(act, subject).update();
    }

    static void back(String act, String subject, JdbcClient db) {
        db.sql("""
               with gone as (delete from parked where act = ? and subject = ? returning act, subject, at, cause)
               insert into due (act, subject, at, cause) select act, subject, at, cause from gone
               on conflict (cause, act) do update set at = excluded.at, subject = excluded.subject""").params(act, subject).update();
    }
}
