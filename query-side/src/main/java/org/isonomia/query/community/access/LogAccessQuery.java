package org.isonomia.query.community.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.isonomia.events.AuditTokenId;
import org.isonomia.events.MemberId;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.membership.members.People;
import org.isonomia.query.page.Cursor;
import org.isonomia.query.page.Page;
import org.isonomia.query.rows.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who besides the members may read the log. */
public final class LogAccessQuery {
    private record Row(
            AuditTokenId id,
            String name,
            @Nullable MemberId issuer,
            Instant issuedAt,
            Instant expiresAt,
            @Nullable Instant revokedAt,
            long position) {
        static Row read(ResultSet row, int number) throws SQLException {
            String issuer = row.getString("issuer");
            return new Row(
                    new AuditTokenId(row.getString("id")),
                    row.getString("name"),
                    issuer == null ? null : new MemberId(issuer),
                    Moments.read(row, "issued_at"),
                    Moments.read(row, "expires_at"),
                    Moments.readIfAny(row, "revoked_at"),
                    row.getLong("position"));
        }

        AuditToken of(People people) {
            return new AuditToken(
                    id, name, Optional.ofNullable(issuer).map(people::of), issuedAt, expiresAt, revokedAt, position);
        }
    }

    private final JdbcClient db;
    private final MembersQuery members;

    public LogAccessQuery(JdbcClient db, MembersQuery members) {
        this.db = db;
        this.members = members;
    }

    /** Newest first, those that ended among them. */
    public Page<AuditToken> tokens(@Nullable String cursor, int limit) {
        var rows = db.sql("select * from view_access.audit_token where position < ? order by position desc limit ?")
                .params(Cursor.position(cursor, Long.MAX_VALUE), limit + 1)
                .query(Row::read)
                .list();
        return Page.of(rows, limit, row -> Cursor.of(row.position)).as(this::whole);
    }

    public Optional<AuditToken> token(AuditTokenId token) {
        return whole(db.sql("select * from view_access.audit_token where id = ?")
                        .param(token.value())
                        .query(Row::read)
                        .list())
                .stream()
                .findFirst();
    }

    /** @param digest SHA-256 of the token that was shown, in lower hex */
    public boolean admits(String digest, Instant now) {
        return db.sql("""
                      select count(*) from view_access.audit_token
                       where digest = ? and revoked_at is null and expires_at > ?""").params(digest, Moments.of(now)).query(Long.class).single() > 0;
    }

    /** Whether the charter opened the log to everybody. */
    public boolean everybody() {
        return db.sql("select count(*) from view_access.everybody")
                        .query(Long.class)
                        .single()
                > 0;
    }

    private List<AuditToken> whole(List<Row> rows) {
        var people = members.people(
                rows.stream().map(Row::issuer).filter(Objects::nonNull).toList());
        return rows.stream().map(row -> row.of(people)).toList();
    }
}
