package org.isonomia.query.roles.seats;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.rows.EntryRows;
import org.isonomia.query.rows.Lists;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.rows.Opened;
import org.isonomia.query.runner.SealedValues;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Roles and who fills them. */
public final class RolesQuery {
    private record Standing(
            RoleId role, String roleName, MemberId member, String statement, Instant stoodAt, Instant until) {
        static Standing read(ResultSet row, int number) throws SQLException {
            return new Standing(
                    new RoleId(row.getString("role")),
                    row.getString("name"),
                    new MemberId(row.getString("member")),
                    row.getString("statement"),
                    Moments.read(row, "stood_at"),
                    Moments.read(row, "until"));
        }
    }

    private static final String ROLES = """
            select e.*, r.*, (select count(*) from view_roles.seat s where s.role = r.id and s.holder is not null) as held
              from view_roles.role r join view_roles.entry e on e.subject = r.id
            """;
    private static final String CANDIDACIES =
            "select c.*, r.name from view_roles.candidacy c join view_roles.role r on r.id = c.role ";
    private final JdbcClient db;
    private final SealedValues sealed;
    private final MembersQuery members;

    public RolesQuery(JdbcClient db, SealedValues sealed, MembersQuery members) {
        this.db = db;
        this.sealed = sealed;
        this.members = members;
    }

    /** In the order in which they were defined. */
    public List<RoleLine> roles() {
        return db.sql(ROLES + "order by e.position")
                .query((row, number) -> line(row))
                .list();
    }

    public Optional<RolePage> role(RoleId role) {
        var seats = seats("where s.role = ? order by s.number", role.value());
        var people = members.people(seats.stream().flatMap(SeatRow::people).toList());
        var candidates = candidates("where c.role = ? order by c.position", role.value());
        return db.sql(ROLES + "where r.id = ?")
                .param(role.value())
                .query((row, number) -> new RolePage(
                        line(row),
                        Lists.read(row, "domains"),
                        Lists.read(row, "accountabilities"),
                        row.getInt("term_days"),
                        EntryRows.read(row),
                        seats.stream().map(seat -> seat.seat(people)).toList(),
                        candidates))
                .optional();
    }

    /** The oldest first. */
    public List<Vacancy> vacancies() {
        return db
                .sql(SeatRow.SELECT + "where s.holder is null order by s.vacant_since, s.role, s.number")
                .query(SeatRow::read)
                .list()
                .stream()
                .map(SeatRow::vacancy)
                .toList();
    }

    /** The terms this member serves now. */
    public List<Mandate> mandates(MemberId member) {
        return seats("where s.holder = ? order by s.ends_at, s.role, s.number", member.value()).stream()
                .map(SeatRow::mandate)
                .toList();
    }

    /** What this member is offered and has not answered, the next to lapse first. */
    public List<Offer> offers(MemberId member) {
        var people = members.people(List.of(member));
        return seats("where s.offered_to = ? order by s.accept_by, s.role, s.number", member.value()).stream()
                .map(seat -> seat.offer(people))
                .toList();
    }

    /** What this member stands for. */
    public List<Candidate> candidacies(MemberId member) {
        return candidates("where c.member = ? order by c.position", member.value());
    }

    public boolean holds(RoleId role, MemberId member) {
        return db.sql("select exists (select from view_roles.seat where role = ? and holder = ?)")
                .params(role.value(), member.value())
                .query(Boolean.class)
                .single();
    }

    private List<SeatRow> seats(String which, String id) {
        return db.sql(SeatRow.SELECT + which).param(id).query(SeatRow::read).list();
    }

    private List<Candidate> candidates(String which, String id) {
        var rows = db.sql(CANDIDACIES + which).param(id).query(Standing::read).list();
        var people = members.people(rows.stream().map(Standing::member).toList());
        var opened = Opened.of(sealed, rows.stream().map(Standing::statement));
        return rows.stream()
                .map(row -> new Candidate(
                        row.role,
                        row.roleName,
                        people.of(row.member),
                        opened.text(row.statement),
                        row.stoodAt,
                        row.until))
                .toList();
    }

    private static RoleLine line(ResultSet row) throws SQLException {
        return new RoleLine(
                new RoleId(row.getString("subject")),
                row.getString("name"),
                row.getString("purpose"),
                row.getInt("seats"),
                row.getInt("held"));
    }
}
