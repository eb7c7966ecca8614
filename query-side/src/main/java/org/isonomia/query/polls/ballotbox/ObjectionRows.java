package org.isonomia.query.polls.ballotbox;

import org.isonomia.events.polls.PollEvent.Objection;
import org.isonomia.events.polls.PollEvent.ObjectionAnswered;
import org.isonomia.events.polls.PollEvent.ObjectionRaised;
import org.isonomia.events.polls.PollEvent.ObjectionUpheld;
import org.isonomia.events.polls.PollEvent.ObjectionWithdrawn;
import org.isonomia.query.runner.LogEntry;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Objections, one row for each poll and objector: the newest wording, and what became of it. */
final class ObjectionRows {
    static final String TABLE = """
            create table objection (
                poll     text not null,
                objector text not null,
                harm     text not null,
                answer   text,
                state    text not null,
                position bigint not null,
                primary key (poll, objector)
            );
            """;

    private ObjectionRows() {}

    static void apply(Objection event, LogEntry entry, JdbcClient db) {
        String poll = event.poll().value();
        String objector = event.objector().value();
        switch (event) {
            case ObjectionRaised e ->
                db.sql("""
                       insert into objection (poll, objector, harm, state, position) values (?, ?, ?, 'STANDS', ?)
                       on conflict (poll, objector) do update
                           set harm = excluded.harm, answer = null, state = 'STANDS', position = excluded.position""")
                        .params(poll, objector, e.harm().commitment(), entry.position())
                        .update();
            case ObjectionWithdrawn e -> state("WITHDRAWN", poll, objector, db);
            case ObjectionUpheld e -> state("UPHELD", poll, objector, db);
            case ObjectionAnswered e ->
                db.sql("update objection set answer = ? where poll = ? and objector = ?")
                        .params(e.answer().commitment(), poll, objector)
                        .update();
        }
    }

    private static void state(String state, String poll, String objector, JdbcClient db) {
        db.sql("update objection set state = ? where poll = ? and objector = ?")
                .params(state, poll, objector)
                .update();
    }
}
