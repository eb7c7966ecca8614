package org.isonomia.query.results.register;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.page.Cursor;
import org.isonomia.query.page.Page;
import org.isonomia.query.polls.ballotbox.PollRow;
import org.isonomia.query.polls.ballotbox.Proof;
import org.isonomia.query.proposals.proposals.EffectRows.Owner;
import org.isonomia.query.proposals.proposals.Effects;
import org.isonomia.query.results.statements.StatementsQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the community decided. */
public final class RegisterQuery {
    private final JdbcClient db;
    private final MembersQuery members;
    private final StatementsQuery statements;

    public RegisterQuery(JdbcClient db, MembersQuery members, StatementsQuery statements) {
        this.db = db;
        this.members = members;
        this.statements = statements;
    }

    /** Settled binding polls, newest first. */
    public Page<Decision> decisions(@Nullable String cursor, int limit) {
        var rows = db.sql(PollRow.SELECT + """
                          where p.binding and p.outcome is not null and p.decided < ?
                          order by p.decided desc limit ?""")
                .params(Cursor.position(cursor, Long.MAX_VALUE), limit + 1)
                .query(PollRow::read)
                .list();
        return Page.of(rows, limit, row -> Cursor.of(row.decided())).as(this::decisions);
    }

    private List<Decision> decisions(List<PollRow> rows) {
        var polls = rows.stream().map(row -> row.line().id()).toList();
        var owners = polls.stream().map(poll -> new Owner(poll.value(), 0)).toList();
        var effects = Effects.read("view_polls", owners, db, members);
        var proof = Proof.read(polls, db);
        var stated = statements.latest(polls);
        return rows.stream()
                .map(row -> new Decision(
                        row.line(),
                        requireNonNull(row.decidedAt()),
                        requireNonNull(row.line().outcome()),
                        row.tally(),
                        row.line().winners(),
                        proof.ticksOf(row.line().id()),
                        effects.views(new Owner(row.line().id().value(), 0)),
                        row.enacted(),
                        row.conflict(),
                        Optional.ofNullable(stated.get(row.line().id())),
                        proof.entriesOf(row.line().id())))
                .toList();
    }
}
