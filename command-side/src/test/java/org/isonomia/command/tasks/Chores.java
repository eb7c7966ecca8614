package org.isonomia.command.tasks;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.proposals.Drafts.GARDENER;

import java.time.Duration;
import java.time.Instant;
import org.isonomia.events.MemberId;
import org.isonomia.events.Sealed;
import org.isonomia.events.TaskId;
import org.isonomia.events.tasks.TaskEvent.TaskClaimed;
import org.isonomia.events.tasks.TaskEvent.TaskCompleted;
import org.isonomia.events.tasks.TaskEvent.TaskLapsed;
import org.isonomia.events.tasks.TaskEvent.TaskOpened;
import org.isonomia.events.tasks.TaskEvent.TaskReturned;

/** The facts of the gardener's tasks. */
public final class Chores {
    public static final TaskId TASK = new TaskId("t_water");
    public static final Instant DUE = NOON.plus(Duration.ofDays(3));

    private Chores() {}

    public static TaskOpened opened() {
        return opened(TASK);
    }

    public static TaskOpened opened(TaskId task) {
        return new TaskOpened(task, GARDENER, ADA, Sealed.of(ADA, "Water"), Sealed.of(ADA, ""), DUE);
    }

    public static TaskClaimed claimed(MemberId holder) {
        return claimed(TASK, holder);
    }

    public static TaskClaimed claimed(TaskId task, MemberId holder) {
        return new TaskClaimed(task, GARDENER, holder);
    }

    public static TaskReturned returned(MemberId holder) {
        return returned(TASK, holder);
    }

    public static TaskReturned returned(TaskId task, MemberId holder) {
        return new TaskReturned(task, GARDENER, holder);
    }

    public static TaskCompleted completed(MemberId holder) {
        return new TaskCompleted(TASK, GARDENER, holder, Sealed.of(holder, "Watered"));
    }

    public static TaskLapsed lapsed() {
        return new TaskLapsed(TASK, GARDENER);
    }
}
