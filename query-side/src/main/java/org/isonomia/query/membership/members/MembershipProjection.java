package org.isonomia.query.membership.members;

import java.util.List;
import java.util.Optional;
import org.isonomia.events.membership.MembershipEvent;
import org.isonomia.events.membership.MembershipEvent.InvitationIssued;
import org.isonomia.events.membership.MembershipEvent.InvitationLife;
import org.isonomia.events.membership.MembershipEvent.InvitationRevoked;
import org.isonomia.events.membership.MembershipEvent.InvitationUsed;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.membership.MembershipEvent.MemberClassAssigned;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.membership.MembershipEvent.MemberReadmitted;
import org.isonomia.events.membership.MembershipEvent.MemberRemoved;
import org.isonomia.events.membership.MembershipEvent.MemberRestored;
import org.isonomia.events.membership.MembershipEvent.MemberSuspended;
import org.isonomia.events.membership.MembershipEvent.PersonalDataErased;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.membership.MembershipEvent.SuspensionEnded;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.runner.LogEntry;
import org.isonomia.query.runner.Projection;
import org.isonomia.query.runner.SealedValues;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Members and invitations. Of names it keeps commitments, and of e-mail addresses nothing. A handle is personal too,
 * as are the skeletons of a name: they have a row of their own, which goes when the name is erased, and no statistics,
 * which would keep them.
 */
public final class MembershipProjection implements Projection {
    private final SealedValues sealed;
    private final LookAlikes alike;

    public MembershipProjection(SealedValues sealed, LookAlikes alike) {
        this.sealed = sealed;
        this.alike = alike;
    }

    @Override
    public String name() {
        return "membership";
    }

    @Override
    public int version() {
        return 7;
    }

    @Override
    public String tables() {
        return """
               create table member (
                   id           text primary key,
                   name         text not null,
                   joined_at    timestamptz not null,
                   left_at      timestamptz,
                   waits_from   timestamptz,
                   member_class text,
                   suspended_at timestamptz,
                   suspended_until timestamptz,
                   position     bigint not null
               );
               create index on member (member_class);
               create index on member (position);
               create table handle (
                   member text primary key,
                   handle text not null unique,
                   key    text not null unique,
                   stem   text not null,
                   names  text[] not null,
                   alike  boolean not null
               );
               alter table handle
                   alter column handle set statistics 0,
                   alter column key set statistics 0,
                   alter column stem set statistics 0,
                   alter column names set statistics 0;
               create index on handle (stem);
               create index on handle using gin (names);
               create table invitation (
                   id         text primary key,
                   inviter    text not null,
                   issued_at  timestamptz not null,
                   expires_at timestamptz not null,
                   uses       integer not null,
                   revoked_at timestamptz,
                   orphaned_at timestamptz,
                   position   bigint not null
               );
               create index on invitation (inviter, position);
               create table invitation_use (
                   invitation text not null,
                   member     text not null,
                   position   bigint not null,
                   primary key (invitation, member)
               );
               """;
    }

    @Override
    public Optional<String> key(LogEntry entry) {
        return entry.recorded().event() instanceof MembershipEvent event
                ? Optional.of(subject(event))
                : Optional.empty();
    }

    private static String subject(MembershipEvent event) {
        return switch (event) {
            case Standing standing -> standing.member().value();
            case InvitationLife life -> life.invitation().value();
            case PersonalDataErased erased -> erased.member().value();
        };
    }

    @Override
    public void apply(LogEntry entry, JdbcClient db) {
        var at = Moments.of(entry.recorded().stamp().at());
        switch ((MembershipEvent) entry.recorded().event()) {
            case MemberAdmitted e -> admit(e, entry, db);
            case MemberLeft e -> gone(e, entry, db);
            case MemberRemoved e -> gone(e, entry, db);
            case MemberReadmitted e -> readmit(e, entry, db);
            case PersonalDataErased e -> Handles.take(e.member(), db);
            case MemberClassAssigned e ->
                db.sql("update member set member_class = ? where id = ?")
                        .params(e.memberClass(), e.member().value())
                        .update();
            case MemberSuspended e ->
                db.sql("update member set suspended_at = ?, suspended_until = ? where id = ?")
                        .params(at, Moments.of(e.until()), e.member().value())
                        .update();
            case SuspensionEnded e -> {}
            case MemberRestored e ->
                db.sql("update member set suspended_until = ? where id = ?")
                        .params(at, e.member().value())
                        .update();
            case InvitationIssued e ->
                db.sql("""
                       insert into invitation (id, inviter, issued_at, expires_at, uses, position)
                       values (?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                        .params(
                                e.invitation().value(),
                                e.inviter().value(),
                                at,
                                Moments.of(e.expiresAt()),
                                e.uses(),
                                entry.position())
                        .update();
            case InvitationUsed e ->
                db.sql("""
                       insert into invitation_use (invitation, member, position) values (?, ?, ?)
                       on conflict do nothing""")
                        .params(e.invitation().value(), e.member().value(), entry.position())
                        .update();
            case InvitationRevoked e ->
                db.sql("update invitation set revoked_at = ? where id = ?")
                        .params(at, e.invitation().value())
                        .update();
        }
    }

    private static void gone(Standing event, LogEntry entry, JdbcClient db) {
        db.sql("update member set left_at = ? where id = ?")
                .params(
                        Moments.of(entry.recorded().stamp().at()),
                        event.member().value())
                .update();
        db.sql("update invitation set orphaned_at = ? where inviter = ? and orphaned_at is null")
                .params(
                        Moments.of(entry.recorded().stamp().at()),
                        event.member().value())
                .update();
    }

    private static void readmit(MemberReadmitted event, LogEntry entry, JdbcClient db) {
        db.sql("""
               update member set joined_at = ?, waits_from = ?, left_at = null, member_class = null,
                   suspended_at = null, suspended_until = null, position = ?
                where id = ?""")
                .params(
                        Moments.of(entry.recorded().stamp().at()),
                        Moments.of(event.readmittedAt()),
                        entry.position(),
                        event.member().value())
                .update();
    }

    /** One who comes back counts as joined when they came back. */
    private void admit(MemberAdmitted event, LogEntry entry, JdbcClient db) {
        String commitment = event.name().commitment();
        db.sql("""
               insert into member (id, name, joined_at, position, waits_from) values (?, ?, ?, ?, ?)
               on conflict (id) do update set name = excluded.name, joined_at = excluded.joined_at, left_at = null,
                   waits_from = excluded.waits_from, member_class = null, suspended_at = null, suspended_until = null,
                   position = excluded.position""")
                .params(
                        event.member().value(),
                        commitment,
                        Moments.of(entry.recorded().stamp().at()),
                        entry.position())
                .param(event.admittedAt() == null ? null : Moments.of(event.admittedAt()))
                .update();
        String name = sealed.open(List.of(commitment), String.class).get(commitment);
        if (name != null) Handles.give(event.member(), name, alike, db);
    }
}
