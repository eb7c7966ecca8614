package org.isonomia.query.polls.ballotbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.QuestionId;
import org.isonomia.events.codec.JsonText;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.results.ResultEvent.EffectConflicted.Conflict;
import org.isonomia.query.results.ChallengeView;
import org.isonomia.query.results.Conflicted;
import org.isonomia.query.rows.Lists;
import org.isonomia.query.rows.Moments;
import org.isonomia.rules.yesno.Result;
import org.isonomia.rules.yesno.Tally;
import org.jspecify.annotations.Nullable;

/**
 * A poll as read, before people, effects and entries are joined to it.
 *
 * @param sheet the digest of its count sheet
 * @param cancelled the commitment of the reason why it was called off
 * @param decided the position of its decision
 */
public record PollRow(
        PollLine line,
        PollTerms terms,
        @Nullable MemberId opener,
        @Nullable Tally tally,
        @Nullable String sheet,
        @Nullable Integer enacted,
        @Nullable Conflicted conflict,
        PollPage.Sequel sequel,
        @Nullable String cancelled,
        @Nullable Challenge challenge,
        @Nullable Instant decidedAt,
        long decided) {
    /** @param why the commitment of the challenger's words */
    record Challenge(MemberId by, String why, @Nullable PollId hearing, ChallengeView.State state) {
        static @Nullable Challenge read(ResultSet row) throws SQLException {
            String by = row.getString("challenger");
            if (by == null) return null;
            String hearing = row.getString("hearing");
            String verdict = row.getString("verdict");
            return new Challenge(
                    new MemberId(by),
                    row.getString("challenge"),
                    hearing == null ? null : new PollId(hearing),
                    stage(row, verdict));
        }

        private static ChallengeView.State stage(ResultSet row, @Nullable String verdict) throws SQLException {
            if (verdict != null) return ChallengeView.State.valueOf(verdict);
            return row.getBoolean("heard") ? ChallengeView.State.PENDING : ChallengeView.State.GATHERING;
        }
    }

    public static final String SELECT = """
            select p.*, (select count(*) from view_polls.ballot b where b.poll = p.id) as voted,
                   (select w.id from view_polls.poll w
                     where w.queued < p.queued and not w.done and not p.done and w.touches && p.touches
                     order by w.queued limit 1) as waits_for,
                   case when p.conflict = 'OUT_OF_DATE' then (
                       select q.id from view_questions.question q
                        where q.id = 'x_' || substr(encode(sha256(convert_to(p.id || '/ANEW', 'UTF8')), 'hex'), 1, 24)
                   ) end as anew
              from view_polls.poll p
            """;

    public static PollRow read(ResultSet row, int number) throws SQLException {
        var terms = JsonText.read(row.getString("terms"), PollTerms.class);
        String outcome = row.getString("outcome");
        String opener = row.getString("opener");
        String conflict = row.getString("conflict");
        String tally = row.getString("tally");
        var line = new PollLine(
                new PollId(row.getString("id")),
                terms.matter().question(),
                terms.matter().binding(),
                terms.matter().kind(),
                terms.rule().rule(),
                state(row),
                terms.timing().opensAt(),
                Moments.read(row, "closes_at"),
                terms.electorate().roll().count(),
                row.getLong("voted"),
                terms.matter().proposal(),
                terms.occasion().reason(),
                "ANNULLED".equals(row.getString("verdict")),
                outcome == null ? null : Result.Outcome.valueOf(outcome),
                outcome == null ? List.of() : titles(terms, Lists.read(row, "winners")));
        return new PollRow(
                line,
                terms,
                opener == null ? null : new MemberId(opener),
                tally == null ? null : JsonText.read(tally, Tally.class),
                row.getString("sheet"),
                row.getObject("enacted", Integer.class),
                conflict == null
                        ? null
                        : new Conflicted(
                                row.getInt("conflict_effect"),
                                Conflict.valueOf(conflict),
                                Optional.ofNullable(row.getString("anew")).map(QuestionId::new)),
                new PollPage.Sequel(
                        row.getObject("extended", Long.class),
                        row.getBoolean("hastened"),
                        row.getString("next") == null ? null : new PollId(row.getString("next")),
                        Moments.readIfAny(row, "next_at"),
                        Moments.readIfAny(row, "challengeable"),
                        row.getString("ratification") == null ? null : new PollId(row.getString("ratification")),
                        Moments.readIfAny(row, "effects_from"),
                        row.getString("waits_for") == null ? null : new PollId(row.getString("waits_for"))),
                row.getString("cancelled"),
                Challenge.read(row),
                Moments.readIfAny(row, "decided_at"),
                row.getLong("decided"));
    }

    private static PollState state(ResultSet row) throws SQLException {
        if (row.getString("outcome") != null) return PollState.DECIDED;
        if (row.getString("cancelled") != null) return PollState.CANCELLED;
        if (row.getBoolean("uncountable")) return PollState.UNCOUNTABLE;
        return row.getBoolean("closed") ? PollState.CLOSED : PollState.OPEN;
    }

    private static List<String> titles(PollTerms terms, List<String> winners) {
        return winners.stream()
                .map(winner -> terms.rule()
                        .option(winner)
                        .map(option -> option.title())
                        .orElse(winner))
                .toList();
    }
}
