package org.isonomia.query.membership.invitations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.events.InvitationId;
import org.isonomia.events.MemberId;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.page.Cursor;
import org.isonomia.query.page.Page;
import org.isonomia.query.rows.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invitations. */
public final class InvitationsQuery {
    private record Row(
            InvitationId id,
            MemberId inviter,
            Instant issuedAt,
            Instant expiresAt,
            int uses,
            @Nullable Instant revokedAt,
            @Nullable Instant orphanedAt,
            long position) {
        static Row read(ResultSet row, int number) throws SQLException {
            return new Row(
                    new InvitationId(row.getString("id")),
                    new MemberId(row.getString("inviter")),
                    Moments.read(row, "issued_at"),
                    Moments.read(row, "expires_at"),
                    row.getInt("uses"),
                    Moments.readIfAny(row, "revoked_at"),
                    Moments.readIfAny(row, "orphaned_at"),
                    row.getLong("position"));
        }
    }

    private final JdbcClient db;
    private final MembersQuery members;

    public InvitationsQuery(JdbcClient db, MembersQuery members) {
        this.db = db;
        this.members = members;
    }

    public Optional<Invitation> invitation(InvitationId invitation) {
        return whole(db.sql("select * from view_membership.invitation where id = ?")
                        .param(invitation.value())
                        .query(Row::read)
                        .list())
                .stream()
                .findFirst();
    }

    /** Newest first. */
    public Page<Invitation> by(MemberId inviter, @Nullable String cursor, int limit) {
        var rows = db.sql("""
                          select * from view_membership.invitation where inviter = ? and position < ?
                           order by position desc limit ?""")
                .params(inviter.value(), Cursor.position(cursor, Long.MAX_VALUE), limit + 1)
                .query(Row::read)
                .list();
        return Page.of(rows, limit, row -> Cursor.of(row.position)).as(this::whole);
    }

    private List<Invitation> whole(List<Row> rows) {
        var used = usedBy(rows);
        var ids = new ArrayList<>(rows.stream().map(Row::inviter).toList());
        used.values().forEach(ids::addAll);
        var people = members.people(ids);
        return rows.stream()
                .map(row -> new Invitation(
                        row.id,
                        people.of(row.inviter),
                        row.issuedAt,
                        row.expiresAt,
                        row.uses,
                        used.getOrDefault(row.id.value(), List.of()).stream()
                                .map(people::of)
                                .toList(),
                        row.revokedAt,
                        row.orphanedAt))
                .toList();
    }

    private Map<String, List<MemberId>> usedBy(List<Row> rows) {
        return db
                .sql("""
                     select invitation, member from view_membership.invitation_use where invitation = any (?)
                      order by position""")
                .param(rows.stream().map(row -> row.id.value()).toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString(1), new MemberId(row.getString(2))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
