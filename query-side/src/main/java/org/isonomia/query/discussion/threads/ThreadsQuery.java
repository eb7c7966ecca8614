package org.isonomia.query.discussion.threads;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isonomia.events.CommentId;
import org.isonomia.events.MemberId;
import org.isonomia.events.ThreadId;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.membership.members.People;
import org.isonomia.query.page.Cursor;
import org.isonomia.query.page.Page;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.rows.Opened;
import org.isonomia.query.runner.SealedValues;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Threads and what is said in them. */
public final class ThreadsQuery {
    private record Row(
            ThreadId id,
            String title,
            String text,
            MemberId author,
            Instant openedAt,
            Instant activeAt,
            long active,
            long comments) {
        static Row read(ResultSet row, int number) throws SQLException {
            return new Row(
                    new ThreadId(row.getString("id")),
                    row.getString("title"),
                    row.getString("text"),
                    new MemberId(row.getString("author")),
                    Moments.read(row, "opened_at"),
                    Moments.read(row, "active_at"),
                    row.getLong("active"),
                    row.getLong("comments"));
        }

        ThreadLine line(People people, Opened opened) {
            return new ThreadLine(id, opened.text(title), people.of(author), openedAt, activeAt, comments);
        }
    }

    private record Named(ThreadId thread, String title, Optional<CommentId> comment, MemberId author, Instant at) {}

    private static final String SELECT = """
            select t.*, (select count(*) from view_discussion.comment c
                          where c.thread = t.id and c.retracted_at is null) as comments
              from view_discussion.thread t
            """;
    private final JdbcClient db;
    private final SealedValues sealed;
    private final MembersQuery members;

    public ThreadsQuery(JdbcClient db, SealedValues sealed, MembersQuery members) {
        this.db = db;
        this.sealed = sealed;
        this.members = members;
    }

    /** How many comments of this author stand. */
    public long countCommentsOf(MemberId author) {
        return db.sql("select count(*) from view_discussion.comment where author = ? and retracted_at is null")
                .param(author.value())
                .query(Long.class)
                .single();
    }

    /** The latest activity first. */
    public Page<ThreadLine> threads(@Nullable String cursor, int limit) {
        var rows = db.sql(SELECT + "where t.active < ? order by t.active desc limit ?")
                .params(Cursor.position(cursor, Long.MAX_VALUE), limit + 1)
                .query(Row::read)
                .list();
        return Page.of(rows, limit, row -> Cursor.of(row.active)).as(found -> {
            var people = members.people(found.stream().map(Row::author).toList());
            var opened = Opened.of(sealed, found.stream().map(Row::title));
            return found.stream().map(row -> row.line(people, opened)).toList();
        });
    }

    /** @param cursor the comment after which to go on; the thread's first comments without one */
    public Optional<ThreadPage> thread(ThreadId thread, @Nullable String cursor, int limit) {
        return row(thread).map(row -> page(row, CommentRows.after(thread, cursor, limit, db), cursor == null));
    }

    /** The thread from the beginning of the page on which this comment stands; from its start when it has none such. */
    public Optional<ThreadPage> threadAt(ThreadId thread, CommentId comment, int limit) {
        long before = CommentRows.placesBefore(thread, comment.value(), db).orElse(0L);
        long first = before - before % limit;
        return row(thread).map(row -> page(row, CommentRows.from(thread, first, limit, db), first == 0));
    }

    /** What a comment said, the newest version first; nothing of one that was taken back. */
    public Page<Comment.Version> versions(CommentId comment, @Nullable String cursor, int limit) {
        var rows = db.sql("""
                          select number, text, at from view_discussion.version
                           where comment = ? and number < ? order by number desc limit ?""")
                .params(comment.value(), Cursor.position(cursor, Integer.MAX_VALUE), limit + 1)
                .query((row, n) -> new Said(row.getInt(1), row.getString(2), Moments.read(row, "at")))
                .list();
        return Page.of(rows, limit, said -> Cursor.of(said.number)).as(found -> {
            var opened = Opened.of(sealed, found.stream().map(Said::text));
            return found.stream()
                    .map(said -> new Comment.Version(said.number, opened.text(said.text), said.at))
                    .toList();
        });
    }

    private record Said(int number, String text, Instant at) {}

    private Optional<Row> row(ThreadId thread) {
        return db.sql(SELECT + "where t.id = ?")
                .param(thread.value())
                .query(Row::read)
                .optional();
    }

    private ThreadPage page(Row row, CommentRows rows, boolean fromTheStart) {
        var people = members.people(
                Stream.concat(Stream.of(row.author), rows.people()).toList());
        var opened = Opened.of(sealed, Stream.concat(Stream.of(row.title, row.text), rows.commitments()));
        return new ThreadPage(
                row.line(people, opened), opened.text(row.text), rows.comments(people, opened), fromTheStart);
    }

    /** Where someone else names this member, who has said nothing there since; newest first. */
    public List<Mention> unanswered(MemberId member, int limit) {
        var rows = db.sql("""
                          select t.id as thread, t.title, n.comment, n.author, n.at
                            from (select c.thread, m.comment, c.author, c.posted_at as at, m.since
                                    from view_discussion.mention m
                                    join view_discussion.comment c on c.id = m.comment
                                   where m.member = :member
                                     and m.version = (select max(number) from view_discussion.version v
                                                       where v.comment = m.comment)
                                  union all
                                  select a.thread, null, o.author, o.opened_at, a.since
                                    from view_discussion.addressed a
                                    join view_discussion.thread o on o.id = a.thread
                                   where a.member = :member) n
                            join view_discussion.thread t on t.id = n.thread
                           where n.author <> :member
                             and not exists (select from view_discussion.comment mine
                                              where mine.author = :member and mine.thread = n.thread
                                                and mine.position > n.since)
                           order by n.since desc limit :limit""")
                .param("member", member.value())
                .param("limit", limit)
                .query((row, number) -> new Named(
                        new ThreadId(row.getString("thread")),
                        row.getString("title"),
                        Optional.ofNullable(row.getString("comment")).map(CommentId::new),
                        new MemberId(row.getString("author")),
                        Moments.read(row, "at")))
                .list();
        var people = members.people(rows.stream().map(Named::author).toList());
        var opened = Opened.of(sealed, rows.stream().map(Named::title));
        return rows.stream()
                .map(row -> new Mention(row.thread, opened.text(row.title), row.comment, people.of(row.author), row.at))
                .toList();
    }
}
