package org.isonomia.command.tasks.lapsetask;

import org.isonomia.events.TaskId;

/** What the clock sends when a task has reached its end without being completed. */
public record LapseTask(TaskId task) {}
