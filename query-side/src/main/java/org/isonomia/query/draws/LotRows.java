package org.isonomia.query.draws;

import org.isonomia.events.MemberId;
import org.isonomia.events.draws.DrawEvent.Lot;
import org.isonomia.events.draws.DrawEvent.LotCalled;
import org.isonomia.events.draws.DrawEvent.LotDrawn;
import org.isonomia.events.draws.DrawEvent.LotFailed;
import org.isonomia.events.draws.DrawEvent.ShareCommitted;
import org.isonomia.events.draws.DrawEvent.ShareRevealed;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.runner.LogEntry;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lots in their latest call, and what each volunteer did in every call. */
public final class LotRows {
    public static final String TABLES = """
            create table lot (
                poll      text not null,
                of        text not null,
                call      integer not null,
                commit_by timestamptz not null,
                reveal_by timestamptz not null,
                state     text not null,
                seed      text,
                primary key (poll, of)
            );
            create index on lot (state, reveal_by);
            create table lot_share (
                poll     text not null,
                of       text not null,
                call     integer not null,
                member   text not null,
                share    text,
                withheld boolean not null default false,
                position bigint not null,
                primary key (poll, of, call, member)
            );
            """;

    private LotRows() {}

    public static void apply(Lot event, LogEntry entry, JdbcClient db) {
        switch (event) {
            case LotCalled e -> {
                db.sql("""
                       insert into lot (poll, of, call, commit_by, reveal_by, state) values (?, ?, ?, ?, ?, 'OPEN')
                       on conflict (poll, of) do update
                           set call = excluded.call, commit_by = excluded.commit_by, reveal_by = excluded.reveal_by""")
                        .params(
                                e.poll().value(),
                                e.of().name(),
                                e.call(),
                                Moments.of(e.commitBy()),
                                Moments.of(e.revealBy()))
                        .update();
                e.withheld().forEach(member -> withheld(e, e.call() - 1, member, db));
            }
            case ShareCommitted e ->
                db.sql("""
                       insert into lot_share (poll, of, call, member, position) values (?, ?, ?, ?, ?)
                       on conflict (poll, of, call, member) do nothing""")
                        .params(e.poll().value(), e.of().name(), e.call(), e.by().value(), entry.position())
                        .update();
            case ShareRevealed e ->
                db.sql("update lot_share set share = ? where poll = ? and of = ? and call = ? and member = ?")
                        .params(e.share(), e.poll().value(), e.of().name(), e.call(), e.by().value())
                        .update();
            case LotDrawn e -> {
                ends(e, "DRAWN", e.seed(), db);
                e.withheld().forEach(member -> withheld(e, e.call(), member, db));
            }
            case LotFailed e -> {
                ends(e, "FAILED", "", db);
                e.withheld().forEach(member -> withheld(e, e.call(), member, db));
            }
        }
    }

    private static void ends(Lot event, String state, String seed, JdbcClient db) {
        db.sql("update lot set state = ?, seed = nullif(?, '') where poll = ? and of = ?")
                .params(state, seed, event.poll().value(), event.of().name())
                .update();
    }

    private static void withheld(Lot event, int call, MemberId member, JdbcClient db) {
        db.sql("update lot_share set withheld = true where poll = ? and of = ? and call = ? and member = ?")
                .params(event.poll().value(), event.of().name(), call, member.value())
                .update();
    }
}
