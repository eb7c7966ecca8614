package org.isonomia.query.proposals.proposals;

import java.time.Instant;
import java.util.List;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.rows.Opened;
import org.isonomia.query.runner.SealedValues;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who was asked for advice on one proposal, and what they said. */
record AdviceRows(JdbcClient db, MembersQuery members, SealedValues sealed) {
    private record Row(
            MemberId adviser,
            Instant until,
            int version,
            @Nullable String advice) {}

    /** In the order in which they were asked. */
    List<Advised> of(ProposalId proposal) {
        var rows = db.sql("select * from view_proposals.advice where proposal = ? order by position, adviser")
                .param(proposal.value())
                .query((row, number) -> new Row(
                        new MemberId(row.getString("adviser")),
                        Moments.read(row, "until"),
                        row.getInt("version"),
                        row.getString("advice")))
                .list();
        if (rows.isEmpty()) return List.of();
        var people = members.people(rows.stream().map(Row::adviser).toList());
        var opened = Opened.of(sealed, rows.stream().map(Row::advice));
        return rows.stream()
                .map(row -> new Advised(people.of(row.adviser), row.until, row.version, opened.text(row.advice)))
                .toList();
    }
}
