package org.isonomia.query.polls.ballotbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.polls.PollEvent.EffectConflicted.Conflict;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.proposals.Effect;
import org.isonomia.query.community.charter.Requirements;
import org.isonomia.query.rows.Moments;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.yesno.Result;
import org.isonomia.rules.yesno.Tally;
import org.jspecify.annotations.Nullable;

/**
 * A poll as read, before people, effects and entries are joined to it.
 *
 * @param terms without the effects, which are rows of their own
 * @param decided the position of its decision
 */
public record PollRow(
        PollLine line,
        PollTerms terms,
        @Nullable MemberId opener,
        @Nullable Tally tally,
        @Nullable Integer enacted,
        @Nullable Conflicted conflict,
        @Nullable Instant decidedAt,
        long decided) {
    public static final String SELECT = """
            select p.*, (select count(*) from view_polls.ballot b where b.poll = p.id) as voted
              from view_polls.poll p
            """;

    public static PollRow read(ResultSet row, int number) throws SQLException {
        var terms = terms(row);
        String outcome = row.getString("outcome");
        String opener = row.getString("opener");
        String conflict = row.getString("conflict");
        var line = new PollLine(
                new PollId(row.getString("id")),
                terms.question(),
                terms.binding(),
                terms.kind(),
                outcome != null ? PollState.DECIDED : row.getBoolean("closed") ? PollState.CLOSED : PollState.OPEN,
                terms.opensAt(),
                terms.closesAt(),
                terms.roll().count(),
                row.getLong("voted"),
                terms.proposal(),
                outcome == null ? null : Result.Outcome.valueOf(outcome));
        return new PollRow(
                line,
                terms,
                opener == null ? null : new MemberId(opener),
                row.getObject("yes") == null
                        ? null
                        : new Tally(row.getLong("yes"), row.getLong("no"), row.getLong("abstain")),
                row.getObject("enacted", Integer.class),
                conflict == null ? null : new Conflicted(row.getInt("conflict_effect"), Conflict.valueOf(conflict)),
                Moments.readIfAny(row, "decided_at"),
                row.getLong("decided"));
    }

    private static PollTerms terms(ResultSet row) throws SQLException {
        String proposal = row.getString("proposal");
        String rollOf = row.getString("roll_of");
        return new PollTerms(
                row.getBoolean("binding"),
                row.getString("question"),
                proposal == null ? null : new ProposalId(proposal),
                row.getInt("proposal_version"),
                List.of(),
                DecisionKind.valueOf(row.getString("kind")),
                row.getInt("charter"),
                row.getString("rule"),
                Requirements.quorum(row.getString("quorum")),
                Requirements.threshold(row.getString("threshold")),
                rollOf == null ? null : new RoleId(rollOf),
                new Roll(row.getLong("roll"), row.getString("roll_digest"), row.getInt("roll_parts")),
                Moments.read(row, "opens_at"),
                Moments.read(row, "closes_at"));
    }

    PollTerms termsWith(List<Effect> effects) {
        return new PollTerms(
                terms.binding(),
                terms.question(),
                terms.proposal(),
                terms.proposalVersion(),
                effects,
                terms.kind(),
                terms.charterVersion(),
                terms.rule(),
                terms.quorum(),
                terms.threshold(),
                terms.rollOf(),
                terms.roll(),
                terms.opensAt(),
                terms.closesAt());
    }

    Optional<Tally> tallied() {
        return Optional.ofNullable(tally);
    }
}
