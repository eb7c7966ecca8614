package org.isonomia.events.tasks;

import java.time.Instant;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.Sealed;
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
}
