package org.isonomia.query.proposals.questions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.ThreadId;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.membership.members.People;
import org.isonomia.query.page.Cursor;
import org.isonomia.query.page.Page;
import org.isonomia.query.polls.ballotbox.PollPage;
import org.isonomia.query.polls.ballotbox.PollsQuery;
import org.isonomia.query.proposals.proposals.ProposalsQuery;
import org.isonomia.query.proposals.proposals.RivalProposal;
import org.isonomia.query.rows.EntryRows;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.runner.PublicTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is to be settled, and between which proposals. */
public final class QuestionsQuery {
    private record Row(
            QuestionId id,
            String title,
            String text,
            MemberId raiser,
            @Nullable PollId because,
            boolean review,
            QuestionState state,
            long rivals,
            Instant raisedAt,
            Instant endsAt,
            @Nullable ThreadId thread,
            @Nullable PollId poll,
            @Nullable Instant voteAt,
            @Nullable String votePoll,
            @Nullable String voteBy,
            long position) {
        static Row read(ResultSet row, int number) throws SQLException {
            String thread = row.getString("thread");
            String poll = row.getString("poll");
            String because = row.getString("because");
            return new Row(
                    new QuestionId(row.getString("id")),
                    row.getString("title"),
                    row.getString("text"),
                    new MemberId(row.getString("raiser")),
                    because == null ? null : new PollId(because),
                    row.getBoolean("review"),
                    QuestionState.valueOf(row.getString("state")),
                    row.getLong("rivals"),
                    Moments.read(row, "raised_at"),
                    Moments.read(row, "ends_at"),
                    thread == null ? null : new ThreadId(thread),
                    poll == null ? null : new PollId(poll),
                    Moments.readIfAny(row, "vote_at"),
                    row.getString("vote_poll"),
                    row.getString("vote_by"),
                    row.getLong("position"));
        }

        Stream<MemberId> named() {
            return voteBy == null ? Stream.of(raiser) : Stream.of(raiser, new MemberId(voteBy));
        }

        private QuestionLine.@Nullable Vote vote(People people) {
            return voteAt == null || votePoll == null || voteBy == null
                    ? null
                    : new QuestionLine.Vote(new PollId(votePoll), voteAt, people.of(new MemberId(voteBy)));
        }

        QuestionLine line(People people) {
            return new QuestionLine(
                    id, title, people.of(raiser), because, review, state, rivals, raisedAt, endsAt, poll, vote(people));
        }
    }

    private static final String SELECT = """
            select q.*,
                   case when p.outcome is not null then 'SETTLED' when q.poll is not null then 'IN_VOTE'
                        when q.lapsed then 'LAPSED' when q.withdrawn then 'WITHDRAWN' else 'OPEN' end as state,
                   (select count(*) from view_proposals.proposal r where r.question = q.id) as rivals,
                   exists (select from view_proposals.review r where r.question = q.id) as review
              from view_questions.question q
              left join view_polls.poll p on p.id = q.poll
            """;
    private final JdbcClient db;
    private final PublicTexts texts;
    private final MembersQuery members;
    private final ProposalsQuery proposals;
    private final PollsQuery polls;

    public QuestionsQuery(
            JdbcClient db, PublicTexts texts, MembersQuery members, ProposalsQuery proposals, PollsQuery polls) {
        this.db = db;
        this.texts = texts;
        this.members = members;
        this.proposals = proposals;
        this.polls = polls;
    }

    /** Newest first. */
    public Page<QuestionLine> questions(@Nullable String cursor, int limit) {
        var rows = db.sql(SELECT + "where q.position < ? order by q.position desc limit ?")
                .params(Cursor.position(cursor, Long.MAX_VALUE), limit + 1)
                .query(Row::read)
                .list();
        return Page.of(rows, limit, row -> Cursor.of(row.position)).as(found -> {
            var people = members.people(found.stream().flatMap(Row::named).toList());
            return found.stream().map(row -> row.line(people)).toList();
        });
    }

    /** @param cursor after which of its rivals to go on; the first of them without one */
    public Optional<QuestionPage> question(QuestionId question, @Nullable String cursor, int limit) {
        return db.sql(SELECT + "where q.id = ?")
                .param(question.value())
                .query(Row::read)
                .optional()
                .map(row -> page(row, proposals.rivals(question, cursor, limit)));
    }

    public Optional<QuestionLine> line(QuestionId question) {
        return db.sql(SELECT + "where q.id = ?")
                .param(question.value())
                .query(Row::read)
                .optional()
                .map(row -> row.line(members.people(row.named().toList())));
    }

    private QuestionPage page(Row row, Page<RivalProposal> rivals) {
        var poll = row.poll;
        return new QuestionPage(
                row.line(members.people(row.named().toList())),
                Optional.ofNullable(texts.read(List.of(row.text)).get(row.text)),
                row.thread,
                rivals,
                poll == null ? Optional.empty() : polls.poll(poll).map(PollPage::line),
                db.sql("select * from view_questions.entry where subject = ? order by position")
                        .param(row.id.value())
                        .query((entry, number) -> EntryRows.read(entry))
                        .list());
    }
}
