package org.isonomia.command.tasks.claimtask;

import org.isonomia.events.MemberId;
import org.isonomia.events.TaskId;

/** Takes a task of one's role on. */
public record ClaimTask(TaskId task, MemberId holder) {}
