package org.isonomia.query.decisions;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isonomia.events.Id;
import org.isonomia.events.MemberId;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.page.Cursor;
import org.isonomia.query.page.Page;
import org.isonomia.query.polls.ballotbox.PollRow;
import org.isonomia.query.results.statements.StatementsQuery;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.rows.Opened;
import org.isonomia.query.runner.SealedValues;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is to be settled, through all its states. */
public final class DecisionsQuery {
    private record Row(
            Id id,
            MatterKind kind,
            String title,
            MatterState state,
            @Nullable MemberId begunBy,
            Instant begunAt,
            Instant activeAt,
            @Nullable Instant endsAt,
            @Nullable String poll,
            long answers,
            long comments,
            int place,
            long key) {
        static Row read(ResultSet row, int number) throws SQLException {
            String by = row.getString("begun_by");
            return new Row(
                    MatterKind.id(row.getString("id")).orElseThrow(),
                    MatterKind.valueOf(row.getString("kind")),
                    row.getString("title"),
                    MatterState.valueOf(row.getString("state")),
                    by == null ? null : new MemberId(by),
                    Moments.read(row, "begun_at"),
                    Moments.read(row, "active_at"),
                    Moments.readIfAny(row, "until"),
                    row.getString("of_poll"),
                    row.getLong("answers"),
                    row.getLong("comments"),
                    row.getInt("place"),
                    row.getLong("key"));
        }

        String cursor() {
            return Cursor.of(place, key, id);
        }
    }

    /** The next to close first; then what something happened in last; then the latest result. */
    private static final String SELECT = """
            with placed as (
                select m.*, coalesce(m.contested, m.poll) as of_poll,
                       case when m.state = any (:voting::text[]) then 0 when m.state = any (:discussing::text[]) then 1
                            when m.state = any (:decided::text[]) then 2 else 3 end as place,
                       case when m.state = 'WAITING' then coalesce(m.vote_at, m.next_at)
                            when m.state = any (:discussing::text[]) then m.ends_at
                            when m.contested is not null
                                then (select c.closes_at from view_polls.poll c where c.id = m.contested)
                            when m.poll is not null then m.closes_at end as until
                  from view_decisions.matter m where m.shown),
            keyed as (
                select p.*, case p.place when 0 then coalesce((extract(epoch from p.until) * 1000)::bigint, 0)
                                         when 2 then -coalesce(p.settled, p.active) else -p.active end as key
                  from placed p)
            select k.*,
                   case k.kind when 'QUESTION' then (select count(*) from view_decisions.matter r where r.question = k.id)
                               when 'POLL' then (select json_array_length(v.terms::json -> 'options')
                                                   from view_polls.poll v where v.id = k.poll)
                               when 'PROPOSAL' then 1 else 0 end as answers,
                   (select count(*) from view_discussion.comment c
                     where c.retracted_at is null
                       and (c.thread = k.id or c.thread in (
                           select t.thread from view_decisions.talk t
                            where t.matter = k.id or t.matter in (
                                select r.id from view_decisions.matter r where r.question = k.id)))) as comments
              from keyed k
            """;

    /** Whoever began it, supports or answers it, says something in it, or votes on it. */
    private static final String TAKES_PART = """
            (:mine::text is null or k.begun_by = :mine::text
             or exists (select from view_decisions.matter r where r.question = k.id and r.begun_by = :mine::text)
             or exists (select from view_proposals.support s where s.supporter = :mine::text
                           and (s.proposal = k.id or s.proposal in (
                               select r.id from view_decisions.matter r where r.question = k.id)))
             or exists (select from view_decisions.poll p join view_polls.ballot b on b.poll = p.id
                         where p.matter = k.id and b.voter = :mine::text)
             or exists (select from view_discussion.comment c
                         where c.author = :mine::text
                           and (c.thread = k.id or c.thread in (
                               select t.thread from view_decisions.talk t
                                where t.matter = k.id or t.matter in (
                                    select r.id from view_decisions.matter r where r.question = k.id)))))
            """;

    private final JdbcClient db;
    private final SealedValues sealed;
    private final MembersQuery members;
    private final Standings standings;
    private final StatementsQuery statements;

