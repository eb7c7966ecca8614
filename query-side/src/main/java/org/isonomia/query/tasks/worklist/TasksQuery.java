package org.isonomia.query.tasks.worklist;

import java.util.List;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.TaskId;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.page.Page;
import org.isonomia.query.runner.SealedValues;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tasks by role and by holder. */
public final class TasksQuery {
    private final JdbcClient db;
    private final SealedValues sealed;
    private final MembersQuery members;

    public TasksQuery(JdbcClient db, SealedValues sealed, MembersQuery members) {
        this.db = db;
        this.sealed = sealed;
        this.members = members;
    }

    public Optional<Task> task(TaskId task) {
        throw new UnsupportedOperationException();
    }

    /** Every task, newest first. */
    public Page<Task> tasks(@Nullable String cursor, int limit) {
        throw new UnsupportedOperationException();
    }

    /** The tasks of a role, newest first. */
    public Page<Task> ofRole(RoleId role, @Nullable String cursor, int limit) {
        throw new UnsupportedOperationException();
    }

    /** What this member claimed and has not completed, the next due first. */
    public List<Task> heldBy(MemberId member) {
        throw new UnsupportedOperationException();
    }

    /** Open or claimed tasks of the roles this member holds, the next due first. */
    public List<Task> pendingFor(MemberId member, int limit) {
        throw new UnsupportedOperationException();
    }
}
