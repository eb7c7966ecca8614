package org.isonomia.events.tasks;

import static org.isonomia.events.Kind.kind;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.isonomia.events.Event;
import org.isonomia.events.Kind;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.Sealed;
import org.isonomia.events.Tag;
import org.isonomia.events.TaskId;

/** Work of a role, open to its holders. */
public sealed interface TaskEvent extends Event {
    TaskId task();

    RoleId role();

    /** @param dueAt when it lapses unless completed */
    record TaskOpened(
            TaskId task, RoleId role, MemberId opener, Sealed<String> title, Sealed<String> note, Instant dueAt)
            implements TaskEvent {}

    record TaskClaimed(TaskId task, RoleId role, MemberId holder) implements TaskEvent {}

    record TaskCompleted(TaskId task, RoleId role, MemberId holder, Sealed<String> note) implements TaskEvent {}

    /** Its holder no longer holds the role; the task is open again. */
    record TaskReturned(TaskId task, RoleId role, MemberId holder) implements TaskEvent {}

    record TaskLapsed(TaskId task, RoleId role) implements TaskEvent {}

    List<Kind<? extends TaskEvent>> KINDS = List.of(
            kind("tasks.TaskOpened", 1, TaskOpened.class, e -> about(e)),
            kind("tasks.TaskClaimed", 1, TaskClaimed.class, e -> about(e)),
            kind("tasks.TaskCompleted", 1, TaskCompleted.class, e -> about(e)),
            kind("tasks.TaskReturned", 1, TaskReturned.class, e -> about(e)),
            kind("tasks.TaskLapsed", 1, TaskLapsed.class, e -> about(e)));

    private static Set<Tag> about(TaskEvent event) {
        return Set.of(Tag.task(event.task()), Tag.role(event.role()));
    }
}
