package org.isonomia.command.tasks.lapsetask;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.tasks.TaskRefusal.NOT_DUE;
import static org.isonomia.command.tasks.TaskRefusal.TASK_ENDED;
import static org.isonomia.command.tasks.TaskRefusal.TASK_UNKNOWN;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.tasks.TaskState;
import org.isonomia.events.Tag;
import org.isonomia.events.tasks.TaskEvent;
import org.isonomia.events.tasks.TaskEvent.TaskLapsed;

/** A task that was not completed in time ends; downtime only delays it. */
public record LapseTaskDecision(TaskState task) implements Decision<LapseTask> {
    public static final Reads<LapseTask, LapseTaskDecision> READS = Reads.of(
                    LapseTask.class, new LapseTaskDecision(TaskState.NONE))
            .on(TaskEvent.class, c -> Tag.task(c.task()), (s, e) -> new LapseTaskDecision(s.task.after(e)));

    @Override
    public Verdict decide(LapseTask command, Instant now) {
        if (task.opened().isEmpty()) return refuse(TASK_UNKNOWN);
        if (task.ended()) return refuse(TASK_ENDED);
        var opened = task.opened().get();
        return now.isBefore(opened.dueAt()) ? refuse(NOT_DUE) : accept(new TaskLapsed(command.task(), opened.role()));
    }
}
