package org.isonomia.query.tasks.worklist;

import java.util.Optional;
import org.isonomia.events.tasks.TaskEvent;
import org.isonomia.events.tasks.TaskEvent.TaskClaimed;
import org.isonomia.events.tasks.TaskEvent.TaskCompleted;
import org.isonomia.events.tasks.TaskEvent.TaskLapsed;
import org.isonomia.events.tasks.TaskEvent.TaskOpened;
import org.isonomia.events.tasks.TaskEvent.TaskReturned;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.runner.LogEntry;
import org.isonomia.query.runner.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tasks of each role. Of what they say it keeps commitments. */
public final class TasksProjection implements Projection {
    @Override
    public String name() {
        return "tasks";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public String tables() {
        return """
               create table task (
                   id        text primary key,
                   role      text not null,
                   opener    text not null,
                   title     text not null,
                   note      text not null,
                   opened_at timestamptz not null,
                   due_at    timestamptz not null,
                   state     text not null,
                   holder    text,
                   ended_at  timestamptz,
                   report    text,
                   position  bigint not null
               );
               create index on task (position);
               create index on task (role, position);
               create index on task (holder);
               """;
    }

    @Override
    public Optional<String> key(LogEntry entry) {
        return entry.recorded().event() instanceof TaskEvent event
                ? Optional.of(event.task().value())
                : Optional.empty();
    }

    @Override
    public void apply(LogEntry entry, JdbcClient db) {
        var at = Moments.of(entry.recorded().stamp().at());
        switch ((TaskEvent) entry.recorded().event()) {
            case TaskOpened e -> open(e, entry, db);
            case TaskClaimed e ->
                db.sql("update task set state = 'CLAIMED', holder = ? where id = ?")
                        .params(e.holder().value(), e.task().value())
                        .update();
            case TaskReturned e ->
                db.sql("update task set state = 'OPEN', holder = null where id = ?")
                        .param(e.task().value())
                        .update();
            case TaskCompleted e ->
                db.sql("update task set state = 'COMPLETED', holder = ?, ended_at = ?, report = ? where id = ?")
                        .params(
                                e.holder().value(),
                                at,
                                e.note().commitment(),
                                e.task().value())
                        .update();
            case TaskLapsed e ->
                db.sql("update task set state = 'LAPSED', ended_at = ? where id = ?")
                        .params(at, e.task().value())
                        .update();
        }
    }

    private static void open(TaskOpened e, LogEntry entry, JdbcClient db) {
        db.sql("""
               insert into task (id, role, opener, title, note, opened_at, due_at, state, position)
               values (?, ?, ?, ?, ?, ?, ?, 'OPEN', ?) on conflict (id) do nothing""")
                .params(
                        e.task().value(),
                        e.role().value(),
                        e.opener().value(),
                        e.title().commitment(),
                        e.note().commitment(),
                        Moments.of(entry.recorded().stamp().at()),
                        Moments.of(e.dueAt()),
                        entry.position())
                .update();
    }
}
