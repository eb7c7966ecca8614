package org.isonomia.query.roles.seats;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.query.membership.members.People;
import org.isonomia.query.rows.Moments;
import org.jspecify.annotations.Nullable;

/** A seat as read, with the name of its role. */
record SeatRow(
        RoleId role,
        String roleName,
        int number,
        @Nullable Instant vacantSince,
        @Nullable MemberId holder,
        @Nullable Instant since,
        @Nullable Instant endsAt,
        @Nullable MemberId offeredTo,
        @Nullable Instant acceptBy,
        long candidates) {
    static final String SELECT = """
            select s.*, r.name,
                   (select count(*) from view_roles.candidacy c where c.role = s.role) as candidates
              from view_roles.seat s join view_roles.role r on r.id = s.role
            """;

    static SeatRow read(ResultSet row, int number) throws SQLException {
        String holder = row.getString("holder");
        String offeredTo = row.getString("offered_to");
        return new SeatRow(
                new RoleId(row.getString("role")),
                row.getString("name"),
                row.getInt("number"),
                Moments.readIfAny(row, "vacant_since"),
                holder == null ? null : new MemberId(holder),
                Moments.readIfAny(row, "since"),
                Moments.readIfAny(row, "ends_at"),
                offeredTo == null ? null : new MemberId(offeredTo),
                Moments.readIfAny(row, "accept_by"),
                row.getLong("candidates"));
    }

    Stream<MemberId> people() {
        return Stream.of(holder, offeredTo).filter(Objects::nonNull);
    }

    Seat seat(People people, List<Term> terms) {
        return new Seat(
                number,
                vacantSince,
                holder == null
                        ? null
                        : new Seat.Holder(people.of(holder), requireNonNull(since), requireNonNull(endsAt)),
                offeredTo == null ? null : offer(people),
                terms);
    }

    Offer offer(People people) {
        return new Offer(role, roleName, number, people.of(requireNonNull(offeredTo)), requireNonNull(acceptBy));
    }

    Mandate mandate() {
        return new Mandate(role, roleName, number, requireNonNull(since), requireNonNull(endsAt));
    }

    Vacancy vacancy() {
        return new Vacancy(role, roleName, number, requireNonNull(vacantSince), candidates, offeredTo != null);
    }
}
