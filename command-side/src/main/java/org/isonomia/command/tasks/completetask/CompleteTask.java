package org.isonomia.command.tasks.completetask;

import org.isonomia.events.MemberId;
import org.isonomia.events.TaskId;

/** @param note what was done */
public record CompleteTask(TaskId task, MemberId holder, String note) {}
