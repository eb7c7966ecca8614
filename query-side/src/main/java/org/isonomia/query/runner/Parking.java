package org.isonomia.query.runner;

import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The entries one generation of a view could not apply. Invariant: with an entry, all later ones of its key are here,
 * so that nothing is ever applied out of order.
 */
record Parking(String projection, Generation generation) {
    record Parked(long position, String key) {}

    Set<String> keys(JdbcClient db) {
        return new HashSet<>(db.sql("select distinct key from read.parked where projection = ? and generation = ?")
                .params(projection, generation.word())
                .query(String.class)
                .list());
    }

    List<Parked> all(JdbcClient db) {
        return db.sql("""
                      select position, key from read.parked where projection = ? and generation = ?
                      order by position""")
                .params(projection, generation.word())
                .query((row, number) -> new Parked(row.getLong(1), row.getString(2)))
                .list();
    }

    void park(LogEntry entry, String key, String reason, JdbcClient db) {
        db.sql("""
               insert into read.parked (projection, generation, position, key, at, reason) values (?, ?, ?, ?, ?, ?)
               on conflict (projection, generation, position) do update set reason = excluded.reason""")
                .params(
                        projection,
                        generation.word(),
                        entry.position(),
                        key,
                        entry.recorded().stamp().at().atOffset(ZoneOffset.UTC),
                        reason.replace('\0', ' '))
                .update();
    }

    void release(long position, JdbcClient db) {
        db.sql("delete from read.parked where projection = ? and generation = ? and position = ?")
                .params(projection, generation.word(), position)
                .update();
    }

    void clear(JdbcClient db) {
        db.sql("delete from read.parked where projection = ? and generation = ?")
                .params(projection, generation.word())
                .update();
    }

    /** What live views lack, by key. */
    static List<Incomplete> incomplete(JdbcClient db) {
        return db.sql("""
                      select projection, key, min(position) as position, min(at) as at, count(*) as entries,
                             (array_agg(reason order by position))[1] as reason
                        from read.parked where generation = 'live'
                       group by projection, key order by projection, position""")
                .query((row, number) -> new Incomplete(
                        row.getString("projection"),
                        row.getString("key"),
                        row.getLong("position"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("reason"),
                        row.getLong("entries")))
                .list();
    }
}
