package org.isonomia.query.proposals.reviews;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.isonomia.query.rows.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was decided and is looked back on. */
public final class ReviewsQuery {
    private static final String SELECT = """
            select r.*, v.title from view_proposals.review r
              join view_proposals.proposal p on p.id = r.proposal
              join view_proposals.version v on v.proposal = p.id and v.number = p.version
            """;

    private final JdbcClient db;

    public ReviewsQuery(JdbcClient db) {
        this.db = db;
    }

    /** Of the one of these that took effect, if it is looked back on. */
    public Optional<Review> of(Collection<ProposalId> proposals) {
        return db
                .sql(SELECT + "where r.proposal = any (?)")
                .param(proposals.stream().map(ProposalId::value).toArray(String[]::new))
                .query(ReviewsQuery::read)
                .list()
                .stream()
                .findFirst();
    }

    /** What this question looks back on, if anything. */
    public Optional<Review> in(QuestionId question) {
        return db.sql(SELECT + "where r.question = ?")
                .param(question.value())
                .query(ReviewsQuery::read)
                .optional();
    }

    /** Those to come, the next first. */
    public List<Review> before(Instant end, int limit) {
        return db.sql(SELECT + "where r.question is null and r.opens_at < ? order by r.opens_at, r.proposal limit ?")
                .params(Moments.of(end), limit)
                .query(ReviewsQuery::read)
                .list();
    }

    /**
     * Those that are asked now of this member, who proposed what was decided or voted on it, and in which they have said
     * nothing yet; the next to end first.
     */
    public List<ReviewToTake> toTake(MemberId member, int limit) {
        return db.sql("""
                      select r.*, v.title, q.ends_at from view_proposals.review r
                        join view_proposals.proposal p on p.id = r.proposal
                        join view_proposals.version v on v.proposal = p.id and v.number = p.version
                        join view_questions.question q on q.id = r.question
                       where not q.lapsed and not q.withdrawn and q.poll is null
                         and (p.proposer = :member
                              or exists (select from view_polls.ballot b where b.poll = p.poll and b.voter = :member))
                         and not exists (select from view_proposals.proposal a
                                          where a.question = q.id and a.proposer = :member)
                         and not exists (select from view_decisions.talk t
                                           join view_discussion.thread d on d.id = t.thread
                                          where t.matter = q.id
                                            and (d.author = :member
                                                 or exists (select from view_discussion.comment c
                                                             where c.thread = t.thread and c.author = :member)))
                       order by q.ends_at, r.proposal limit :limit""")
                .param("member", member.value())
                .param("limit", limit)
                .query((row, number) -> new ReviewToTake(read(row, number), Moments.read(row, "ends_at")))
                .list();
    }

    private static Review read(ResultSet row, int number) throws SQLException {
        String question = row.getString("question");
        return new Review(
                new ProposalId(requireNonNull(row.getString("proposal"))),
                row.getString("title"),
                Moments.read(row, "opens_at"),
                question == null ? null : new QuestionId(question));
    }
}
