package org.isonomia.query.discussion.threads;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.isonomia.events.CommentId;
import org.isonomia.events.MemberId;
import org.isonomia.events.Sealed;
import org.isonomia.events.discussion.DiscussionEvent;
import org.isonomia.events.discussion.DiscussionEvent.CommentPosted;
import org.isonomia.events.discussion.DiscussionEvent.CommentRetracted;
import org.isonomia.events.discussion.DiscussionEvent.CommentRevised;
import org.isonomia.events.discussion.DiscussionEvent.ThreadOpened;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.runner.LogEntry;
import org.isonomia.query.runner.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Threads and comments. Of what was said it keeps commitments; of a retracted comment only that it was there. */
public final class DiscussionProjection implements Projection {
    @Override
    public String name() {
        return "discussion";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public String tables() {
        return """
               create table thread (
                   id        text primary key,
                   author    text not null,
                   title     text not null,
                   text      text not null,
                   opened_at timestamptz not null,
                   active_at timestamptz not null,
                   active    bigint not null
               );
               create index on thread (active);
               create table comment (
                   id           text primary key,
                   thread       text not null,
                   parent       text,
                   author       text not null,
                   posted_at    timestamptz not null,
                   retracted_at timestamptz,
                   position     bigint not null,
                   -- the positions of what it replies to, outermost first, and its own: at most 64, the last ones
                   -- of a longer chain side by side. Threads are read in this order.
                   place        bigint[] not null
               );
               create index on comment (thread, place);
               create index on comment (author, thread, position);
               create table version (
                   comment text not null,
                   number  integer not null,
                   text    text not null,
                   at      timestamptz not null,
                   primary key (comment, number)
               );
               -- since: where they were first named; version: the last one that names them.
               create table mention (
                   comment text not null,
                   member  text not null,
                   since   bigint not null,
                   version integer not null,
                   primary key (comment, member)
               );
               create index on mention (member, since);
               -- Who is named in the first words.
               create table addressed (
                   thread text not null,
                   member text not null,
                   since  bigint not null,
                   primary key (thread, member)
               );
               create index on addressed (member, since);
               """;
    }

    @Override
    public Optional<String> key(LogEntry entry) {
        return entry.recorded().event() instanceof DiscussionEvent event
                ? Optional.of(event.thread().value())
                : Optional.empty();
    }

    @Override
    public void apply(LogEntry entry, JdbcClient db) {
        var at = Moments.of(entry.recorded().stamp().at());
        var event = (DiscussionEvent) entry.recorded().event();
        switch (event) {
            case ThreadOpened e -> {
                db.sql("""
                       insert into thread (id, author, title, text, opened_at, active_at, active)
                       values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                        .params(
                                e.thread().value(),
                                e.author().value(),
                                e.title().commitment(),
                                e.text().commitment(),
                                at,
                                at,
                                entry.position())
                        .update();
                for (MemberId member : e.mentions())
                    db.sql("insert into addressed (thread, member, since) values (?, ?, ?) on conflict do nothing")
                            .params(e.thread().value(), member.value(), entry.position())
                            .update();
            }
            case CommentPosted e -> {
                var parent = e.parent();
                db.sql("""
                       insert into comment (id, thread, author, posted_at, position, parent, place)
                       values (:id, :thread, :author, :at, :position, :parent,
                               coalesce((select p.place[1 : 63] from comment p where p.id = :parent), '{}')
                               || cast(:position as bigint))
                       on conflict (id) do nothing""")
                        .param("id", e.comment().value())
                        .param("thread", e.thread().value())
                        .param("author", e.author().value())
                        .param("at", at)
                        .param("position", entry.position())
                        .param("parent", parent == null ? null : parent.value(), Types.VARCHAR)
                        .update();
                say(e.comment(), 1, e.text(), e.mentions(), entry, db);
            }
            case CommentRevised e -> say(e.comment(), e.version(), e.text(), e.mentions(), entry, db);
            case CommentRetracted e -> retract(e, entry, db);
        }
        db.sql("update thread set active = ?, active_at = ? where id = ? and active < ?")
                .params(entry.position(), at, event.thread().value(), entry.position())
                .update();
    }

    private static void say(
            CommentId comment,
            int version,
            Sealed<String> text,
            List<MemberId> mentions,
            LogEntry entry,
            JdbcClient db) {
        db.sql("insert into version (comment, number, text, at) values (?, ?, ?, ?) on conflict do nothing")
                .params(
                        comment.value(),
                        version,
                        text.commitment(),
                        Moments.of(entry.recorded().stamp().at()))
                .update();
        for (MemberId member : mentions)
            db.sql("""
                   insert into mention (comment, member, since, version) values (?, ?, ?, ?)
                   on conflict (comment, member) do update set version = greatest(mention.version, excluded.version)""")
                    .params(comment.value(), member.value(), entry.position(), version)
                    .update();
    }

    private static void retract(CommentRetracted event, LogEntry entry, JdbcClient db) {
        String comment = event.comment().value();
        db.sql("update comment set retracted_at = ? where id = ?")
                .params(Moments.of(entry.recorded().stamp().at()), comment)
                .update();
        db.sql("delete from version where comment = ?").param(comment).update();
        db.sql("delete from mention where comment = ?").param(comment).update();
    }
}
