package org.isonomia.query.membership.invitations;

import java.util.Optional;
import org.isonomia.events.InvitationId;
import org.isonomia.events.MemberId;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invitations. */
public final class InvitationsQuery {
    private final JdbcClient db;
    private final MembersQuery members;

    public InvitationsQuery(JdbcClient db, MembersQuery members) {
        this.db = db;
        this.members = members;
    }

    public Optional<Invitation> invitation(InvitationId invitation) {
        throw new UnsupportedOperationException();
    }

    /** Newest first. */
    public Page<Invitation> by(MemberId inviter, @Nullable String cursor, int limit) {
        throw new UnsupportedOperationException();
    }
}
