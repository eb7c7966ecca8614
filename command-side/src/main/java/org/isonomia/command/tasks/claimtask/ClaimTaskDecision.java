package org.isonomia.command.tasks.claimtask;

import static org.isonomia.command.Verdict.accept;
import static org.isonomia.command.Verdict.refuse;
import static org.isonomia.command.tasks.TaskRefusal.ALREADY_CLAIMED;
import static org.isonomia.command.tasks.TaskRefusal.NOT_A_HOLDER;
import static org.isonomia.command.tasks.TaskRefusal.TASK_ENDED;
import static org.isonomia.command.tasks.TaskRefusal.TASK_UNKNOWN;

import java.time.Instant;
import org.isonomia.command.Decision;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.roles.RolesState;
import org.isonomia.command.tasks.TaskState;
import org.isonomia.events.Tag;
import org.isonomia.events.roles.RoleEvent.SeatLife;
import org.isonomia.events.tasks.TaskEvent;
import org.isonomia.events.tasks.TaskEvent.TaskClaimed;

/** One holder works on a task at a time. */
public record ClaimTaskDecision(TaskState task, RolesState roles) implements Decision<ClaimTask> {
    public static final Reads<ClaimTask, ClaimTaskDecision> READS = Reads.of(
                    ClaimTask.class, new ClaimTaskDecision(TaskState.NONE, RolesState.NONE))
            .on(TaskEvent.class, c -> Tag.task(c.task()), (s, e) -> new ClaimTaskDecision(s.task.after(e), s.roles))
            .on(SeatLife.class, c -> Tag.member(c.holder()), (s, e) -> new ClaimTaskDecision(s.task, s.roles.after(e)));

    @Override
    public Verdict decide(ClaimTask command, Instant now) {
        if (task.opened().isEmpty()) return refuse(TASK_UNKNOWN);
        var role = task.opened().get().role();
        if (!roles.role(role).isHeldBy(command.holder())) return refuse(NOT_A_HOLDER);
        if (task.ended() || !now.isBefore(task.opened().get().dueAt())) return refuse(TASK_ENDED);
        if (task.holder().isPresent()) return refuse(ALREADY_CLAIMED);
        return accept(new TaskClaimed(command.task(), role, command.holder()));
    }
}
