package org.isonomia.query.community.charter;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The community and its charter. */
public final class CommunityQuery {
    private final JdbcClient db;

    public CommunityQuery(JdbcClient db) {
        this.db = db;
    }

    /** Absent until it is founded. */
    public Optional<Community> community() {
        throw new UnsupportedOperationException();
    }

    /** Every version, newest first. */
    public List<CharterVersion> charters() {
        throw new UnsupportedOperationException();
    }
}
