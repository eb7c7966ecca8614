package org.isonomia.command.tasks.handbacktasks;

import static org.isonomia.command.Verdict.accept;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.tasks.TaskState;
import org.isonomia.events.Tag;
import org.isonomia.events.TaskId;
import org.isonomia.events.tasks.TaskEvent;
import org.isonomia.events.tasks.TaskEvent.TaskReturned;

/** Reads every task of the role, since a holder may have claimed several. */
public record HandBackTasksDecision(Map<String, TaskState> tasks) implements Decision<HandBackTasks> {
    public static final Reads<HandBackTasks, HandBackTasksDecision> READS = Reads.of(
                    HandBackTasks.class, new HandBackTasksDecision(Map.of()))
            .on(TaskEvent.class, c -> Tag.role(c.role()), HandBackTasksDecision::after);

    @Override
    public Verdict decide(HandBackTasks command, Instant now) {
        return accept(tasks.entrySet().stream()
                .filter(task ->
                        !task.getValue().ended() && task.getValue().holder().equals(Optional.of(command.holder())))
                .map(task -> new TaskReturned(new TaskId(task.getKey()), command.role(), command.holder()))
                .toList());
    }

    private HandBackTasksDecision after(TaskEvent event) {
        var changed = new TreeMap<>(tasks);
        changed.merge(event.task().value(), TaskState.NONE.after(event), (earlier, fresh) -> earlier.after(event));
        return new HandBackTasksDecision(changed);
    }
}
