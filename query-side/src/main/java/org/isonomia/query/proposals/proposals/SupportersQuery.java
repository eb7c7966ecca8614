package org.isonomia.query.proposals.proposals;

import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.membership.members.Person;
import org.isonomia.query.page.Cursor;
import org.isonomia.query.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who stands behind the newest version of a proposal. */
public final class SupportersQuery {
    private record Row(MemberId member, long position) {}

    private static final String BACKED = """
            (p.proposer = :member or exists (
                select from view_proposals.support s
                 where s.proposal = p.id and s.version = p.version and s.supporter = :member))
            """;

    private final JdbcClient db;
    private final MembersQuery members;

    public SupportersQuery(JdbcClient db, MembersQuery members) {
        this.db = db;
        this.members = members;
    }

    /** In the order in which they came to support it. */
    public Page<Person> supporters(ProposalId proposal, @Nullable String cursor, int limit) {
        var rows = db.sql("""
                          select s.supporter, s.position
                            from view_proposals.support s
                            join view_proposals.proposal p on p.id = s.proposal and p.version = s.version
                           where p.id = ? and s.position > ? order by s.position limit ?""")
                .params(proposal.value(), Cursor.position(cursor, -1), limit + 1)
                .query((row, number) -> new Row(new MemberId(row.getString(1)), row.getLong(2)))
                .list();
        return Page.of(rows, limit, row -> Cursor.of(row.position)).as(found -> {
            var people = members.people(found.stream().map(Row::member).toList());
            return found.stream().map(row -> people.of(row.member)).toList();
        });
    }

    public boolean supports(MemberId member, ProposalId proposal) {
        return db.sql("""
                      select exists (
                          select from view_proposals.support s
                            join view_proposals.proposal p on p.id = s.proposal and p.version = s.version
                           where p.id = ? and s.supporter = ?)""")
                .params(proposal.value(), member.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether the member proposed or supports it. */
    public boolean isBackedBy(MemberId member, ProposalId proposal) {
        return anyBacked("p.id = :of", member, proposal.value());
    }

    /** Whether the member proposed or supports one of its rivals. */
    public boolean isBackedBy(MemberId member, QuestionId question) {
        return anyBacked("p.question = :of", member, question.value());
    }

    private boolean anyBacked(String which, MemberId member, String of) {
        return db.sql("select exists (select from view_proposals.proposal p where " + which + " and " + BACKED + ")")
                .param("of", of)
                .param("member", member.value())
                .query(Boolean.class)
                .single();
    }
}
