package org.isonomia.query.search;

import java.util.List;
import org.isonomia.events.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the index of the search keeps of the words of a person: also in the tables of a rebuild under way. */
public record WordTraces(JdbcClient db) {
    public boolean remain(MemberId member) {
        return tables().stream()
                .anyMatch(
                        table -> db.sql("select exists (select from " + table + " where author = ? and kind = any (?))")
                                .params(member.value(), DocumentKind.sealed())
                                .query(Boolean.class)
                                .single());
    }

    /**
     * Rewrites the tables and their indexes, so that no deleted row is left on a page, and no word of one in the index,
     * which by itself never gives up a word. Locks them for as long as that takes.
     */
    public void purge() {
        tables().forEach(table -> db.sql("vacuum (full) " + table).update());
    }

    private List<String> tables() {
        return db.sql("""
                      select table_name from unnest(array['view_search.document', 'view_search_next.document']) table_name
                       where to_regclass(table_name) is not null""").query(String.class).list();
    }
}
