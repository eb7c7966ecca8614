package org.isonomia.query.polls.ballotbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.rows.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Objections that wait for somebody. */
public final class ObjectionsQuery {
    private record Row(PollId poll, String question, MemberId objector, Instant closesAt) {
        static Row read(ResultSet row, int number) throws SQLException {
            return new Row(
                    new PollId(row.getString("poll")),
                    row.getString("question"),
                    new MemberId(row.getString("objector")),
                    Moments.read(row, "closes_at"));
        }
    }

    private final JdbcClient db;
    private final MembersQuery members;

    public ObjectionsQuery(JdbcClient db, MembersQuery members) {
        this.db = db;
        this.members = members;
    }

    /** Those this member may answer and has not, the next poll to close first: as the proposer, or as who asked for advice. */
    public List<ObjectionToAnswer> toAnswer(MemberId member, int limit) {
        var rows = db.sql("""
                          select o.poll, o.objector, p.question, p.closes_at
                            from view_polls.objection o
                            join view_polls.poll p on p.id = o.poll
                            left join view_proposals.proposal q on q.poll = p.id
                           where o.state = 'STANDS' and o.answer is null and not p.closed
                             and coalesce(q.proposer, p.opener) = ?
                           order by p.closes_at, o.position limit ?""").params(member.value(), limit).query(Row::read).list();
        var people = members.people(rows.stream().map(Row::objector).toList());
        return rows.stream()
                .map(row -> new ObjectionToAnswer(row.poll, row.question, people.of(row.objector), row.closesAt))
                .toList();
    }
}
