package org.isonomia.query.search;

import java.util.List;
import org.isonomia.events.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the index of the search keeps of the words of a person who was erased: also in the tables of a rebuild under way. */
public record WordTraces(JdbcClient db) {
    /** Until the view has come to the erasure, words that it had read before may still come in. */
    public boolean remain(MemberId member) {
        return schemas().stream()
                .anyMatch(schema -> db.sql("select not exists (select from " + schema + ".erased where member = ?)")
                        .param(member.value())
                        .query(Boolean.class)
                        .single());
    }

    /**
     * Rewrites the tables and their indexes, so that no deleted row is left on a page, and no word of one in the index,
     * which by itself never gives up a word. Locks them for as long as that takes.
     */
    public void purge() {
        schemas()
                .forEach(schema ->
                        db.sql("vacuum (full) " + schema + ".document").update());
    }

    private List<String> schemas() {
        return db.sql("""
                      select schema from unnest(array['view_search', 'view_search_next']) schema
                       where to_regclass(schema || '.erased') is not null""").query(String.class).list();
    }
}
