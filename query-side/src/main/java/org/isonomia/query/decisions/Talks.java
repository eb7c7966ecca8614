package org.isonomia.query.decisions;

import java.util.Optional;
import org.isonomia.events.Id;
import org.isonomia.events.ThreadId;
import org.isonomia.events.discussion.DiscussionEvent;
import org.isonomia.events.discussion.DiscussionEvent.ThreadOpened;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.runner.LogEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Threads, and the matters whose discussion they are. */
record Talks(LogEntry entry, JdbcClient db) {
    void apply(DiscussionEvent event) {
        if (event instanceof ThreadOpened e) {
            MatterRow.begin(new MatterRow(e.thread(), e.author(), e.title().commitment(), null, true, null), entry, db);
            matterOf(e.thread()).ifPresent(matter -> join(e.thread(), matter));
        }
        touch(event.thread());
    }

    /** On whose page it was begun, if on any. */
    private Optional<Id> matterOf(ThreadId thread) {
        return db.sql("select id from matter where id = substring(? from 3)")
                .param(thread.value())
                .query(String.class)
                .optional()
                .flatMap(MatterKind::id);
    }

    /** From now on the thread is where this matter is discussed. */
    void join(@Nullable ThreadId thread, Id matter) {
        if (thread == null) return;
        db.sql("insert into talk (thread, matter) values (?, ?) on conflict do nothing")
                .params(thread.value(), matter.value())
                .update();
        db.sql("update matter set shown = false where id = ?")
                .param(thread.value())
                .update();
    }

    private void touch(ThreadId thread) {
        db.sql("""
               update matter set active = :position, active_at = :at
                where active < :position and id in (
                    select :thread union all select matter from talk where thread = :thread
                    union all select m.question from talk t join matter m on m.id = t.matter where t.thread = :thread)""")
                .param("position", entry.position())
                .param("at", Moments.of(entry.recorded().stamp().at()))
                .param("thread", thread.value())
                .update();
    }
}
