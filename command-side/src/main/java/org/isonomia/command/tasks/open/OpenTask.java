package org.isonomia.command.tasks.open;

import java.time.Instant;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.TaskId;

/** @param dueAt when it lapses unless completed */
public record OpenTask(TaskId task, RoleId role, MemberId opener, String title, String note, Instant dueAt) {}
