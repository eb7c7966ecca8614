package org.isonomia.query.community.charter;

import java.util.Optional;
import org.isonomia.events.ClauseId;
import org.isonomia.events.codec.JsonText;
import org.isonomia.events.community.CharterEvent;
import org.isonomia.events.community.CharterEvent.CharterAdopted;
import org.isonomia.events.community.CharterEvent.ClauseAdded;
import org.isonomia.events.community.CharterEvent.ClauseAmended;
import org.isonomia.events.community.CharterEvent.ClauseRepealed;
import org.isonomia.events.community.CharterEvent.ProcedureAmended;
import org.isonomia.events.community.CharterEvent.ProcedureRatified;
import org.isonomia.events.community.CommunityEvent;
import org.isonomia.events.community.CommunityEvent.CommunityFounded;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.HibernationEvent;
import org.isonomia.events.community.HibernationEvent.CommunityHibernated;
import org.isonomia.events.community.HibernationEvent.CommunityWoken;
import org.isonomia.events.community.HibernationEvent.WakingSupported;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.community.RatificationEvent.RatificationCalled;
import org.isonomia.events.community.RatificationEvent.RatificationOpened;
import org.isonomia.query.rows.EntryRows;
import org.isonomia.query.rows.Moments;
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
        return 5;
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
                   kind    text not null,
                   edition integer not null,
                   version integer not null,
                   terms   text not null,
                   primary key (kind, edition)
               );
               create table clause (
                   clause  text not null,
                   edition integer not null,
                   version integer not null,
                   title   text not null,
                   text    text not null,
                   primary key (clause, edition)
               );
               create table ratified (
                   kind    text primary key,
                   edition integer not null,
                   version integer not null
               );
               create table ratification (
                   call     integer primary key,
                   opens_at timestamptz not null,
                   opened   boolean not null default false
               );
               create table sleep (
                   one   boolean primary key default true check (one),
                   since timestamptz not null
               );
               create table waking (
                   member text primary key,
                   until  timestamptz not null
               );
               create table repealed (
                   clause  text primary key,
                   edition integer not null,
                   version integer not null
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
            case RatificationCalled e ->
                db.sql("insert into ratification (call, opens_at) values (?, ?) on conflict (call) do nothing")
                        .params(e.call(), Moments.of(e.opensAt()))
                        .update();
            case RatificationOpened e ->
                db.sql("update ratification set opened = true where call = ?")
                        .param(e.call())
                        .update();
            case HibernationEvent e -> hibernation(e, entry, db);
            case CharterEvent e -> {
                changed(e, db);
                EntryRows.add(entry, "charter/" + e.version(), db);
            }
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

    private static void hibernation(HibernationEvent event, LogEntry entry, JdbcClient db) {
        switch (event) {
            case CommunityHibernated e ->
                db.sql("insert into sleep (since) values (?) on conflict (one) do nothing")
                        .param(Moments.of(entry.recorded().stamp().at()))
                        .update();
            case WakingSupported e ->
                db.sql("""
                       insert into waking (member, until) values (?, ?)
                       on conflict (member) do update set until = excluded.until""").params(e.member().value(), Moments.of(e.until())).update();
            case CommunityWoken e -> {
                db.sql("delete from sleep").update();
                db.sql("delete from waking").update();
            }
        }
    }

    private static void changed(CharterEvent event, JdbcClient db) {
        switch (event) {
            case CharterAdopted e -> adopted(e, db);
            case ProcedureAmended e -> {
                next(e, db);
                add(e.of(), e.edition(), e.version(), e.procedure(), db);
            }
            case ProcedureRatified e -> {
                next(e, db);
                db.sql("insert into ratified (kind, edition, version) values (?, ?, ?) on conflict (kind) do nothing")
                        .params(e.of().name(), e.edition(), e.version())
                        .update();
            }
            case ClauseAdded e -> {
                next(e, db);
                add(e.clause(), 1, e.version(), e.title(), e.text(), db);
            }
            case ClauseAmended e -> {
                next(e, db);
                add(e.clause(), e.edition(), e.version(), e.title(), e.text(), db);
            }
            case ClauseRepealed e -> {
                next(e, db);
                db.sql("""
                       insert into repealed (clause, edition, version)
                       select ?, max(edition), ? from clause where clause = ? on conflict (clause) do nothing""")
                        .params(e.clause().value(), e.version(), e.clause().value())
                        .update();
            }
        }
    }

    private static void adopted(CharterAdopted e, JdbcClient db) {
        db.sql("""
               insert into charter (version, template, provisional, newcomers) values (?, ?, ?, ?)
               on conflict (version) do nothing""")
                .params(e.version(), e.charter().template().name(), e.provisional())
                .param(e.charter().newcomers())
                .update();
        e.charter().procedures().forEach((kind, procedure) -> add(kind, 1, e.version(), procedure, db));
    }

    /** What the change leaves as it is goes on into the next version. */
    private static void next(CharterEvent e, JdbcClient db) {
        db.sql("""
               insert into charter (version, template, provisional, newcomers)
               select ?, template, provisional, newcomers from charter where version = ?
               on conflict (version) do nothing""").params(e.version(), e.version() - 1).update();
    }

    private static void add(DecisionKind kind, int edition, int version, Procedure procedure, JdbcClient db) {
        db.sql("""
               insert into procedure (kind, edition, version, terms) values (?, ?, ?, ?)
               on conflict (kind, edition) do nothing""")
                .params(kind.name(), edition, version, JsonText.of(procedure))
                .update();
    }

    private static void add(ClauseId clause, int edition, int version, String title, String text, JdbcClient db) {
        db.sql("""
               insert into clause (clause, edition, version, title, text) values (?, ?, ?, ?, ?)
               on conflict (clause, edition) do nothing""").params(clause.value(), edition, version, title, text).update();
    }
}
