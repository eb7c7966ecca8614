package org.isonomia.query.runner.due;

import java.util.ArrayList;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rivals of each question, which the command names that puts it to the vote: {@code question/rival/rival} in the order
 * of their first drafts. A rival that joins after the announcement joins its row.
 */
final class AnnouncedVotes {
    static final String TABLE = """
            create table rival (
                proposal text primary key,
                question text not null,
                position bigint not null
            );
            create index on rival (question, position);
            """;

    private AnnouncedVotes() {}

    static void joined(QuestionId question, ProposalId proposal, long position, JdbcClient db) {
        db.sql("insert into rival (proposal, question, position) values (?, ?, ?) on conflict (proposal) do nothing")
                .params(proposal.value(), question.value(), position)
                .update();
        db.sql("update due set subject = ? where act = ? and split_part(subject, '/', 1) = ?")
                .params(subject(question, db), DueProjection.PUT_QUESTION_TO_VOTE, question.value())
                .update();
    }

    static String subject(QuestionId question, JdbcClient db) {
        var parts = new ArrayList<String>();
        parts.add(question.value());
        parts.addAll(db.sql("select proposal from rival where question = ? order by position")
                .param(question.value())
                .query(String.class)
                .list());
        return String.join("/", parts);
    }

    static void over(QuestionId question, JdbcClient db) {
        db.sql("delete from due where act = ? and split_part(subject, '/', 1) = ?")
                .params(DueProjection.PUT_QUESTION_TO_VOTE, question.value())
                .update();
    }
}
