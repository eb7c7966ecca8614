package org.isonomia.query.membership.members;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.isonomia.query.page.Cursor;
import org.isonomia.query.page.Page;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.rows.Opened;
import org.isonomia.query.runner.SealedValues;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who belongs, and by which name. */
public final class MembersQuery {
    private record Row(
            MemberId id,
            String name,
            @Nullable String handle,
            boolean alike,
            Instant joinedAt,
            @Nullable Instant leftAt,
            @Nullable Instant waitsFrom,
            @Nullable String memberClass,
            Member.@Nullable Suspension suspended,
            long position) {
        static Row read(ResultSet row, int number) throws SQLException {
            return new Row(
                    new MemberId(row.getString("id")),
                    row.getString("name"),
                    row.getString("handle"),
                    row.getBoolean("alike"),
                    Moments.read(row, "joined_at"),
                    Moments.readIfAny(row, "left_at"),
                    Moments.readIfAny(row, "waits_from"),
                    row.getString("member_class"),
                    suspension(row),
                    row.getLong("position"));
        }
    }

    private static Member.@Nullable Suspension suspension(ResultSet row) throws SQLException {
        var since = Moments.readIfAny(row, "suspended_at");
        return since == null ? null : new Member.Suspension(since, Moments.read(row, "suspended_until"));
    }

    private static final String SELECT = """
            select m.*, h.handle, coalesce(h.alike, false) as alike
              from view_membership.member m left join view_membership.handle h on h.member = m.id
            """;

    private final JdbcClient db;
    private final SealedValues sealed;
    private final LookAlikes alike;

    public MembersQuery(JdbcClient db, SealedValues sealed, LookAlikes alike) {
        this.db = db;
        this.sealed = sealed;
        this.alike = alike;
    }

    public boolean isMember(MemberId member) {
        return db.sql("select exists (select from view_membership.member where id = ? and left_at is null)")
                .param(member.value())
                .query(Boolean.class)
                .single();
    }

    /** How many belong now. */
    public long count() {
        return db.sql("select count(*) from view_membership.member where left_at is null")
                .query(Long.class)
                .single();
    }

    public Optional<Member> member(MemberId member) {
        return named(db.sql(SELECT + " where m.id = ?")
                        .param(member.value())
                        .query(Row::read)
                        .list())
                .stream()
                .findFirst();
    }

    /** Those who belong now, in the order in which they joined. */
    public Page<Member> members(@Nullable String cursor, int limit) {
        var rows = db.sql(SELECT + " where m.left_at is null and m.position > ? order by m.position limit ?")
                .params(Cursor.position(cursor, -1), limit + 1)
                .query(Row::read)
                .list();
        return Page.of(rows, limit, row -> Cursor.of(row.position)).as(this::named);
    }

    /** Everyone asked for, also those who left. */
    public People people(Collection<MemberId> ids) {
        if (ids.isEmpty()) return new People(Map.of());
        var rows = db.sql(SELECT + " where m.id = any (?)")
                .param(ids.stream().map(MemberId::value).distinct().toArray(String[]::new))
                .query(Row::read)
                .list();
        var people = new HashMap<MemberId, Person>();
        for (Member member : named(rows)) people.put(member.person().id(), member.person());
        return new People(people);
    }

    /** The classes that members are in now. */
    public List<String> classes() {
        return db.sql("""
                      select distinct member_class from view_membership.member
                       where member_class is not null and left_at is null order by member_class""").query(String.class).list();
    }

    /** Whose names look like this member's, present or past, in the order in which they joined. */
    public List<Member> alike(MemberId member, int limit) {
        return named(db.sql(SELECT + """
                            where h.member <> :member and h.names && (
                                select names from view_membership.handle where member = :member)
                            order by m.position limit :limit""")
                .param("member", member.value())
                .param("limit", limit)
                .query(Row::read)
                .list());
    }

    /**
     * Those who belong by handle, as it is written after an @, without it; unknown ones are left out. A handle is typed
     * with any letters that look like its own.
     */
    public Map<String, MemberId> byHandles(Collection<String> handles) {
        var members = db
                .sql("""
                     select h.key, h.member from view_membership.handle h
                       join view_membership.member m on m.id = h.member and m.left_at is null
                      where h.key = any (?)""")
                .param(handles.stream().map(alike::key).toArray(String[]::new))
                .query((row, number) -> Map.entry(row.getString(1), new MemberId(row.getString(2))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        var found = new HashMap<String, MemberId>();
        for (String handle : handles) {
            var member = members.get(alike.key(handle));
            if (member != null) found.put(handle, member);
        }
        return found;
    }

    /**
     * Those who belong and are called like that: every part of what is typed is part of their handle, or it is their
     * handle in letters that look like its own. Whoever has that very handle comes first, then those with a name that begins
     * like that.
     */
    public List<Member> called(String typed, int limit) {
        var parts = Handles.parts(typed);
        if (parts.isEmpty()) return List.of();
        return named(db.sql(SELECT + """
                            where m.left_at is null and (h.key = :key or (
                                select bool_and(position(part in h.handle) > 0) from unnest(:parts::text[]) part))
                            order by h.key = :key desc, position('-' || :first in '-' || h.handle) > 0 desc, h.handle
                            limit :limit""")
                .param("key", alike.key(String.join("-", parts)))
                .param("first", parts.getFirst())
                .param("parts", parts.toArray(String[]::new))
                .param("limit", limit)
                .query(Row::read)
                .list());
    }

    private List<Member> named(List<Row> rows) {
        var opened = Opened.of(sealed, rows.stream().map(Row::name));
        return rows.stream()
                .map(row -> {
                    var name = opened.text(row.name);
                    var handle = name.flatMap(known -> Optional.ofNullable(row.handle));
                    return new Member(
                            new Person(row.id, name, handle, row.alike && name.isPresent()),
                            row.joinedAt,
                            row.leftAt,
                            row.waitsFrom,
                            row.memberClass,
                            row.suspended,
                            row.position);
                })
                .toList();
    }
}
