package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.NOT_A_HOLDER;
import static org.isonomia.audit.fold.Disagreement.Kind.TASK_OUT_OF_TURN;
import static org.isonomia.audit.fold.Disagreement.Kind.TASK_REPEATED;
import static org.isonomia.audit.fold.Disagreement.Kind.TASK_UNKNOWN;

import java.util.HashMap;
import java.util.Map;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.TaskId;
import org.isonomia.events.tasks.TaskEvent;
import org.isonomia.events.tasks.TaskEvent.TaskClaimed;
import org.isonomia.events.tasks.TaskEvent.TaskCompleted;
import org.isonomia.events.tasks.TaskEvent.TaskLapsed;
import org.isonomia.events.tasks.TaskEvent.TaskOpened;
import org.isonomia.events.tasks.TaskEvent.TaskReturned;
import org.jspecify.annotations.Nullable;

/** The work of roles, done under running mandates only. */
final class Tasks {
    private final Roles roles;
    private final Findings findings;
    private final Map<TaskId, Task> tasks = new HashMap<>();

    private static final class Task {
        final Fact since;
        final TaskOpened opened;
        Seat.@Nullable Mandate claim;
        boolean over;

        Task(Fact since, TaskOpened opened) {
            this.since = since;
            this.opened = opened;
        }

        String described() {
            if (over) return "over";
            return claim == null ? "unclaimed" : "claimed by " + claim.holder;
        }
    }

    Tasks(Roles roles, Findings findings) {
        this.roles = roles;
        this.findings = findings;
    }

    void see(TaskEvent event, Fact fact) {
        if (event instanceof TaskOpened e) {
            holder(e.role(), e.opener(), fact);
            if (!e.dueAt().isAfter(fact.at())) wrong(fact, "a task due at " + e.dueAt(), "that is over");
            if (tasks.putIfAbsent(e.task(), new Task(fact, e)) != null)
                findings.add(TASK_REPEATED, fact, e.task() + " is opened", "it was opened before this entry");
            return;
        }
        var task = tasks.get(event.task());
        if (task == null || !task.opened.role().equals(event.role())) {
            findings.add(
                    TASK_UNKNOWN,
                    fact,
                    fact.recorded().name() + " of " + event.task() + " in " + event.role(),
                    "no such task was opened in that role");
            return;
        }
        String recorded = fact.recorded().name() + " of " + event.task() + " at " + fact.at();
        boolean late = !fact.at().isBefore(task.opened.dueAt());
        switch (event) {
            case TaskOpened ignored -> {}
            case TaskClaimed e -> {
                var mandate = holder(e.role(), e.holder(), fact);
                if (task.over || task.claim != null || late) wrong(fact, recorded, state(task));
                task.claim = mandate == null ? new Seat.Mandate(e.holder()) : mandate;
            }
            case TaskCompleted e -> {
                holder(e.role(), e.holder(), fact);
                if (task.over || !isClaimedBy(e.holder(), task) || late) wrong(fact, recorded, state(task));
                task.over = true;
            }
            case TaskReturned e -> {
                var claim = task.claim;
                var ended = claim == null ? null : claim.ended;
                if (task.over || !isClaimedBy(e.holder(), task) || ended == null)
                    wrong(fact, recorded, state(task) + ", and no mandate of its holder has ended");
                else if (!ended.id().equals(fact.because()))
                    wrong(fact, recorded + " because of " + fact.because(), "the mandate ended by " + ended.id());
                task.claim = null;
            }
            case TaskLapsed e -> {
                if (task.over || !late) wrong(fact, recorded, state(task));
                task.over = true;
            }
        }
    }

    void end(Deadline deadline) {
        for (Task task : tasks.values()) {
            if (task.over) continue;
            var ended = task.claim == null ? null : task.claim.ended;
            String what = task.opened.task() + " is " + task.described();
            if (deadline.missed(task.opened.dueAt()))
                findings.open(task.since, what + " although it was due at " + task.opened.dueAt());
            else if (ended != null && deadline.missed(ended.at()))
                findings.open(task.since, what + ", whose mandate ended at entry " + ended.position());
        }
    }

    private Seat.@Nullable Mandate holder(RoleId id, MemberId member, Fact fact) {
        var role = roles.require(id, fact);
        if (role == null) return null;
        var mandate = role.mandateOf(member);
        if (mandate == null)
            findings.add(
                    NOT_A_HOLDER,
                    fact,
                    fact.recorded().name() + " by " + member,
                    member + " does not hold \"" + role.defined.name() + "\" at this entry");
        return mandate;
    }

    private static boolean isClaimedBy(MemberId member, Task task) {
        return task.claim != null && task.claim.holder.equals(member);
    }

    private static String state(Task task) {
        return "at this entry it is " + task.described() + ", due at " + task.opened.dueAt();
    }

    private void wrong(Fact fact, String recorded, String rederived) {
        findings.add(TASK_OUT_OF_TURN, fact, recorded, rederived);
    }
}
