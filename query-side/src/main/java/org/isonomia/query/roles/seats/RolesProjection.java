package org.isonomia.query.roles.seats;

import java.util.Optional;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.roles.RoleEvent;
import org.isonomia.events.roles.RoleEvent.AppointmentDeclined;
import org.isonomia.events.roles.RoleEvent.AppointmentLapsed;
import org.isonomia.events.roles.RoleEvent.CandidacyLapsed;
import org.isonomia.events.roles.RoleEvent.CandidacyLife;
import org.isonomia.events.roles.RoleEvent.CandidacyStood;
import org.isonomia.events.roles.RoleEvent.CandidacyWithdrawn;
import org.isonomia.events.roles.RoleEvent.MandateBegan;
import org.isonomia.events.roles.RoleEvent.MandateEnded;
import org.isonomia.events.roles.RoleEvent.MemberAppointed;
import org.isonomia.events.roles.RoleEvent.RoleDefined;
import org.isonomia.events.roles.RoleEvent.SeatLife;
import org.isonomia.query.rows.EntryRows;
import org.isonomia.query.rows.Lists;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.runner.LogEntry;
import org.isonomia.query.runner.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Roles with a row for each seat and each term in it, and who stands. A vacancy keeps its age while the seat is offered.
 */
public final class RolesProjection implements Projection {
    @Override
    public String name() {
        return "roles";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public String tables() {
        return """
               create table role (
                   id               text primary key,
                   name             text not null,
                   purpose          text not null,
                   domains          text[] not null,
                   accountabilities text[] not null,
                   seats            integer not null,
                   term_days        integer not null
               );
               create table seat (
                   role         text not null,
                   number       integer not null,
                   vacant_since timestamptz,
                   holder       text,
                   since        timestamptz,
                   ends_at      timestamptz,
                   offered_to   text,
                   accept_by    timestamptz,
                   primary key (role, number)
               );
               create index on seat (holder);
               create index on seat (offered_to);
               create table term (
                   role     text not null,
                   seat     integer not null,
                   holder   text not null,
                   since    timestamptz not null,
                   ends_at  timestamptz not null,
                   ended_at timestamptz,
                   reason   text,
                   position bigint not null,
                   primary key (role, seat, position)
               );
               create index on term (holder, position);
               create table candidacy (
                   role      text not null,
                   member    text not null,
                   statement text not null,
                   stood_at  timestamptz not null,
                   until     timestamptz not null,
                   position  bigint not null,
                   primary key (role, member)
               );
               create index on candidacy (member);
               """ + EntryRows.TABLE;
    }

    @Override
    public Optional<String> key(LogEntry entry) {
        return switch (entry.recorded().event()) {
            case RoleEvent e -> Optional.of(e.role().value());
            case PollOpened e ->
                e.terms().candidacies().stream()
                        .findFirst()
                        .map(candidacy -> candidacy.role().value());
            default -> Optional.empty();
        };
    }

    @Override
    public void apply(LogEntry entry, JdbcClient db) {
        if (entry.recorded().event() instanceof PollOpened opened) keep(opened, db);
        if (!(entry.recorded().event() instanceof RoleEvent event)) return;
        switch (event) {
            case RoleDefined e -> define(e, entry, db);
            case CandidacyStood e -> stand(e, entry, db);
            case CandidacyWithdrawn e -> standNoMore(e, db);
            case CandidacyLapsed e -> standNoMore(e, db);
            case SeatLife e -> seat(e, entry, db);
        }
    }

    /** A candidacy stays while a poll on the appointment runs. */
    private static void keep(PollOpened event, JdbcClient db) {
        for (var candidacy : event.terms().candidacies())
            db.sql("update candidacy set until = greatest(until, ?) where role = ? and member = ?")
                    .params(
                            Moments.of(event.terms().candidaciesUntil()),
                            candidacy.role().value(),
                            candidacy.member().value())
                    .update();
    }

    private static void define(RoleDefined e, LogEntry entry, JdbcClient db) {
        db.sql("""
               insert into role (id, name, purpose, domains, accountabilities, seats, term_days)
               values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                .params(
                        e.role().value(),
                        e.name(),
                        e.purpose(),
                        Lists.of(e.domains()),
                        Lists.of(e.accountabilities()),
                        e.seats(),
                        e.termDays())
                .update();
        db.sql("""
               insert into seat (role, number, vacant_since) select ?, n, ? from generate_series(1, ?) n
               on conflict do nothing""")
                .params(e.role().value(), Moments.of(entry.recorded().stamp().at()), e.seats())
                .update();
        EntryRows.add(entry, e.role().value(), db);
    }

    private static void stand(CandidacyStood e, LogEntry entry, JdbcClient db) {
        db.sql("""
               insert into candidacy (role, member, statement, stood_at, until, position) values (?, ?, ?, ?, ?, ?)
               on conflict (role, member) do update set statement = excluded.statement,
                   stood_at = excluded.stood_at, until = excluded.until, position = excluded.position""")
                .params(
                        e.role().value(),
                        e.member().value(),
                        e.statement().commitment(),
                        Moments.of(entry.recorded().stamp().at()),
                        Moments.of(e.until()),
                        entry.position())
                .update();
    }

    private static void standNoMore(CandidacyLife e, JdbcClient db) {
        db.sql("delete from candidacy where role = ? and member = ?")
                .params(e.role().value(), e.member().value())
                .update();
    }

    private static void seat(SeatLife event, LogEntry entry, JdbcClient db) {
        var at = Moments.of(entry.recorded().stamp().at());
        String role = event.role().value();
        switch (event) {
            case MemberAppointed e ->
                db.sql("update seat set offered_to = ?, accept_by = ? where role = ? and number = ?")
                        .params(e.member().value(), Moments.of(e.acceptBy()), role, e.seat())
                        .update();
            case AppointmentDeclined e -> takeBack(e, db);
            case AppointmentLapsed e -> takeBack(e, db);
            case MandateBegan e -> {
                db.sql("""
                       update seat set holder = ?, since = ?, ends_at = ?, vacant_since = null, offered_to = null,
                           accept_by = null where role = ? and number = ?""")
                        .params(e.member().value(), at, Moments.of(e.endsAt()), role, e.seat())
                        .update();
                db.sql("delete from candidacy where role = ? and member = ?")
                        .params(role, e.member().value())
                        .update();
                db.sql("""
                       insert into term (role, seat, holder, since, ends_at, position) values (?, ?, ?, ?, ?, ?)
                       on conflict (role, seat, position) do nothing""")
                        .params(role, e.seat(), e.member().value(), at, Moments.of(e.endsAt()), entry.position())
                        .update();
            }
            case MandateEnded e -> {
                db.sql("""
                       update seat set holder = null, since = null, ends_at = null, vacant_since = ?
                        where role = ? and number = ?""").params(at, role, e.seat()).update();
                db.sql("""
                       update term set ended_at = ?, reason = ?
                        where role = ? and seat = ? and ended_at is null and position < ?""")
                        .params(at, e.reason().name(), role, e.seat(), entry.position())
                        .update();
            }
        }
    }

    private static void takeBack(SeatLife event, JdbcClient db) {
        db.sql("update seat set offered_to = null, accept_by = null where role = ? and number = ?")
                .params(event.role().value(), event.seat())
                .update();
    }
}
