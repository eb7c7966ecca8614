package org.isonomia.query.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.isonomia.events.MemberId;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.runner.PublicTexts;
import org.isonomia.query.runner.SealedValues;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds what members read by its words. */
public final class SearchQuery {
    /** Characters of a query at most. */
    public static final int LONGEST = 200;

    static final int PAGE = 20;

    /** Nobody reads on so far; what is meant is found by more words. */
    private static final int PAGES = 50;

    record Row(
            String id,
            DocumentKind kind,
            @Nullable String within,
            @Nullable MemberId author,
            Reference reference,
            Instant at) {
        static Row read(ResultSet row, int number) throws SQLException {
            var kind = DocumentKind.valueOf(row.getString("kind"));
            String author = row.getString("author");
            return new Row(
                    row.getString("id"),
                    kind,
                    row.getString("within"),
                    author == null ? null : new MemberId(author),
                    new Reference(kind, row.getString("heading"), row.getString("text")),
                    Moments.read(row, "at"));
        }
    }

    private record Rows(Map<Scope, Long> counts, List<Row> rows) {}

    private final TimedReads reads;
    private final Hits hits;

    /** @param limit after which the database gives up */
    public SearchQuery(
            DataSource source, SealedValues sealed, PublicTexts texts, MembersQuery members, Duration limit) {
        reads = new TimedReads(source, limit);
        hits = new Hits(reads, new Wordings(sealed, texts), members);
    }

    /**
     * The best first, then the newest. Whatever is typed is answered.
     *
     * @param scope only these
     * @param page counted from 1; one that is not there is empty
     */
    public Found find(String query, @Nullable Scope scope, int page) {
        String typed = query.strip();
        if (typed.isEmpty()) return Found.nothing(typed, Trouble.NOTHING_ASKED);
        if (typed.codePointCount(0, typed.length()) > LONGEST) return Found.nothing(typed, Trouble.TOO_LONG);
        var asked = Asked.of(typed);
        if (asked.isEmpty()) return Found.nothing(typed, Trouble.NO_WORDS);
        try {
            return find(typed, asked, scope, Math.clamp(page, 1, PAGES));
        } catch (QueryTimeoutException e) {
            return Found.nothing(typed, Trouble.TOO_SLOW);
        }
    }

    private Found find(String typed, Asked asked, @Nullable Scope scope, int page) {
        var words = reads.read(db -> TextQuery.of(asked, db));
        if (words.isEmpty()) return Found.nothing(typed, Trouble.NO_WORDS);
        var found = reads.read(db -> new Rows(counts(words.get(), db), rows(words.get(), scope, page, db)));
        boolean more = found.rows.size() > PAGE && page < PAGES;
        var shown = found.rows.subList(0, Math.min(PAGE, found.rows.size()));
        return new Found(typed, Optional.empty(), found.counts, hits.of(shown, words.get()), page, more);
    }

    private static Map<Scope, Long> counts(String words, JdbcClient db) {
        var counts = new EnumMap<Scope, Long>(Scope.class);
        for (Scope scope : Scope.values()) counts.put(scope, 0L);
        db.sql("select kind, count(*) from view_search.document where words @@ cast(? as tsquery) group by kind")
                .param(words)
                .query(row -> {
                    counts.merge(DocumentKind.valueOf(row.getString(1)).scope(), row.getLong(2), Long::sum);
                });
        return counts;
    }

    /** One more than a page when there is another. */
    private static List<Row> rows(String words, @Nullable Scope scope, int page, JdbcClient db) {
        return db.sql("""
                      select d.*, coalesce(d.title, t.title, p.question) as heading
                        from (select *, ts_rank_cd(words, cast(:words as tsquery), 1) as rank from view_search.document
                               where words @@ cast(:words as tsquery) and kind = any (:kinds)
                               order by rank desc, position desc, id limit :limit offset :offset) d
                        left join view_search.document t on d.kind = 'COMMENT' and t.id = d.within
                        left join view_polls.poll p on d.kind = 'STATEMENT' and p.id = d.within
                       order by d.rank desc, d.position desc, d.id""")
                .param("words", words)
                .param("kinds", scope == null ? every() : scope.kinds())
                .param("limit", PAGE + 1)
                .param("offset", (page - 1) * PAGE)
                .query(Row::read)
                .list();
    }

    private static String[] every() {
        return Arrays.stream(DocumentKind.values()).map(Enum::name).toArray(String[]::new);
    }
}
