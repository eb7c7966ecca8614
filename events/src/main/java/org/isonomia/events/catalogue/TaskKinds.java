package org.isonomia.events.catalogue;

import static org.isonomia.events.Kind.kind;

import java.util.List;
import java.util.Set;
import org.isonomia.events.Catalogue;
import org.isonomia.events.Kind;
import org.isonomia.events.Tag;
import org.isonomia.events.tasks.TaskEvent;
import org.isonomia.events.tasks.TaskEvent.TaskClaimed;
import org.isonomia.events.tasks.TaskEvent.TaskCompleted;
import org.isonomia.events.tasks.TaskEvent.TaskLapsed;
import org.isonomia.events.tasks.TaskEvent.TaskOpened;
import org.isonomia.events.tasks.TaskEvent.TaskReturned;

/** The kinds of events of tasks. */
final class TaskKinds {
    private static final List<Kind<? extends TaskEvent>> KINDS = List.of(
            kind("tasks.TaskOpened", 1, TaskOpened.class, e -> about(e)),
            kind("tasks.TaskClaimed", 1, TaskClaimed.class, e -> about(e)),
            kind("tasks.TaskCompleted", 1, TaskCompleted.class, e -> about(e)),
            kind("tasks.TaskReturned", 1, TaskReturned.class, e -> about(e)),
            kind("tasks.TaskLapsed", 1, TaskLapsed.class, e -> about(e)));

    static final List<Catalogue.Area> AREAS = List.of(new Catalogue.Area(TaskEvent.class, KINDS));

    private TaskKinds() {}

    private static Set<Tag> about(TaskEvent event) {
        return Set.of(Tag.task(event.task()), Tag.role(event.role()));
    }
}
