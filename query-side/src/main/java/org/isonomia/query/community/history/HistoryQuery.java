package org.isonomia.query.community.history;

import java.util.Optional;
import java.util.UUID;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.page.Page;
import org.isonomia.query.runner.SealedValues;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log in words. */
public final class HistoryQuery {
    private final JdbcClient db;
    private final SealedValues sealed;
    private final MembersQuery members;

    public HistoryQuery(JdbcClient db, SealedValues sealed, MembersQuery members) {
        this.db = db;
        this.sealed = sealed;
        this.members = members;
    }

    /** Newest first. @param tag only entries with this tag, for instance {@code poll:p_x} */
    public Page<HistoryLine> newest(@Nullable String tag, @Nullable String cursor, int limit) {
        throw new UnsupportedOperationException();
    }

    public Optional<HistoryLine> entry(UUID id) {
        throw new UnsupportedOperationException();
    }
}
