package org.isonomia.query.roles.seats;

import static java.time.Instant.EPOCH;
import static java.time.temporal.ChronoUnit.MICROS;
import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.page.Cursor;
import org.isonomia.query.page.Page;
import org.isonomia.query.rows.EntryRows;
import org.isonomia.query.rows.Lists;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.rows.Opened;
import org.isonomia.query.runner.SealedValues;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Roles and who fills them. */
public final class RolesQuery {
    private record Standing(
            RoleId role,
            String roleName,
            MemberId member,
            String statement,
            Instant stoodAt,
            Instant until,
            long position) {
        static Standing read(ResultSet row, int number) throws SQLException {
            return new Standing(
                    new RoleId(row.getString("role")),
                    row.getString("name"),
                    new MemberId(row.getString("member")),
                    row.getString("statement"),
                    Moments.read(row, "stood_at"),
                    Moments.read(row, "until"),
                    row.getLong("position"));
        }
    }

    private record Defined(RoleLine line, long position) {}

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
    public Page<RoleLine> roles(@Nullable String cursor, int limit) {
        var rows = db.sql(ROLES + "where e.position > ? order by e.position limit ?")
                .params(Cursor.position(cursor, -1), limit + 1)
                .query((row, number) -> new Defined(line(row), row.getLong("position")))
                .list();
        return Page.of(rows, limit, row -> Cursor.of(row.position))
                .as(found -> found.stream().map(Defined::line).toList());
    }

    public Optional<RoleLine> line(RoleId role) {
        return db.sql(ROLES + "where r.id = ?")
                .param(role.value())
                .query((row, number) -> line(row))
                .optional();
    }

    /**
     * @param seats after which of its seats to go on; the first without one
     * @param candidates after whom of those who stand to go on; the first without one
     */
    public Optional<RolePage> role(RoleId role, @Nullable String seats, @Nullable String candidates, int limit) {
        var seated = seats(role, seats, limit);
        var standing = candidates(role, candidates, limit);
        return db.sql(ROLES + "where r.id = ?")
                .param(role.value())
                .query((row, number) -> new RolePage(
                        line(row),
                        Lists.read(row, "domains"),
                        Lists.read(row, "accountabilities"),
                        row.getInt("term_days"),
                        EntryRows.read(row),
                        seated,
                        standing))
                .optional();
    }

    /** The oldest first. */
    public Page<Vacancy> vacancies(@Nullable String cursor, int limit) {
        var from = cursor == null ? List.of("0", "", "0") : Cursor.parts(cursor, 3);
        long since = Math.max(0, Cursor.number(from.get(0)));
        var rows = db.sql(SeatRow.SELECT + """
                          where s.holder is null and (s.vacant_since, s.role, s.number) > (?, ?, ?)
                          order by s.vacant_since, s.role, s.number limit ?""")
                .params(Moments.of(EPOCH.plus(since, MICROS)), from.get(1))
                .params(Cursor.number(from.get(2)), limit + 1)
                .query(SeatRow::read)
                .list();
        return Page.of(rows, limit, RolesQuery::place)
                .as(found -> found.stream().map(SeatRow::vacancy).toList());
    }

    private static String place(SeatRow seat) {
        long since = MICROS.between(EPOCH, seat.vacancy().since());
        return Cursor.of(since, seat.role().value(), seat.number());
    }

    /** The terms that end before a moment, the next first. */
    public List<Mandate> endingBefore(Instant end, int limit) {
        return db
                .sql(SeatRow.SELECT + "where s.holder is not null and s.ends_at < ? order by s.ends_at, s.role limit ?")
                .params(Moments.of(end), limit)
                .query(SeatRow::read)
                .list()
                .stream()
                .map(SeatRow::mandate)
                .toList();
    }

    /** The terms this member serves now. */
    public List<Mandate> mandates(MemberId member) {
        return db
                .sql(SeatRow.SELECT + "where s.holder = ? order by s.ends_at, s.role, s.number")
                .param(member.value())
                .query(SeatRow::read)
                .list()
                .stream()
                .map(SeatRow::mandate)
                .toList();
    }

    /** The terms this member served, the latest first. */
    public List<Mandate> earlierMandates(MemberId member, int limit) {
        return db.sql("""
                      select t.*, r.name from view_roles.term t join view_roles.role r on r.id = t.role
                       where t.holder = ? and t.ended_at is not null order by t.position desc limit ?""")
                .params(member.value(), limit)
                .query((row, number) -> new Mandate(
                        new RoleId(row.getString("role")),
                        row.getString("name"),
                        row.getInt("seat"),
                        Moments.read(row, "since"),
                        Moments.read(row, "ended_at")))
                .list();
    }

