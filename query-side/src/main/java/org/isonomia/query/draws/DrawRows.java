package org.isonomia.query.draws;

import org.isonomia.events.MemberId;
import org.isonomia.events.draws.DrawEvent;
import org.isonomia.events.draws.DrawEvent.DrawLapsed;
import org.isonomia.events.draws.DrawEvent.FullPollDemanded;
import org.isonomia.events.draws.DrawEvent.PanelDrawn;
import org.isonomia.events.draws.DrawEvent.PanelPlaceDeclined;
import org.isonomia.events.draws.DrawEvent.PanelSeated;
import org.isonomia.events.draws.DrawEvent.PoolFixed;
import org.isonomia.events.draws.DrawEvent.SeedEntered;
import org.isonomia.query.rows.Lists;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.runner.LogEntry;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Draws in failed polls' places, and who did what in them. */
public final class DrawRows {
    public static final String TABLES = """
            create table draw (
                poll   text primary key,
                pool   bigint not null,
                places integer not null,
                parties text[] not null,
                round  bigint,
                ends   timestamptz,
                seed   text,
                lapsed boolean not null default false
            );
            create table draw_part (
                poll     text not null,
                member   text not null,
                part     text not null,
                position bigint not null,
                place    integer not null default 0,
                primary key (poll, member, part)
            );
            """;

    /** What someone did or became in a draw. */
    enum Part {
        ENTERED,
        DECLINED,
        DEMANDED,
        SEATED
    }

    private DrawRows() {}

    public static void apply(DrawEvent event, LogEntry entry, JdbcClient db) {
        String poll = event.poll().value();
        switch (event) {
            case PoolFixed e ->
                db.sql("""
                       insert into draw (poll, pool, places, parties, round, ends) values (?, ?, ?, ?, ?, ?)
                       on conflict (poll) do nothing""")
                        .params(poll, e.pool().count(), e.places())
                        .param(Lists.of(
                                e.parties().stream().map(MemberId::value).toList()))
                        .param(e.round())
                        .param(e.until() == null ? null : Moments.of(e.until()))
                        .update();
            case DrawEvent.Lot e -> LotRows.apply(e, entry, db);
            case SeedEntered e -> part(poll, e.by(), Part.ENTERED, 0, entry, db);
            case PanelDrawn e ->
                db.sql("update draw set seed = ?, ends = ? where poll = ?")
                        .params(e.seed(), Moments.of(e.seatsAt()), poll)
                        .update();
            case PanelPlaceDeclined e -> part(poll, e.member(), Part.DECLINED, 0, entry, db);
            case FullPollDemanded e -> part(poll, e.by(), Part.DEMANDED, 0, entry, db);
            case PanelSeated e -> {
                for (int place = 0; place < e.panel().size(); place++)
                    part(poll, e.panel().get(place), Part.SEATED, place, entry, db);
            }
            case DrawLapsed e ->
                db.sql("update draw set lapsed = true where poll = ?")
                        .param(poll)
                        .update();
        }
    }

    private static void part(String poll, MemberId member, Part part, int place, LogEntry entry, JdbcClient db) {
        db.sql("""
               insert into draw_part (poll, member, part, position, place) values (?, ?, ?, ?, ?)
               on conflict (poll, member, part) do nothing""")
                .params(poll, member.value(), part.name(), entry.position(), place)
                .update();
    }
}
