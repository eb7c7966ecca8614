package org.isonomia.query.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isonomia.query.decisions.MatterState;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.search.SearchQuery.Row;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows rows that were found: their words are read from where they are held, and marked. */
record Hits(TimedReads reads, Wordings wordings, MembersQuery members) {
    private static final char FROM = '\u0001';
    private static final char TO = '\u0002';

    /** What was erased since it was found is left out. */
    List<Hit> of(List<Row> rows, String words) {
        if (rows.isEmpty()) return List.of();
        var people = members.people(
                rows.stream().flatMap(row -> Stream.ofNullable(row.author())).toList());
        var said = wordings.of(rows.stream().map(Row::reference).toList());
        var titles = said.stream().map(each -> each.title().map(Tokens::of)).toList();
        var texts = said.stream().map(each -> each.text().map(Tokens::of)).toList();
        var marks = reads.read(
                db -> marks(Stream.concat(titles.stream(), texts.stream()).toList(), words, db));
        var states = reads.read(
                db -> states(rows.stream().filter(row -> row.kind().isMatter()).map(Row::id), db));
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (said.get(i).isGone()) continue;
            var titleMarks = marks.get(i);
            var textMarks = marks.get(rows.size() + i);
            hits.add(new Hit(
                    row.kind(),
                    row.id(),
                    row.within(),
                    titles.get(i).map(title -> Marked.whole(title, titleMarks)),
                    texts.get(i).filter(text -> !text.isEmpty()).map(text -> Marked.excerpt(text, textMarks)),
                    people.ofIfAny(row.author()),
                    row.at(),
                    states.get(row.id())));
        }
        return List.copyOf(hits);
    }

    /** By id; of a rival that of its question. */
    private static Map<String, MatterState> states(Stream<String> matters, JdbcClient db) {
        var states = new HashMap<String, MatterState>();
        db.sql("""
               select m.id, coalesce(q.state, m.state) as state from view_decisions.matter m
                 left join view_decisions.matter q on q.id = m.question and not m.shown
                where m.id = any (?)""").param(matters.toArray(String[]::new)).query(row -> {
            states.put(row.getString("id"), MatterState.valueOf(row.getString("state")));
        });
        return states;
    }

    /** Which words of each text were searched for. */
    private static List<BitSet> marks(List<Optional<Tokens>> texts, String words, JdbcClient db) {
        return db.sql("""
                      select ts_headline(l.bends, t.words, cast(:words as tsquery), :options),
                             ts_headline('simple', t.words, cast(:words as tsquery), :options)
                        from unnest(:texts) with ordinality as t (words, n)
                        cross join (select cast(coalesce((select configuration from view_search.language), 'simple')
                                                as regconfig) as bends) l
                       order by t.n""")
                .param("words", words)
                .param("options", "HighlightAll=true, StartSel=" + FROM + ", StopSel=" + TO)
                .param(
                        "texts",
                        texts.stream()
                                .map(text -> text.map(Tokens::folded).orElse(""))
                                .toArray(String[]::new))
                .query((row, number) -> {
                    var marks = marks(row.getString(1));
                    marks.or(marks(row.getString(2)));
                    return marks;
                })
                .list();
    }

    /** The places of the marked words of a text in which nothing but one blank stands between two words. */
    private static BitSet marks(String headline) {
        var marks = new BitSet();
        int word = 0;
        for (int i = 0; i < headline.length(); i++) {
            char c = headline.charAt(i);
            if (c == ' ') word++;
            else if (c == FROM) marks.set(word);
        }
        return marks;
    }
}