    /** The terms this member serves now in roles with this domain. */
    public List<Mandate> mandates(MemberId member, String domain) {
        return db
                .sql(SeatRow.SELECT + "where s.holder = ? and ? = any (r.domains) order by s.ends_at, s.role, s.number")
                .params(member.value(), domain)
                .query(SeatRow::read)
                .list()
                .stream()
                .map(SeatRow::mandate)
                .toList();
    }

    /** What this member is offered and has not answered, the next to lapse first. */
    public List<Offer> offers(MemberId member, int limit) {
        var people = members.people(List.of(member));
        return db
                .sql(SeatRow.SELECT + "where s.offered_to = ? order by s.accept_by, s.role, s.number limit ?")
                .params(member.value(), limit)
                .query(SeatRow::read)
                .list()
                .stream()
                .map(seat -> seat.offer(people))
                .toList();
    }

    /** Everyone who stands for a role with a vacancy, in the order in which they stood. */
    public Page<Candidate> candidates(@Nullable String cursor, int limit) {
        return candidates(db.sql(CANDIDACIES + """
                       where c.position > ? and exists (
                           select from view_roles.seat s where s.role = c.role and s.holder is null)
                       order by c.position limit ?""").params(Cursor.position(cursor, -1), limit + 1), limit);
    }

    public Optional<Candidate> candidate(RoleId role, MemberId member) {
        return candidates(
                        db.sql(CANDIDACIES + "where c.role = ? and c.member = ?")
                                .params(role.value(), member.value()),
                        1)
                .items()
                .stream()
                .findFirst();
    }

    /** What this member has to do with a role. */
    public Involvement involvement(RoleId role, MemberId member) {
        return db.sql("""
                      select exists (select from view_roles.seat where role = :role and holder = :member),
                             exists (select from view_roles.seat where role = :role and offered_to = :member),
                             exists (select from view_roles.candidacy where role = :role and member = :member)""")
                .param("role", role.value())
                .param("member", member.value())
                .query((row, number) -> new Involvement(row.getBoolean(1), row.getBoolean(2), row.getBoolean(3)))
                .single();
    }

    public boolean holds(RoleId role, MemberId member) {
        return db.sql("select exists (select from view_roles.seat where role = ? and holder = ?)")
                .params(role.value(), member.value())
                .query(Boolean.class)
                .single();
    }

    private Page<Seat> seats(RoleId role, @Nullable String cursor, int limit) {
        var rows = db.sql(SeatRow.SELECT + "where s.role = ? and s.number > ? order by s.number limit ?")
                .params(role.value(), Cursor.position(cursor, 0), limit + 1)
                .query(SeatRow::read)
                .list();
        return Page.of(rows, limit, row -> Cursor.of(row.number())).as(found -> {
            var terms = terms(role, found.stream().map(SeatRow::number).toList());
            var people = members.people(Stream.concat(
                            found.stream().flatMap(SeatRow::people),
                            terms.values().stream().flatMap(List::stream).map(TermRow::holder))
                    .distinct()
                    .toList());
            return found.stream()
                    .map(seat -> seat.seat(
                            people,
                            terms.getOrDefault(seat.number(), List.of()).stream()
                                    .map(row -> row.term(people))
                                    .toList()))
                    .toList();
        });
    }

    /** By seat, the latest first. */
    private Map<Integer, List<TermRow>> terms(RoleId role, List<Integer> seats) {
        return db
                .sql("""
                     select t.* from unnest(:seats::integer[]) s, lateral (
                         select * from view_roles.term where role = :role and seat = s
                          order by position desc limit :most) t
                      order by t.seat, t.position desc""")
                .param("seats", seats.toArray(Integer[]::new))
                .param("role", role.value())
                .param("most", Seat.TERMS)
                .query(TermRow::read)
                .list()
                .stream()
                .collect(groupingBy(TermRow::seat));
    }

    private Page<Candidate> candidates(RoleId role, @Nullable String cursor, int limit) {
        return candidates(
                db.sql(CANDIDACIES + "where c.role = ? and c.position > ? order by c.position limit ?")
                        .params(role.value(), Cursor.position(cursor, -1), limit + 1),
                limit);
    }

    private Page<Candidate> candidates(JdbcClient.StatementSpec which, int limit) {
        var rows = which.query(Standing::read).list();
        return Page.of(rows, limit, row -> Cursor.of(row.position)).as(found -> {
            var people = members.people(found.stream().map(Standing::member).toList());
            var opened = Opened.of(sealed, found.stream().map(Standing::statement));
            return found.stream()
                    .map(row -> new Candidate(
                            row.role,
                            row.roleName,
                            people.of(row.member),
                            opened.text(row.statement),
                            row.stoodAt,
                            row.until))
                    .toList();
        });
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
