package org.isonomia.command.tasks.handbacktasks;

import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;

/** What the end of a mandate causes: the tasks its holder had claimed are open again. */
public record HandBackTasks(RoleId role, MemberId holder) {}
