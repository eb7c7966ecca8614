package org.isonomia.query.circles.tree;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isonomia.events.CircleId;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.circles.Joining;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.page.Cursor;
import org.isonomia.query.page.Page;
import org.isonomia.query.rows.EntryRows;
import org.isonomia.query.rows.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Circles and who belongs to them. */
public final class CirclesQuery {
    private static final int CHANGES = 50;

    private static final String COLUMNS = """
            c.*, w.name, w.purpose, case c.joining
                when 'ALL' then (select count(*) from view_membership.member where left_at is null)
                else (select count(*) from view_circles.joined j where j.circle = c.id) end as members
            """;
    private static final String FROM = """
             view_circles.circle c join view_circles.wording w on w.circle = c.id and w.edition = c.edition
            """;

    private record Placed(CircleLine line, String path) {}

    private record Row(MemberId member, Instant since, long position) {}

    private final JdbcClient db;
    private final MembersQuery members;

    public CirclesQuery(JdbcClient db, MembersQuery members) {
        this.db = db;
        this.members = members;
    }

    /** Each after what it lies in, beside others in the order in which they were formed. */
    public Page<CircleLine> circles(@Nullable String cursor, int limit) {
        var from = cursor == null
                ? List.<Long>of()
                : List.of(cursor.split("\\.", -1)).stream().map(Cursor::number).toList();
        var rows = db.sql("""
                          with recursive placed (id, path) as (
                              select id, array[formed] from view_circles.circle where parent is null and not dissolved
                              union all
                              select c.id, p.path || c.formed from view_circles.circle c
                                join placed p on c.parent = p.id where not c.dissolved)
                          select array_to_string(p.path, '.') as place,\s""" + COLUMNS + "from" + FROM + """
                          join placed p on p.id = c.id where p.path > ? order by p.path limit ?""")
                .param(from.toArray(Long[]::new))
                .param(limit + 1)
                .query((row, number) -> new Placed(line(row), row.getString("place")))
                .list();
        return Page.of(rows, limit, Placed::path)
                .as(found -> found.stream().map(Placed::line).toList());
    }

    public Optional<CircleLine> line(CircleId circle) {
        return db.sql("select " + COLUMNS + "from" + FROM + "where c.id = ?")
                .param(circle.value())
                .query((row, number) -> line(row))
                .optional();
    }

    /** @param cursor after which of its members to go on; the first without one */
    public Optional<CirclePage> circle(CircleId circle, @Nullable String cursor, int limit) {
        var joined = joined(circle, cursor, limit);
        return line(circle)
                .map(line -> new CirclePage(
                        line, line.parent().flatMap(this::line), within(circle), joined, changes(circle)));
    }

    /** Whether they joined it, by themselves or with one that lay in it. */
    public boolean joined(CircleId circle, MemberId member) {
        return db.sql("select exists (select from view_circles.joined where circle = ? and member = ?)")
                .params(circle.value(), member.value())
                .query(Boolean.class)
                .single();
    }

    /** Those that a member joined, in the order in which they were formed. */
    public List<CircleLine> joinedBy(MemberId member) {
        return db.sql(
                        "select " + COLUMNS + "from" + FROM
                                + "where exists (select from view_circles.joined j where j.circle = c.id and j.member = ?) order by c.formed")
                .param(member.value())
                .query((row, number) -> line(row))
                .list();
    }

    private List<CircleLine> within(CircleId circle) {
        return db.sql("select " + COLUMNS + "from" + FROM + "where c.parent = ? and not c.dissolved order by c.formed")
                .param(circle.value())
                .query((row, number) -> line(row))
                .list();
    }

    private Page<CircleMember> joined(CircleId circle, @Nullable String cursor, int limit) {
        var from = cursor == null ? List.of("-1", "") : Cursor.parts(cursor, 2);
        var rows = db.sql("""
                          select * from view_circles.joined where circle = ? and (position, member) > (?, ?)
                           order by position, member limit ?""")
                .params(circle.value(), Cursor.number(from.get(0)), from.get(1), limit + 1)
                .query((row, number) -> new Row(
                        new MemberId(row.getString("member")), Moments.read(row, "since"), row.getLong("position")))
                .list();
        return Page.of(rows, limit, row -> Cursor.of(row.position, row.member)).as(found -> {
            var people = members.people(found.stream().map(Row::member).toList());
            return found.stream()
                    .map(row -> new CircleMember(people.of(row.member), row.since))
                    .toList();
        });
    }

    private List<CircleChange> changes(CircleId circle) {
        return db.sql("""
                      select e.*, (select p.subject from view_polls.entry p where p.id = e.because) as poll
                        from view_circles.entry e where e.subject = ? order by e.position desc limit ?""")
                .params(circle.value(), CHANGES)
                .query((row, number) -> new CircleChange(
                        EntryRows.read(row),
                        Optional.ofNullable(row.getString("poll")).map(PollId::new)))
                .list();
    }

    private static CircleLine line(ResultSet row) throws SQLException {
        return new CircleLine(
                new CircleId(row.getString("id")),
                row.getString("name"),
                row.getString("purpose"),
                row.getInt("edition"),
                Optional.ofNullable(row.getString("parent")).map(CircleId::new),
                Joining.valueOf(row.getString("joining")),
                row.getBoolean("dissolved"),
                row.getLong("members"));
    }
}
