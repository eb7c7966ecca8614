package org.isonomia.query.community.charter;

import java.util.Optional;
import org.isonomia.events.codec.JsonText;
import org.isonomia.events.community.CommunityEvent;
import org.isonomia.events.community.CommunityEvent.CharterAdopted;
import org.isonomia.events.community.CommunityEvent.CommunityFounded;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.query.rows.EntryRows;
import org.isonomia.query.runner.LogEntry;
import org.isonomia.query.runner.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The community and each version of its rules. */
public final class CharterProjection implements Projection {
    /** What the entry of the founding is about; that of a charter is about {@code charter/<version>}. */
    static final String FOUNDING = "founding";

    @Override
    public String name() {
        return "community";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public String tables() {
        return """
               create table community (
                   one       boolean primary key default true check (one),
                   name      text not null,
                   language  text not null,
                   time_zone text not null,
                   founder   text not null,
                   sample    boolean not null
               );
               create table charter (
                   version     integer primary key,
                   template    text not null,
                   provisional boolean not null,
                   newcomers   integer
               );
               create table procedure (
                   charter      integer not null,
                   kind         text not null,
                   terms        text not null,
                   primary key (charter, kind)
               );
               """ + EntryRows.TABLE;
    }

    @Override
    public Optional<String> key(LogEntry entry) {
        return entry.recorded().event() instanceof CommunityEvent ? Optional.of("community") : Optional.empty();
    }

    @Override
    public void apply(LogEntry entry, JdbcClient db) {
        switch ((CommunityEvent) entry.recorded().event()) {
            case CommunityFounded e -> founded(e, entry, db);
            case CharterAdopted e -> adopted(e, entry, db);
        }
    }

    private static void founded(CommunityFounded e, LogEntry entry, JdbcClient db) {
        db.sql("""
               insert into community (name, language, time_zone, founder, sample) values (?, ?, ?, ?, ?)
               on conflict (one) do nothing""")
                .params(e.name(), e.language(), e.timeZone(), e.founder().value(), e.sample())
                .update();
        EntryRows.add(entry, FOUNDING, db);
    }

    private static void adopted(CharterAdopted e, LogEntry entry, JdbcClient db) {
        db.sql("""
               insert into charter (version, template, provisional, newcomers) values (?, ?, ?, ?)
               on conflict (version) do nothing""")
                .params(e.version(), e.charter().template().name(), e.provisional())
                .param(e.charter().newcomers())
                .update();
        e.charter().procedures().forEach((kind, procedure) -> add(e.version(), kind, procedure, db));
        EntryRows.add(entry, "charter/" + e.version(), db);
    }

    private static void add(int version, DecisionKind kind, Procedure procedure, JdbcClient db) {
        db.sql("insert into procedure (charter, kind, terms) values (?, ?, ?) on conflict (charter, kind) do nothing")
                .params(version, kind.name(), JsonText.of(procedure))
                .update();
    }
}
