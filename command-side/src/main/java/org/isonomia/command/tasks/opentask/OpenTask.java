package org.isonomia.command.tasks.opentask;

import java.time.Instant;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * @param note what there is to do, when the title does not say it all
 * @param dueAt when it lapses unless completed
 */
public record OpenTask(
        TaskId task,
        RoleId role,
        MemberId opener,
        String title,
        @Nullable String note,
        Instant dueAt) {}
