package org.isonomia.query.circles.tree;

import java.util.Optional;
import org.isonomia.events.circles.CircleEvent;
import org.isonomia.events.circles.CircleEvent.CircleAltered;
import org.isonomia.events.circles.CircleEvent.CircleDissolved;
import org.isonomia.events.circles.CircleEvent.CircleFormed;
import org.isonomia.events.circles.CircleEvent.CircleJoined;
import org.isonomia.events.circles.CircleEvent.CircleLeft;
import org.isonomia.events.circles.CircleEvent.CircleLife;
import org.isonomia.events.circles.CircleEvent.CircleMoved;
import org.isonomia.events.circles.Joining;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.membership.MembershipEvent.MemberRemoved;
import org.isonomia.query.rows.EntryRows;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.runner.LogEntry;
import org.isonomia.query.runner.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Circles and who joined them. What is in one depends on what is done to others, so all entries are about one thing. A
 * dissolved circle keeps its row, with what it lay in.
 */
public final class CirclesProjection implements Projection {
    @Override
    public String name() {
        return "circles";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public String tables() {
        return """
               create table circle (
                   id        text primary key,
                   parent    text,
                   joining   text not null,
                   edition   integer not null,
                   formed    bigint not null,
                   dissolved boolean not null default false
               );
               create index on circle (parent);
               create table wording (
                   circle  text not null,
                   edition integer not null,
                   name    text not null,
                   purpose text not null,
                   primary key (circle, edition)
               );
               create table joined (
                   circle   text not null,
                   member   text not null,
                   since    timestamptz not null,
                   position bigint not null,
                   primary key (circle, member)
               );
               create index on joined (member);
               """ + EntryRows.TABLE;
    }

    @Override
    public Optional<String> key(LogEntry entry) {
        return switch (entry.recorded().event()) {
            case CircleEvent e -> Optional.of("circles");
            case MemberLeft e -> Optional.of("circles");
            case MemberRemoved e -> Optional.of("circles");
            default -> Optional.empty();
        };
    }

    @Override
    public void apply(LogEntry entry, JdbcClient db) {
        switch (entry.recorded().event()) {
            case CircleLife e -> {
                changed(e, entry, db);
                EntryRows.add(entry, e.circle().value(), db);
            }
            case CircleJoined e ->
                db.sql("""
                       insert into joined (circle, member, since, position) values (?, ?, ?, ?)
                       on conflict (circle, member) do nothing""")
                        .params(e.circle().value(), e.member().value())
                        .params(Moments.of(entry.recorded().stamp().at()), entry.position())
                        .update();
            case CircleLeft e ->
                db.sql("delete from joined where circle = ? and member = ?")
                        .params(e.circle().value(), e.member().value())
                        .update();
            case MemberLeft e -> depart(e.member().value(), db);
            case MemberRemoved e -> depart(e.member().value(), db);
            default -> {}
        }
    }

    private static void changed(CircleLife event, LogEntry entry, JdbcClient db) {
        switch (event) {
            case CircleFormed e -> {
                db.sql("""
                       insert into circle (id, parent, joining, edition, formed) values (?, ?, ?, 1, ?)
                       on conflict (id) do nothing""")
                        .param(e.circle().value())
                        .param(e.parent() == null ? null : e.parent().value())
                        .params(e.joining().name(), entry.position())
                        .update();
                word(e.circle().value(), 1, e.name(), e.purpose(), db);
            }
            case CircleAltered e -> {
                db.sql("update circle set edition = ? where id = ?")
                        .params(e.edition(), e.circle().value())
                        .update();
                word(e.circle().value(), e.edition(), e.name(), e.purpose(), db);
            }
            case CircleMoved e ->
                db.sql("update circle set parent = ? where id = ?")
                        .param(e.parent() == null ? null : e.parent().value())
                        .param(e.circle().value())
                        .update();
            case CircleDissolved e -> dissolve(e, entry, db);
        }
    }

    /** Whoever had joined it has joined its parent where that is joined; what lay in it lies in its parent. */
    private static void dissolve(CircleDissolved e, LogEntry entry, JdbcClient db) {
        String circle = e.circle().value();
        db.sql("""
               insert into joined (circle, member, since, position)
               select p.id, j.member, ?, ? from joined j
                 join circle c on c.id = j.circle
                 join circle p on p.id = c.parent and p.joining = ? and not p.dissolved
                where j.circle = ? on conflict (circle, member) do nothing""")
                .params(Moments.of(entry.recorded().stamp().at()), entry.position(), Joining.JOINED.name(), circle)
                .update();
        db.sql("delete from joined where circle = ?").param(circle).update();
        db.sql(
                        "update circle c set parent = d.parent from circle d where d.id = ? and c.parent = d.id and not c.dissolved")
                .param(circle)
                .update();
        db.sql("update circle set dissolved = true where id = ?").param(circle).update();
    }

    private static void word(String circle, int edition, String name, String purpose, JdbcClient db) {
        db.sql("""
               insert into wording (circle, edition, name, purpose) values (?, ?, ?, ?)
               on conflict (circle, edition) do nothing""").params(circle, edition, name, purpose).update();
    }

    private static void depart(String member, JdbcClient db) {
        db.sql("delete from joined where member = ?").param(member).update();
    }
}
