package org.isonomia.query.polls.ballotbox;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isonomia.events.MemberId;
import org.isonomia.events.codec.JsonText;
import org.isonomia.query.page.Cursor;
import org.isonomia.query.page.Page;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.runner.SealedValues;
import org.isonomia.rules.counting.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All ballots of one voter, opened also while they are hidden from everybody else: for that voter alone, never to be kept
 * where another could read them.
 */
public record OwnBallotsQuery(JdbcClient db, SealedValues sealed) {
    /** @param asked polls in which they could vote @param voted those of them in which a ballot of theirs counts */
    public record Turnout(long asked, long voted) {}

    /** @param hidden the commitment of the choice of a hidden poll */
    private record Cast(
            String poll, @Nullable String choice, @Nullable String hidden, Instant at, long position) {
        static Cast read(ResultSet row, int number) throws SQLException {
            return new Cast(
                    row.getString("poll"),
                    row.getString("choice"),
                    row.getString("hidden"),
                    Moments.read(row, "at"),
                    row.getLong("position"));
        }

        @Nullable
        Choice choice(Map<String, Choice> opened) {
            if (choice != null) return JsonText.read(choice, Choice.class);
            return hidden == null ? null : opened.get(hidden);
        }
    }

    /** Those that count, the latest first. */
    public Page<OwnBallot> of(MemberId voter, @Nullable String cursor, int limit) {
        var rows = db.sql("""
                          select b.* from view_polls.roll r
                            join view_polls.ballot b on b.poll = r.poll and b.voter = r.member
                           where r.member = ? and b.position < ? order by b.position desc limit ?""")
                .params(voter.value(), Cursor.position(cursor, Long.MAX_VALUE), limit + 1)
                .query(Cast::read)
                .list();
        return Page.of(rows, limit, row -> Cursor.of(row.position)).as(this::opened);
    }

    /**
     * The positions of those that count and were cast since then, or in polls that will still be decided or can still be
     * challenged: the latest first.
     */
    public List<Long> unsettled(MemberId voter, Instant since, Instant now, int limit) {
        return db.sql("""
                      select b.position from view_polls.roll r
                        join view_polls.ballot b on b.poll = r.poll and b.voter = r.member
                        join view_polls.poll p on p.id = b.poll
                       where r.member = ? and (b.at >= ? or p.challengeable > ?
                             or p.outcome is null and p.cancelled is null and not p.uncountable)
                       order by b.position desc limit ?""")
                .params(voter.value(), Moments.of(since), Moments.of(now), limit)
                .query(Long.class)
                .list();
    }

    /** Those at these positions that are this voter's and count, the latest first. */
    public List<OwnBallot> at(MemberId voter, Collection<Long> positions) {
        return opened(
                db.sql("select * from view_polls.ballot where voter = ? and position = any (?) order by position desc")
                        .params(voter.value(), positions.toArray(Long[]::new))
                        .query(Cast::read)
                        .list());
    }

    public Turnout turnout(MemberId voter) {
        return db.sql("""
                      select count(*) as asked, count(b.voter) as voted from view_polls.roll r
                        left join view_polls.ballot b on b.poll = r.poll and b.voter = r.member
                       where r.member = ?""")
                .param(voter.value())
                .query((row, number) -> new Turnout(row.getLong("asked"), row.getLong("voted")))
                .single();
    }

    private List<OwnBallot> opened(List<Cast> rows) {
        var polls = db
                .sql(PollRow.SELECT + "where p.id = any (?)")
                .param(rows.stream().map(Cast::poll).toArray(String[]::new))
                .query(PollRow::read)
                .list()
                .stream()
                .collect(toMap(row -> row.line().id().value(), row -> row));
        var hidden = sealed.open(
                rows.stream().flatMap(row -> Stream.ofNullable(row.hidden)).toList(), Choice.class);
        return rows.stream()
                .map(row -> {
                    var poll = requireNonNull(polls.get(row.poll));
                    return new OwnBallot(poll.line(), poll.terms(), row.choice(hidden), row.at, row.position);
                })
                .toList();
    }
}
