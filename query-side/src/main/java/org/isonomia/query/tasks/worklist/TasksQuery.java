package org.isonomia.query.tasks.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.TaskId;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.page.Cursor;
import org.isonomia.query.page.Page;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.rows.Opened;
import org.isonomia.query.runner.SealedValues;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tasks by role and by holder. */
public final class TasksQuery {
    private record Row(
            TaskId id,
            RoleId role,
            String roleName,
            MemberId opener,
            String title,
            String note,
            TaskState state,
            Instant openedAt,
            Instant dueAt,
            @Nullable MemberId holder,
            @Nullable Instant endedAt,
            @Nullable String report,
            long position) {
        static Row read(ResultSet row, int number) throws SQLException {
            String holder = row.getString("holder");
            return new Row(
                    new TaskId(row.getString("id")),
                    new RoleId(row.getString("role")),
                    row.getString("role_name"),
                    new MemberId(row.getString("opener")),
                    row.getString("title"),
                    row.getString("note"),
                    TaskState.valueOf(row.getString("state")),
                    Moments.read(row, "opened_at"),
                    Moments.read(row, "due_at"),
                    holder == null ? null : new MemberId(holder),
                    Moments.readIfAny(row, "ended_at"),
                    row.getString("report"),
                    row.getLong("position"));
        }
    }

    private static final String SELECT = """
            select t.*, coalesce(r.name, t.role) as role_name
              from view_tasks.task t left join view_roles.role r on r.id = t.role
            """;
    private final JdbcClient db;
    private final SealedValues sealed;
    private final MembersQuery members;

    public TasksQuery(JdbcClient db, SealedValues sealed, MembersQuery members) {
        this.db = db;
        this.sealed = sealed;
        this.members = members;
    }

    public Optional<Task> task(TaskId task) {
        return tasks(db.sql(SELECT + "where t.id = ?")
                        .param(task.value())
                        .query(Row::read)
                        .list())
                .stream()
                .findFirst();
    }

    /** Every task, newest first. */
    public Page<Task> tasks(@Nullable String cursor, int limit) {
        var rows = db.sql(SELECT + "where t.position < ? order by t.position desc limit ?")
                .params(Cursor.position(cursor, Long.MAX_VALUE), limit + 1)
                .query(Row::read)
                .list();
        return Page.of(rows, limit, row -> Cursor.of(row.position)).as(this::tasks);
    }

    /** The tasks of a role, newest first. */
    public Page<Task> ofRole(RoleId role, @Nullable String cursor, int limit) {
        var rows = db.sql(SELECT + "where t.role = ? and t.position < ? order by t.position desc limit ?")
                .params(role.value(), Cursor.position(cursor, Long.MAX_VALUE), limit + 1)
                .query(Row::read)
                .list();
        return Page.of(rows, limit, row -> Cursor.of(row.position)).as(this::tasks);
    }

    /** Tasks of the roles this member holds that are open or claimed by them, the next due first. */
    public List<Task> pendingFor(MemberId member, int limit) {
        return tasks(db.sql(SELECT + """
                            where exists (select from view_roles.seat s where s.role = t.role and s.holder = :member)
                              and (t.state = 'OPEN' or (t.state = 'CLAIMED' and t.holder = :member))
                            order by t.due_at, t.id limit :limit""")
                .param("member", member.value())
                .param("limit", limit)
                .query(Row::read)
                .list());
    }

    private List<Task> tasks(List<Row> rows) {
        var people = members.people(rows.stream()
                .flatMap(row -> Stream.of(row.opener, row.holder))
                .filter(Objects::nonNull)
                .toList());
        var opened = Opened.of(sealed, rows.stream().flatMap(row -> Stream.of(row.title, row.note, row.report)));
        return rows.stream()
                .map(row -> new Task(
                        row.id,
                        row.role,
                        row.roleName,
                        people.of(row.opener),
                        opened.text(row.title),
                        opened.text(row.note),
                        row.state,
                        row.openedAt,
                        row.dueAt,
                        people.ofIfAny(row.holder),
                        row.endedAt,
                        opened.text(row.report)))
                .toList();
    }
}
