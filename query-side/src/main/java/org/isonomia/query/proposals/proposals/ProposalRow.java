package org.isonomia.query.proposals.proposals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.ThreadId;
import org.isonomia.events.effects.Effect;
import org.isonomia.query.membership.members.People;
import org.isonomia.query.proposals.proposals.EffectRows.Owner;
import org.isonomia.query.rows.Moments;
import org.jspecify.annotations.Nullable;

/** A proposal as read, before people and effects are joined to it. */
record ProposalRow(
        ProposalId id,
        String title,
        MemberId proposer,
        ProposalState state,
        int version,
        long supporters,
        Instant draftedAt,
        Instant submittedAt,
        Instant lapsesAt,
        @Nullable ThreadId thread,
        @Nullable QuestionId question,
        @Nullable PollId poll,
        long position) {
    static final String VIEW = "view_proposals";
    static final String SELECT = """
            select p.*, v.title,
                   case when p.lapsed then 'LAPSED' when p.withdrawn then 'WITHDRAWN'
                        when p.poll is not null then
                            case when o.outcome is null then 'IN_VOTE'
                                 when o.outcome = 'QUORUM_FAILED' then o.outcome
                                 when o.outcome = 'ADOPTED' and (r.option is null or r.option = any (o.winners))
                                 then o.outcome else 'REJECTED' end
                        when p.frozen then 'FROZEN' else 'DRAFT' end as state,
                   (select count(*) from view_proposals.support s
                     where s.proposal = p.id and s.version = p.version) as supporters
              from view_proposals.proposal p
              join view_proposals.version v on v.proposal = p.id and v.number = p.version
              left join view_proposals.outcome o on o.poll = p.poll
              left join view_proposals.rival r on r.proposal = p.id
            """;

    static ProposalRow read(ResultSet row, int number) throws SQLException {
        String thread = row.getString("thread");
        String question = row.getString("question");
        String poll = row.getString("poll");
        return new ProposalRow(
                new ProposalId(row.getString("id")),
                row.getString("title"),
                new MemberId(row.getString("proposer")),
                ProposalState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getLong("supporters"),
                Moments.read(row, "drafted_at"),
                Moments.read(row, "submitted_at"),
                Moments.read(row, "lapses_at"),
                thread == null ? null : new ThreadId(thread),
                question == null ? null : new QuestionId(question),
                poll == null ? null : new PollId(poll),
                row.getLong("position"));
    }

    Owner newest() {
        return new Owner(id.value(), version);
    }

    ProposalLine line(People people, Effects effects) {
        return new ProposalLine(
                id,
                title,
                people.of(proposer),
                Effect.kindOf(effects.of(newest())),
                state,
                version,
                supporters,
                draftedAt,
                submittedAt,
                lapsesAt,
                thread,
                question,
                poll);
    }
}
