package org.isonomia.query.discussion.threads;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isonomia.events.CommentId;
import org.isonomia.events.MemberId;
import org.isonomia.events.ThreadId;
import org.isonomia.query.membership.members.People;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.rows.Opened;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of one thread's comments, and the tree they make. */
record CommentTree(List<Row> rows, Map<String, List<Spoken>> versions, Map<String, List<Named>> mentions) {
    record Row(
            CommentId id,
            @Nullable CommentId parent,
            MemberId author,
            Instant postedAt,
            @Nullable Instant retractedAt) {
        static Row read(ResultSet row, int number) throws SQLException {
            String parent = row.getString("parent");
            return new Row(
                    new CommentId(row.getString("id")),
                    parent == null ? null : new CommentId(parent),
                    new MemberId(row.getString("author")),
                    Moments.read(row, "posted_at"),
                    Moments.readIfAny(row, "retracted_at"));
        }
    }

    record Spoken(String comment, int number, String text, Instant at) {}

    record Named(String comment, MemberId member, int version) {}

    static CommentTree read(ThreadId thread, JdbcClient db) {
        var rows = db.sql("select * from view_discussion.comment where thread = ? order by position")
                .param(thread.value())
                .query(Row::read)
                .list();
        var versions = db.sql("""
                              select v.* from view_discussion.version v
                                join view_discussion.comment c on c.id = v.comment where c.thread = ?
                               order by v.number""")
                .param(thread.value())
                .query((row, number) -> new Spoken(
                        row.getString("comment"), row.getInt("number"), row.getString("text"), Moments.read(row, "at")))
                .list();
        var mentions = db.sql("""
                              select m.* from view_discussion.mention m
                                join view_discussion.comment c on c.id = m.comment where c.thread = ?
                               order by m.since, m.member""")
                .param(thread.value())
                .query((row, number) -> new Named(
                        row.getString("comment"), new MemberId(row.getString("member")), row.getInt("version")))
                .list();
        return new CommentTree(
                rows,
                versions.stream().collect(groupingBy(Spoken::comment)),
                mentions.stream().collect(groupingBy(Named::comment)));
    }

    Stream<MemberId> people() {
        return Stream.concat(
                rows.stream().map(Row::author),
                mentions.values().stream().flatMap(List::stream).map(Named::member));
    }

    Stream<String> commitments() {
        return versions.values().stream().flatMap(List::stream).map(Spoken::text);
    }

    /** The comments on the thread itself, each with its replies. A reply always comes after what it replies to. */
    List<Comment> grown(People people, Opened opened) {
        var replies = new HashMap<CommentId, List<Comment>>();
        var roots = new ArrayList<Comment>();
        for (Row row : rows.reversed()) {
            var comment = comment(row, replies.getOrDefault(row.id, List.of()), people, opened);
            var siblings = row.parent == null ? roots : replies.computeIfAbsent(row.parent, id -> new ArrayList<>());
            siblings.addFirst(comment);
        }
        return List.copyOf(roots);
    }

    private Comment comment(Row row, List<Comment> replies, People people, Opened opened) {
        var spoken = versions.getOrDefault(row.id.value(), List.of());
        int last = spoken.isEmpty() ? 0 : spoken.getLast().number();
        return new Comment(
                row.id,
                row.parent,
                people.of(row.author),
                row.postedAt,
                row.retractedAt,
                spoken.stream()
                        .map(one -> new Comment.Version(one.number, opened.text(one.text), one.at))
                        .toList(),
                mentions.getOrDefault(row.id.value(), List.of()).stream()
                        .filter(named -> named.version == last)
                        .map(named -> people.of(named.member))
                        .toList(),
                List.copyOf(replies));
    }
}
