package org.isonomia.deadlines;

import static org.isonomia.deadlines.Change.NONE;
import static org.isonomia.deadlines.Change.set;
import static org.isonomia.deadlines.Change.settle;

import java.util.List;
import org.isonomia.events.tasks.TaskEvent.TaskCompleted;
import org.isonomia.events.tasks.TaskEvent.TaskLapsed;
import org.isonomia.events.tasks.TaskEvent.TaskOpened;

/** Of tasks. */
public final class TaskDeadlines {
    public static final Deadline LAPSE_TASK = new Deadline("lapse-task", (event, at) -> switch (event) {
        case TaskOpened e -> set(e.task(), e.dueAt());
        case TaskCompleted e -> settle(e.task());
        case TaskLapsed e -> settle(e.task());
        default -> NONE;
    });

    static final List<Deadline> ALL = List.of(LAPSE_TASK);

    private TaskDeadlines() {}
}
