package org.isonomia.query.decisions;

import java.time.Instant;
import org.isonomia.events.Id;
import org.isonomia.events.MemberId;
import org.isonomia.events.QuestionId;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.runner.LogEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A matter as it begins. @param title of a thread its commitment @param question in which it is a rival */
record MatterRow(
        Id id,
        @Nullable MemberId by,
        String title,
        @Nullable QuestionId question,
        boolean shown,
        @Nullable Instant endsAt) {

    /** Whatever the row held before. */
    static void begin(MatterRow row, LogEntry entry, JdbcClient db) {
        var at = Moments.of(entry.recorded().stamp().at());
        var by = row.by;
        var ends = row.endsAt;
        db.sql("delete from matter where id = ?").param(row.id.value()).update();
        db.sql("""
               insert into matter (id, kind, begun_at, title, shown, active_at, active, begun_by, question, ends_at)
               values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(row.id.value(), MatterKind.of(row.id).name(), at, row.title, row.shown, at, entry.position())
                .param(by == null ? null : by.value())
                .param(row.question == null ? null : row.question.value())
                .param(ends == null ? null : Moments.of(ends))
                .update();
    }

    /** Something happened in it, and in the question in which it is a rival. */
    static void touch(String id, LogEntry entry, JdbcClient db) {
        db.sql("""
               update matter set active = :position, active_at = :at
                where active < :position and (id = :id or id = (select question from matter where id = :id))""")
                .param("position", entry.position())
                .param("at", Moments.of(entry.recorded().stamp().at()))
                .param("id", id)
                .update();
    }
}
