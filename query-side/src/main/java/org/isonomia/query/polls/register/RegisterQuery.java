package org.isonomia.query.polls.register;

import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the community decided. */
public final class RegisterQuery {
    private final JdbcClient db;
    private final MembersQuery members;

    public RegisterQuery(JdbcClient db, MembersQuery members) {
        this.db = db;
        this.members = members;
    }

    /** Settled binding polls, newest first. */
    public Page<Decision> decisions(@Nullable String cursor, int limit) {
        throw new UnsupportedOperationException();
    }
}
