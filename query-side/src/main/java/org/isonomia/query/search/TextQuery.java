package org.isonomia.query.search;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isonomia.query.search.Asked.Term;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was asked for as a {@code tsquery}: each word as the language of the community bends it, or as it is. PostgreSQL
 * makes the parts, so that nothing that is typed is syntax.
 */
final class TextQuery {
    private record Part(Term term, String bent, String asItIs, boolean common) {
        String either() {
            String either = Stream.of(bent, asItIs)
                    .filter(each -> !each.isEmpty())
                    .map(each -> term.begins() ? each + ":*" : each)
                    .distinct()
                    .collect(joining(" | "));
            return (term.excluded() ? "!" : "") + "(" + either + ")";
        }
    }

    private TextQuery() {}

    /** Words that are too common to tell anything are left out, unless there are no others. Empty when no word is left. */
    static Optional<String> of(Asked asked, JdbcClient db) {
        var parts = parts(asked, db);
        var telling = parts.stream().filter(part -> !part.common).toList();
        var used = telling.stream().anyMatch(part -> !part.term.excluded()) ? telling : parts;
        return used.isEmpty()
                ? Optional.empty()
                : Optional.of(used.stream().map(Part::either).collect(joining(" & ")));
    }

    private static List<Part> parts(Asked asked, JdbcClient db) {
        var terms = asked.terms();
        var rows = db.sql("""
                          select phraseto_tsquery(l.bends, t.folded)::text as bent,
                                 phraseto_tsquery('simple', t.folded)::text as as_it_is,
                                 numnode(phraseto_tsquery(l.bends, t.small)) = 0 as common
                            from unnest(?, ?) with ordinality as t (folded, small, n)
                            cross join (select cast(coalesce((select configuration from view_search.language), 'simple')
                                                    as regconfig) as bends) l
                           order by t.n""")
                .param(terms.stream().map(term -> term.words().folded()).toArray(String[]::new))
                .param(terms.stream().map(term -> term.words().small()).toArray(String[]::new))
                .query((row, n) -> new Part(terms.get(n), row.getString(1), row.getString(2), row.getBoolean(3)))
                .list();
        return IntStream.range(0, rows.size())
                .mapToObj(rows::get)
                .filter(part -> !part.asItIs.isEmpty())
                .toList();
    }
}