    public DecisionsQuery(JdbcClient db, SealedValues sealed, MembersQuery members, StatementsQuery statements) {
        this.db = db;
        this.sealed = sealed;
        this.members = members;
        this.standings = new Standings(db);
        this.statements = statements;
    }

    /**
     * What is voted on first, the next to close before the others; then what is discussed, by the latest activity; then
     * what is decided, the latest first; then what ended without a result.
     *
     * @param stage only these
     * @param mine only what this member began or takes part in
     */
    public Page<MatterLine> matters(
            @Nullable MatterStage stage, @Nullable MemberId mine, @Nullable String cursor, int limit) {
        var from = cursor == null ? List.of("-1", "0", "") : Cursor.parts(cursor, 3);
        var rows = states(db.sql(SELECT + "where (:place < 0 or k.place = :place) and " + TAKES_PART + """
                           and (k.place::bigint, k.key, k.id) > (:from, :after, :id)
                         order by k.place, k.key, k.id limit :limit"""))
                .param("place", stage == null ? -1 : stage.ordinal())
                .param("mine", mine == null ? null : mine.value())
                .param("from", Cursor.number(from.get(0)))
                .param("after", Cursor.number(from.get(1)))
                .param("id", from.get(2))
                .param("limit", limit + 1)
                .query(Row::read)
                .list();
        return Page.of(rows, limit, Row::cursor).as(this::lines);
    }

    /** How many there are under each heading. @param mine only of what this member began or takes part in */
    public Map<MatterStage, Long> counts(@Nullable MemberId mine) {
        var counts = new EnumMap<MatterStage, Long>(MatterStage.class);
        for (MatterStage stage : MatterStage.values()) counts.put(stage, 0L);
        states(db.sql("select place, count(*) as n from (" + SELECT + "where " + TAKES_PART + ") found group by place"))
                .param("mine", mine == null ? null : mine.value())
                .query(row -> {
                    counts.put(MatterStage.values()[row.getInt("place")], row.getLong("n"));
                });
        return counts;
    }

    public Optional<MatterLine> matter(Id id) {
        return states(db.sql(SELECT + "where k.id = :id"))
                .param("id", id.value())
                .query(Row::read)
                .optional()
                .map(row -> lines(List.of(row)).getFirst());
    }

    private static JdbcClient.StatementSpec states(JdbcClient.StatementSpec statement) {
        return statement
                .param("voting", MatterState.of(MatterStage.VOTING))
                .param("discussing", MatterState.of(MatterStage.DISCUSSING))
                .param("decided", MatterState.of(MatterStage.DECIDED));
    }

    private List<MatterLine> lines(List<Row> rows) {
        var people = members.people(
                rows.stream().flatMap(row -> Stream.ofNullable(row.begunBy)).toList());
        var threads = rows.stream().filter(row -> row.kind == MatterKind.THREAD).map(Row::title);
        var opened = Opened.of(sealed, threads);
        var polls = db
                .sql(PollRow.SELECT + "where p.id = any (?)")
                .param(rows.stream().flatMap(row -> Stream.ofNullable(row.poll)).toArray(String[]::new))
                .query(PollRow::read)
                .list()
                .stream()
                .collect(toMap(row -> row.line().id().value(), row -> row));
        var stand = standings.of(polls.values());
        var stated = statements.latest(
                polls.values().stream().map(row -> row.line().id()).toList());
        return rows.stream()
                .map(row -> {
                    var poll = row.poll == null ? null : polls.get(row.poll);
                    return new MatterLine(
                            row.id,
                            row.kind,
                            row.kind == MatterKind.THREAD ? opened.text(row.title) : Optional.of(row.title),
                            row.state,
                            people.ofIfAny(row.begunBy),
                            row.begunAt,
                            row.activeAt,
                            row.endsAt,
                            row.answers,
                            row.comments,
                            poll == null ? null : poll.line(),
                            poll == null ? null : poll.terms().rule().rule(),
                            Optional.ofNullable(
                                    poll == null ? null : stated.get(poll.line().id())),
                            row.poll == null ? null : stand.get(row.poll));
                })
                .toList();
    }
}
