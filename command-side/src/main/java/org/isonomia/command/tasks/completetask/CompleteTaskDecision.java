package org.isonomia.command.tasks.completetask;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.tasks.TaskRefusal.NOT_A_HOLDER;
import static org.isonomia.command.tasks.TaskRefusal.NOT_YOUR_TASK;
import static org.isonomia.command.tasks.TaskRefusal.TASK_ENDED;
import static org.isonomia.command.tasks.TaskRefusal.TASK_UNKNOWN;
import static org.isonomia.command.tasks.opentask.OpenTaskDecision.LONGEST_NOTE;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.command.Decision;
import org.isonomia.command.Input;
import org.isonomia.command.Reads;
import org.isonomia.command.Refusal;
import org.isonomia.command.Verdict;
import org.isonomia.command.roles.RolesState;
import org.isonomia.command.tasks.TaskState;
import org.isonomia.events.Sealed;
import org.isonomia.events.Tag;
import org.isonomia.events.roles.RoleEvent.SeatLife;
import org.isonomia.events.tasks.TaskEvent;
import org.isonomia.events.tasks.TaskEvent.TaskCompleted;

/** Whoever claimed a task completes it, and says what was done. */
public record CompleteTaskDecision(TaskState task, RolesState roles) implements Decision<CompleteTask> {
    public static final Reads<CompleteTask, CompleteTaskDecision> READS = Reads.of(
                    CompleteTask.class, new CompleteTaskDecision(TaskState.NONE, RolesState.NONE))
            .on(TaskEvent.class, c -> Tag.task(c.task()), (s, e) -> new CompleteTaskDecision(s.task.after(e), s.roles))
            .on(
                    SeatLife.class,
                    c -> Tag.member(c.holder()),
                    (s, e) -> new CompleteTaskDecision(s.task, s.roles.after(e)));

    @Override
    public Verdict decide(CompleteTask command, Instant now) {
        if (task.opened().isEmpty()) return refuse(TASK_UNKNOWN);
        var role = task.opened().get().role();
        if (!roles.role(role).isHeldBy(command.holder())) return refuse(NOT_A_HOLDER);
        if (task.ended() || !now.isBefore(task.opened().get().dueAt())) return refuse(TASK_ENDED);
        if (!task.holder().equals(Optional.of(command.holder()))) return refuse(NOT_YOUR_TASK);
        Verdict faulty = Refusal.anyOf(
                new Input().text("note", command.note(), LONGEST_NOTE).faults());
        if (faulty != null) return faulty;
        return accept(new TaskCompleted(
                command.task(),
                role,
                command.holder(),
                Sealed.of(command.holder(), command.note().strip())));
    }
}
