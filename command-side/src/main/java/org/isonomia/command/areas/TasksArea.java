package org.isonomia.command.areas;

import static org.isonomia.command.Automation.when;
import static org.isonomia.command.Slice.of;
import static org.isonomia.command.Slice.without;

import java.util.List;
import org.isonomia.command.Area;
import org.isonomia.command.Due;
import org.isonomia.command.Who;
import org.isonomia.command.tasks.TaskRefusal;
import org.isonomia.command.tasks.claimtask.ClaimTask;
import org.isonomia.command.tasks.claimtask.ClaimTaskDecision;
import org.isonomia.command.tasks.completetask.CompleteTask;
import org.isonomia.command.tasks.completetask.CompleteTaskDecision;
import org.isonomia.command.tasks.handbacktasks.HandBackTasks;
import org.isonomia.command.tasks.handbacktasks.HandBackTasksDecision;
import org.isonomia.command.tasks.lapsetask.LapseTask;
import org.isonomia.command.tasks.lapsetask.LapseTaskDecision;
import org.isonomia.command.tasks.opentask.OpenTask;
import org.isonomia.command.tasks.opentask.OpenTaskDecision;
import org.isonomia.deadlines.TaskDeadlines;
import org.isonomia.events.TaskId;
import org.isonomia.events.roles.RoleEvent.MandateEnded;

/** The tasks of role holders. */
final class TasksArea {
    static final Area AREA = new Area(
            "tasks",
            List.of(
                    of(Who.HOLDER, OpenTaskDecision.READS, OpenTask::opener),
                    of(Who.HOLDER, ClaimTaskDecision.READS, ClaimTask::holder),
                    of(Who.HOLDER, CompleteTaskDecision.READS, CompleteTask::holder),
                    without(Who.CLOCK, HandBackTasksDecision.READS),
                    without(Who.CLOCK, LapseTaskDecision.READS)),
            List.of(when(
                    "whenMandateEndedThenHandBackTasks",
                    MandateEnded.class,
                    e -> new HandBackTasks(e.role(), e.member()))),
            List.of(new Due(TaskDeadlines.LAPSE_TASK, on -> new LapseTask(new TaskId(on.getFirst())))),
            Area.codes(TaskRefusal.values()));

    private TasksArea() {}
}
