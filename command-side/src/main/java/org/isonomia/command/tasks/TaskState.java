package org.isonomia.command.tasks;

import java.util.Optional;
import org.isonomia.events.MemberId;
import org.isonomia.events.tasks.TaskEvent;
import org.isonomia.events.tasks.TaskEvent.TaskClaimed;
import org.isonomia.events.tasks.TaskEvent.TaskCompleted;
import org.isonomia.events.tasks.TaskEvent.TaskLapsed;
import org.isonomia.events.tasks.TaskEvent.TaskOpened;
import org.isonomia.events.tasks.TaskEvent.TaskReturned;

/** A task as the log has it so far. */
public record TaskState(Optional<TaskOpened> opened, Optional<MemberId> holder, boolean ended) {
    public static final TaskState NONE = new TaskState(Optional.empty(), Optional.empty(), false);

    public TaskState after(TaskEvent event) {
        return switch (event) {
            case TaskOpened e -> new TaskState(Optional.of(e), Optional.empty(), false);
            case TaskClaimed e -> new TaskState(opened, Optional.of(e.holder()), ended);
            case TaskReturned e -> new TaskState(opened, Optional.empty(), ended);
            case TaskCompleted e -> new TaskState(opened, holder, true);
            case TaskLapsed e -> new TaskState(opened, holder, true);
        };
    }
}
