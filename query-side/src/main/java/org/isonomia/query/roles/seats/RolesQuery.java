package org.isonomia.query.roles.seats;

import java.util.List;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.runner.SealedValues;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Roles and who fills them. */
public final class RolesQuery {
    private final JdbcClient db;
    private final SealedValues sealed;
    private final MembersQuery members;

    public RolesQuery(JdbcClient db, SealedValues sealed, MembersQuery members) {
        this.db = db;
        this.sealed = sealed;
        this.members = members;
    }

    /** In the order in which they were defined. */
    public List<RoleLine> roles() {
        throw new UnsupportedOperationException();
    }

    public Optional<RolePage> role(RoleId role) {
        throw new UnsupportedOperationException();
    }

    /** The oldest first. */
    public List<Vacancy> vacancies() {
        throw new UnsupportedOperationException();
    }

    /** The terms this member serves now. */
    public List<Mandate> mandates(MemberId member) {
        throw new UnsupportedOperationException();
    }

    /** What this member is offered and has not answered, the next to lapse first. */
    public List<Offer> offers(MemberId member) {
        throw new UnsupportedOperationException();
    }

    /** What this member stands for. */
    public List<Candidate> candidacies(MemberId member) {
        throw new UnsupportedOperationException();
    }

    public boolean holds(RoleId role, MemberId member) {
        throw new UnsupportedOperationException();
    }
}
