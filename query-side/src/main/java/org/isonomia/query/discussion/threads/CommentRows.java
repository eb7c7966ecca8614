package org.isonomia.query.discussion.threads;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isonomia.events.CommentId;
import org.isonomia.events.MemberId;
import org.isonomia.events.ThreadId;
import org.isonomia.query.membership.members.People;
import org.isonomia.query.page.Cursor;
import org.isonomia.query.page.NotACursorException;
import org.isonomia.query.page.Page;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.rows.Opened;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Comments of one thread in the order in which they are read, each with its newest version only. */
record CommentRows(Page<Row> page, Map<String, Spoken> newest, Map<String, List<Named>> mentions) {
    private static final String SELECT =
            "select *, cardinality(place) as depth from view_discussion.comment where thread = :thread ";

    record Row(
            CommentId id,
            @Nullable CommentId parent,
            int depth,
            MemberId author,
            Instant postedAt,
            @Nullable Instant retractedAt) {
        static Row read(ResultSet row, int number) throws SQLException {
            String parent = row.getString("parent");
            return new Row(
                    new CommentId(row.getString("id")),
                    parent == null ? null : new CommentId(parent),
                    row.getInt("depth"),
                    new MemberId(row.getString("author")),
                    Moments.read(row, "posted_at"),
                    Moments.readIfAny(row, "retracted_at"));
        }
    }

    record Spoken(String comment, int number, String text) {}

    record Named(String comment, MemberId member, int version) {}

    /** @throws NotACursorException for a cursor that names no comment of this thread */
    static CommentRows after(ThreadId thread, @Nullable String cursor, int limit, JdbcClient db) {
        if (cursor == null) return from(thread, 0, limit, db);
        if (placesBefore(thread, cursor, db).isEmpty()) throw new NotACursorException();
        var rows = db.sql(SELECT + """
                          and place > (select c.place from view_discussion.comment c where c.id = :after)
                          order by place limit :limit""")
                .param("thread", thread.value())
                .param("after", cursor)
                .param("limit", limit + 1)
                .query(Row::read)
                .list();
        return of(rows, limit, db);
    }

    /** @param place of the first, counted from 0 */
    static CommentRows from(ThreadId thread, long place, int limit, JdbcClient db) {
        var rows = db.sql(SELECT + "order by place offset :offset limit :limit")
                .param("thread", thread.value())
                .param("offset", place)
                .param("limit", limit + 1)
                .query(Row::read)
                .list();
        return of(rows, limit, db);
    }

    /** How many comments are read before this one; empty when the thread has no such comment. */
    static Optional<Long> placesBefore(ThreadId thread, String comment, JdbcClient db) {
        return db.sql("""
                      select (select count(*) from view_discussion.comment c
                               where c.thread = this.thread and c.place < this.place)
                        from view_discussion.comment this where this.id = ? and this.thread = ?""").params(comment, thread.value()).query(Long.class).optional();
    }

    private static CommentRows of(List<Row> found, int limit, JdbcClient db) {
        var page = Page.of(found, limit, row -> Cursor.of(row.id().value()));
        if (page.items().isEmpty()) return new CommentRows(page, Map.of(), Map.of());
        var ids = page.items().stream().map(row -> row.id().value()).toList();
        var newest = db.sql("""
                            select distinct on (comment) comment, number, text from view_discussion.version
                             where comment in (:ids) order by comment, number desc""")
                .param("ids", ids)
                .query((row, number) -> new Spoken(row.getString(1), row.getInt(2), row.getString(3)))
                .list();
        var mentions = db.sql("""
                              select comment, member, version from view_discussion.mention
                               where comment in (:ids) order by since, member""")
                .param("ids", ids)
                .query((row, number) -> new Named(row.getString(1), new MemberId(row.getString(2)), row.getInt(3)))
                .list();
        return new CommentRows(
                page,
                newest.stream().collect(toMap(Spoken::comment, one -> one)),
                mentions.stream().collect(groupingBy(Named::comment)));
    }

    Stream<MemberId> people() {
        return Stream.concat(
                page.items().stream().map(Row::author),
                mentions.values().stream().flatMap(List::stream).map(Named::member));
    }

    Stream<String> commitments() {
        return newest.values().stream().map(Spoken::text);
    }

    Page<Comment> comments(People people, Opened opened) {
        return page.as(
                rows -> rows.stream().map(row -> comment(row, people, opened)).toList());
    }

    private Comment comment(Row row, People people, Opened opened) {
        var spoken = Optional.ofNullable(newest.get(row.id.value()));
        int version = spoken.map(Spoken::number).orElse(0);
        return new Comment(
                row.id,
                row.parent,
                row.depth,
                people.of(row.author),
                row.postedAt,
                row.retractedAt,
                version,
                spoken.flatMap(one -> opened.text(one.text)),
                mentions.getOrDefault(row.id.value(), List.of()).stream()
                        .filter(named -> named.version == version)
                        .map(named -> people.of(named.member))
                        .toList());
    }
}
