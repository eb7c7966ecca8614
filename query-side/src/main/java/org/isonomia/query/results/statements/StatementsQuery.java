package org.isonomia.query.results.statements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.polls.ballotbox.PollPage;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.rows.Opened;
import org.isonomia.query.runner.SealedValues;
import org.isonomia.rules.yesno.Result.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people wrote about results, and who may. */
public final class StatementsQuery {
    private record Row(PollId poll, int version, MemberId author, String text, Instant at, long position) {
        static Row read(ResultSet row, int number) throws SQLException {
            return new Row(
                    new PollId(row.getString("poll")),
                    row.getInt("version"),
                    new MemberId(row.getString("author")),
                    row.getString("text"),
                    Moments.read(row, "at"),
                    row.getLong("position"));
        }
    }

    /** Of one poll, on its page. */
    private static final int MOST = 20;

    private final JdbcClient db;
    private final SealedValues sealed;
    private final MembersQuery members;

    public StatementsQuery(JdbcClient db, SealedValues sealed, MembersQuery members) {
        this.db = db;
        this.sealed = sealed;
        this.members = members;
    }

    /** The latest versions, newest first; all of them are entries of the log. */
    public List<Statement> of(PollId poll) {
        return List.copyOf(
                opened(db.sql("select * from view_polls.statement where poll = ? order by version desc limit ?")
                                .params(poll.value(), MOST)
                                .query(Row::read)
                                .list())
                        .values());
    }

    /** The newest of each of these polls that has one. */
    public Map<PollId, Statement> latest(Collection<PollId> polls) {
        var latest = new LinkedHashMap<PollId, Statement>();
        opened(db.sql("""
                      select distinct on (poll) * from view_polls.statement where poll = any (?)
                       order by poll, version desc""")
                        .param(polls.stream().map(PollId::value).toArray(String[]::new))
                        .query(Row::read)
                        .list())
                .forEach((row, statement) -> latest.put(row.poll, statement));
        return latest;
    }

    /** Nobody while it is not decided or tied, when it is annulled, and where it only judges another result. */
    public Optional<Answerable> answerable(PollPage poll) {
        var outcome = poll.line().outcome();
        var terms = poll.terms();
        boolean open =
                outcome == null || outcome == Outcome.TIED && terms.matter().binding();
        if (open || poll.line().annulled() || terms.occasion().isOfResult() || terms.ofItself())
            return Optional.empty();
        if (!terms.matter().binding()) return poll.opener().map(opener -> new Answerable(opener.id(), null, null));
        var decided = decided(poll, terms);
        if (decided.isPresent())
            return member(
                            "select proposer from view_proposals.proposal where id = ?",
                            decided.get().value())
                    .map(proposer -> new Answerable(proposer, decided.get(), null));
        var question = terms.occasion().question();
        return question == null
                ? Optional.empty()
                : member("select raiser from view_questions.question where id = ?", question.value())
                        .map(raiser -> new Answerable(raiser, null, question));
    }

    private static Optional<ProposalId> decided(PollPage poll, PollTerms terms) {
        boolean adopted = poll.line().outcome() == Outcome.ADOPTED;
        return terms.proposalIfAdopted(adopted ? poll.line().winners() : List.of());
    }

    private Optional<MemberId> member(String query, String of) {
        return db.sql(query).param(of).query(String.class).optional().map(MemberId::new);
    }

    private Map<Row, Statement> opened(List<Row> rows) {
        var people = members.people(rows.stream().map(Row::author).toList());
        var words = Opened.of(sealed, rows.stream().map(Row::text));
        var statements = new LinkedHashMap<Row, Statement>();
        for (Row row : rows)
            statements.put(
                    row, new Statement(row.version, people.of(row.author), words.text(row.text), row.at, row.position));
        return statements;
    }
}
