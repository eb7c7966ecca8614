package org.isonomia.query.runner.due;

import org.isonomia.deadlines.PollDeadlines;
import org.isonomia.events.Event;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rivals of each question, which the command names that puts it to the vote: {@code question/rival/rival} in the order
 * of their first drafts. A rival that joins after the announcement is among them.
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

    /** The subject of a row {@code d} of what is due, as the command takes it. */
    static final String SUBJECT = """
            d.subject || case when d.act = '%s' then coalesce((
                select string_agg('/' || r.proposal, '' order by r.position)
                  from view_due.rival r where r.question = d.subject), '') else '' end subject""".formatted(PollDeadlines.PUT_QUESTION_TO_VOTE.act());

    private AnnouncedVotes() {}

    static void see(Event event, long position, JdbcClient db) {
        if (event instanceof ProposalDrafted drafted && drafted.question() != null)
            db.sql(
                            "insert into rival (proposal, question, position) values (?, ?, ?) on conflict (proposal) do nothing")
                    .params(drafted.proposal().value(), drafted.question().value(), position)
                    .update();
    }
}
