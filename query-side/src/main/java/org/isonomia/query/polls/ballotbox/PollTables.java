package org.isonomia.query.polls.ballotbox;

import org.isonomia.events.codec.JsonText;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.query.draws.DrawRows;
import org.isonomia.query.draws.LotRows;
import org.isonomia.query.proposals.proposals.EffectRows;
import org.isonomia.query.results.ChallengeRows;
import org.isonomia.query.results.StatementRows;
import org.isonomia.query.rows.EntryRows;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.runner.LogEntry;
import org.isonomia.rules.yesno.Tick;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of polls and the rows with many columns. */
final class PollTables {
    static final String ALL =
            """
            create table poll (
                id               text primary key,
                terms            text not null,
                question         text not null,
                binding          boolean not null,
                kind             text not null,
                opens_at         timestamptz not null,
                closes_at        timestamptz not null,
                opener           text,
                position         bigint not null,
                closed           boolean not null default false,
                extended         bigint,
                hastened         boolean not null default false,
                cancelled        text,
                uncountable      boolean not null default false,
                challengeable    timestamptz,
                challenger       text,
                challenge        text,
                heard            boolean not null default false,
                hearing          text,
                ratification     text,
                verdict          text,
                effects_from     timestamptz,
                follows          text,
                next             text,
                next_at          timestamptz,
                tally            text,
                counted          text,
                counted_at       timestamptz,
                sheet            text,
                outcome          text,
                winners          text[],
                decided          bigint,
                decided_at       timestamptz,
                enacted          integer,
                conflict         text,
                conflict_effect  integer,
                queued           bigint,
                touches          text[],
                done             boolean not null default false
            );
            create index on poll (queued) where queued is not null and not done;
            create index on poll (closed, closes_at);
            create index on poll (decided) where binding;
            create index on poll (kind, counted_at) where counted is not null;
            create table roll (
                poll   text not null,
                member text not null,
                primary key (poll, member)
            );
            create index on roll (member);
            create table ballot (
                poll     text not null,
                voter    text not null,
                choice   text,
                hidden   text,
                reason   text,
                at       timestamptz not null,
                position bigint not null,
                primary key (poll, voter)
            );
            create index on ballot (poll, position);
            create table tick (
                poll        text not null,
                number      integer not null,
                requirement text not null,
                needed      bigint not null,
                reached     bigint not null,
                met         boolean not null,
                primary key (poll, number)
            );
            """ + ObjectionRows.TABLE + ChallengeRows.TABLE + StatementRows.TABLE + DrawRows.TABLES + LotRows.TABLES
                    + EffectRows.TABLE + EntryRows.TABLE;

    private PollTables() {}

    static void open(PollOpened event, LogEntry entry, JdbcClient db) {
        var terms = event.terms();
        var opener = entry.recorded().stamp().by();
        var follows = terms.occasion().follows();
        db.sql("""
               insert into poll (id, terms, question, binding, kind, opens_at, closes_at, position, opener, follows)
               values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                .params(
                        event.poll().value(),
                        JsonText.of(terms),
                        terms.matter().question(),
                        terms.matter().binding(),
                        terms.matter().kind().name(),
                        Moments.of(terms.timing().opensAt()),
                        Moments.of(terms.timing().closesAt()),
                        entry.position())
                .param(opener == null ? null : opener.value())
                .param(follows == null ? null : follows.value())
                .update();
        if (follows != null)
            db.sql("update poll set %s = ? where id = ?"
                            .formatted(column(terms.occasion().reason())))
                    .params(event.poll().value(), follows.value())
                    .update();
        EffectRows.write(
                new EffectRows.Owner(event.poll().value(), 0), terms.matter().effects(), db);
    }

    private static String column(Reason reason) {
        return switch (reason) {
            case CHALLENGE -> "hearing";
            case RATIFY -> "ratification";
            case FIRST_CALL, SECOND_CALL, OBJECTED, PANEL, DEMANDED, RERUN -> "next";
        };
    }

    static void tick(PollDecided event, JdbcClient db) {
        for (int number = 0; number < event.ticks().size(); number++) {
            Tick tick = event.ticks().get(number);
            db.sql("""
                   insert into tick (poll, number, requirement, needed, reached, met) values (?, ?, ?, ?, ?, ?)
                   on conflict (poll, number) do nothing""")
                    .params(
                            event.poll().value(),
                            number,
                            tick.requirement().name(),
                            tick.needed(),
                            tick.reached(),
                            tick.met())
                    .update();
        }
    }
}
