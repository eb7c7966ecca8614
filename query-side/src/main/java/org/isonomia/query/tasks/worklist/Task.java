package org.isonomia.query.tasks.worklist;

import java.time.Instant;
import java.util.Optional;
import org.isonomia.events.RoleId;
import org.isonomia.events.TaskId;
import org.isonomia.query.membership.members.Person;
import org.jspecify.annotations.Nullable;

/**
 * A task of a role.
 *
 * @param title absent when erased
 * @param holder who claimed or completed it
 * @param endedAt when it was completed or lapsed
 * @param report what its holder noted on completing it
 */
public record Task(
        TaskId id,
        RoleId role,
        String roleName,
        Person opener,
        Optional<String> title,
        Optional<String> note,
        TaskState state,
        Instant openedAt,
        Instant dueAt,
        @Nullable Person holder,
        @Nullable Instant endedAt,
        Optional<String> report) {}
