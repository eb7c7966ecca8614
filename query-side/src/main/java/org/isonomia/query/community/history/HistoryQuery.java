package org.isonomia.query.community.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.isonomia.events.MemberId;
import org.isonomia.events.Tag;
import org.isonomia.query.community.history.HistoryFilter.Topic;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.page.Cursor;
import org.isonomia.query.page.EntryLink;
import org.isonomia.query.page.Page;
import org.isonomia.query.rows.EntryRows;
import org.isonomia.query.rows.Lists;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.runner.SealedValues;
import org.isonomia.words.Sentences;
import org.isonomia.words.Word;
import org.isonomia.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log in words, those of the language that its reader asks for. */
public final class HistoryQuery {
    private record Row(
            EntryLink entry,
            @Nullable MemberId by,
            @Nullable UUID because,
            Words words,
            List<String> tags) {
        static Row read(ResultSet row, int number) throws SQLException {
            String by = row.getString("by");
            return new Row(
                    EntryRows.read(row),
                    by == null ? null : new MemberId(by),
                    row.getObject("because", UUID.class),
                    KeptWords.read(Lists.read(row, "words")),
                    Lists.read(row, "tags"));
        }
    }

    private final JdbcClient db;
    private final SealedValues sealed;
    private final MembersQuery members;

    public HistoryQuery(JdbcClient db, SealedValues sealed, MembersQuery members) {
        this.db = db;
        this.sealed = sealed;
        this.members = members;
    }

    /** Newest first. */
    public Page<HistoryLine> newest(Locale locale, HistoryFilter filter, @Nullable String cursor, int limit) {
        var rows = db.sql("select l.* from view_history.line l" + conditions(filter)
                        + " and l.position < :cursor order by l.position desc limit :limit")
                .param("tag", filter.tag().orElse(null))
                .param(
                        "areas",
                        filter.topic().map(Topic::areas).orElse(List.of()).toArray(String[]::new))
                .param("from", filter.from().map(Moments::of).orElse(null))
                .param("before", filter.before().map(Moments::of).orElse(null))
                .param("cursor", Cursor.position(cursor, Long.MAX_VALUE))
                .param("limit", limit + 1)
                .query(Row::read)
                .list();
        return Page.of(rows, limit, row -> Cursor.of(row.entry.position())).as(some -> lines(locale, some));
    }

    /** Only what is asked for is a condition, so that each has its index. */
    private static String conditions(HistoryFilter filter) {
        return (filter.tag().isPresent() ? " join view_history.tag t on t.position = l.position and t.tag = :tag" : "")
                + " where true"
                + (filter.topic().isPresent() ? " and split_part(l.event, '.', 1) = any (:areas)" : "")
                + (filter.from().isPresent() ? " and l.at >= :from" : "")
                + (filter.before().isPresent() ? " and l.at < :before" : "");
    }

    /** The months of this zone in which anything happened, the newest first. */
    public List<YearMonth> months(ZoneId zone, int limit) {
        return db.sql("""
                      with recursive months as (
                          select date_trunc('month', min(at) at time zone :zone) as month, max(at) at time zone :zone as last
                            from view_history.line
                          union all
                          select month + interval '1 month', last from months where month + interval '1 month' <= last)
                      select extract(year from month)::int as year, extract(month from month)::int as number from months
                       where exists (select from view_history.line
                                      where at >= month at time zone :zone
                                        and at < (month + interval '1 month') at time zone :zone)
                       order by month desc limit :limit""")
                .param("zone", zone.getId())
                .param("limit", limit)
                .query((row, number) -> YearMonth.of(row.getInt("year"), row.getInt("number")))
                .list();
    }

    /** What this person did and what was done about them, newest first. */
    public Page<HistoryLine> about(Locale locale, MemberId member, @Nullable String cursor, int limit) {
        var rows = db.sql("""
                          select * from view_history.line
                           where (by = :member or position in (select position from view_history.tag where tag = :tag))
                             and position < :before order by position desc limit :limit""")
                .param("member", member.value())
                .param("tag", Tag.member(member).toString())
                .param("before", Cursor.position(cursor, Long.MAX_VALUE))
                .param("limit", limit + 1)
                .query(Row::read)
                .list();
        return Page.of(rows, limit, row -> Cursor.of(row.entry.position())).as(some -> lines(locale, some));
    }

    /** Entries with any of these tags in the order of the log, from a position on. */
    public List<HistoryLine> from(Locale locale, List<String> tags, long position, int limit) {
        return lines(
                locale,
                db.sql("""
                            select * from view_history.line where position in (
                                select distinct position from view_history.tag
                                 where tag in (:tags) and position >= :from order by position limit :limit)
                             order by position""")
                        .param("tags", tags)
                        .param("from", position)
                        .param("limit", limit)
                        .query(Row::read)
                        .list());
    }

    /** The last entries with any of these tags before a position, in the order of the log. */
    public List<HistoryLine> before(Locale locale, List<String> tags, long position, int limit) {
        return lines(
                locale,
                db.sql("""
                            select * from view_history.line where position in (
                                select distinct position from view_history.tag
                                 where tag in (:tags) and position < :before order by position desc limit :limit)
                             order by position""")
                        .param("tags", tags)
                        .param("before", position)
                        .param("limit", limit)
                        .query(Row::read)
                        .list());
    }

    /** What others did after a position, newest first; ballots are left out, of which there are many. */
    public List<HistoryLine> byOthersSince(Locale locale, long position, MemberId reader, int limit) {
        return lines(
                locale,
                db.sql("""
                            select * from view_history.line
                             where position > ? and by is distinct from ? and event not like 'polls.Ballot%'
                             order by position desc limit ?""")
                        .params(position, reader.value(), limit)
                        .query(Row::read)
                        .list());
    }

    /** The entries at these positions, the newest first. */
    public List<HistoryLine> at(Locale locale, List<Long> positions) {
        return lines(
                locale,
                db.sql("select * from view_history.line where position = any (?) order by position desc")
                        .param(positions.toArray(Long[]::new))
                        .query(Row::read)
                        .list());
    }

    public Optional<HistoryLine> entry(Locale locale, UUID id) {
        return lines(
                        locale,
                        db.sql("select * from view_history.line where id = ?")
                                .param(id)
                                .query(Row::read)
                                .list())
                .stream()
                .findFirst();
    }

    private List<HistoryLine> lines(Locale locale, List<Row> rows) {
        var asked = rows.stream().flatMap(row -> taken(locale, row).values().stream());
        var meanings = LookedUp.of(locale, asked.toList(), db, sealed, members);
        var people = members.people(
                rows.stream().flatMap(row -> Stream.ofNullable(row.by)).toList());
        return rows.stream()
                .map(row -> {
                    var words = new LinkedHashMap<String, String>();
                    taken(locale, row).forEach((name, word) -> words.put(name, meanings.of(word)));
                    String sentence = Sentences.ALL.of(locale, row.entry.event(), row.words, meanings);
                    return new HistoryLine(row.entry, people.ofIfAny(row.by), row.because, words, sentence, row.tags);
                })
                .toList();
    }

    /** What the sentence about an entry takes, and nothing else that the entry says. */
    private static Map<String, Word> taken(Locale locale, Row row) {
        var taken = new LinkedHashMap<>(row.words.single());
        taken.keySet().retainAll(Sentences.ALL.names(locale, row.entry.event()));
        return taken;
    }
}
