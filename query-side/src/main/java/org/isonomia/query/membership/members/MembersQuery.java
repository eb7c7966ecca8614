package org.isonomia.query.membership.members;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.isonomia.query.page.Page;
import org.isonomia.query.runner.SealedValues;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who belongs, and by which name. */
public final class MembersQuery {
    private final JdbcClient db;
    private final SealedValues sealed;

    public MembersQuery(JdbcClient db, SealedValues sealed) {
        this.db = db;
        this.sealed = sealed;
    }

    public boolean isMember(MemberId member) {
        throw new UnsupportedOperationException();
    }

    /** How many belong now. */
    public long count() {
        throw new UnsupportedOperationException();
    }

    public Optional<Member> member(MemberId member) {
        throw new UnsupportedOperationException();
    }

    /** Those who belong now, in the order in which they joined. */
    public Page<Member> members(@Nullable String cursor, int limit) {
        throw new UnsupportedOperationException();
    }

    /** Everyone asked for, also those who left; one who was never admitted has neither name nor handle. */
    public Map<MemberId, Person> people(Collection<MemberId> ids) {
        throw new UnsupportedOperationException();
    }

    /** Members by handle as it is written after an @, without it; unknown ones are left out. */
    public Map<String, MemberId> byHandles(Collection<String> handles) {
        throw new UnsupportedOperationException();
    }
}
