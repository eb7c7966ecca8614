package org.isonomia.query.proposals.proposals;

import java.util.List;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.ThreadId;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.page.Page;
import org.isonomia.query.runner.PublicTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Proposals and who supports them. */
public final class ProposalsQuery {
    private final JdbcClient db;
    private final PublicTexts texts;
    private final MembersQuery members;

    public ProposalsQuery(JdbcClient db, PublicTexts texts, MembersQuery members) {
        this.db = db;
        this.texts = texts;
        this.members = members;
    }

    /** Newest first. */
    public Page<ProposalLine> proposals(@Nullable String cursor, int limit) {
        throw new UnsupportedOperationException();
    }

    public Optional<ProposalPage> proposal(ProposalId proposal) {
        throw new UnsupportedOperationException();
    }

    /** Those discussed in this thread, newest first. */
    public List<ProposalLine> discussedIn(ThreadId thread) {
        throw new UnsupportedOperationException();
    }

    /** Those this member could support and does not, the soonest to lapse first. */
    public List<ProposalLine> toSupport(MemberId member, int limit) {
        throw new UnsupportedOperationException();
    }
}
