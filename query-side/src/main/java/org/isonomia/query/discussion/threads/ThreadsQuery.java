package org.isonomia.query.discussion.threads;

import java.util.List;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.isonomia.events.ThreadId;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.page.Page;
import org.isonomia.query.runner.SealedValues;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Threads and what is said in them. */
public final class ThreadsQuery {
    private final JdbcClient db;
    private final SealedValues sealed;
    private final MembersQuery members;

    public ThreadsQuery(JdbcClient db, SealedValues sealed, MembersQuery members) {
        this.db = db;
        this.sealed = sealed;
        this.members = members;
    }

    /** The latest activity first. */
    public Page<ThreadLine> threads(@Nullable String cursor, int limit) {
        throw new UnsupportedOperationException();
    }

    public Optional<ThreadPage> thread(ThreadId thread) {
        throw new UnsupportedOperationException();
    }

    /** Where someone else names this member, who has said nothing there since; newest first. */
    public List<Mention> unanswered(MemberId member, int limit) {
        throw new UnsupportedOperationException();
    }
}
