package org.isonomia.query.roles.seats;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.roles.RoleEvent.MandateEnded;
import org.isonomia.query.membership.members.People;
import org.isonomia.query.rows.Moments;
import org.jspecify.annotations.Nullable;

/** A term as read. */
record TermRow(
        RoleId role,
        int seat,
        MemberId holder,
        Instant since,
        Instant endsAt,
        @Nullable Instant endedAt,
        MandateEnded.@Nullable Reason reason,
        long position) {
    static TermRow read(ResultSet row, int number) throws SQLException {
        String reason = row.getString("reason");
        return new TermRow(
                new RoleId(row.getString("role")),
                row.getInt("seat"),
                new MemberId(row.getString("holder")),
                Moments.read(row, "since"),
                Moments.read(row, "ends_at"),
                Moments.readIfAny(row, "ended_at"),
                reason == null ? null : MandateEnded.Reason.valueOf(reason),
                row.getLong("position"));
    }

    Term term(People people) {
        return new Term(people.of(holder), since, endsAt, endedAt, reason, position);
    }
}
