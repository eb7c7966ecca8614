package org.isonomia.query.runner;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far a view or automation is. The row's lock makes one node at a time its worker.
 *
 * @param serial counts the rebuilds of a view
 * @param position the last one covered, -1 before the first
 */
record Token(String name, Generation generation, int version, long serial, long position) {
    private static final RowMapper<Token> ROW = (row, number) -> new Token(
            row.getString("name"),
            Generation.of(row.getString("generation")),
            row.getInt("version"),
            row.getLong("serial"),
            row.getLong("position"));

    /** All as last committed, without waiting for a worker. */
    static List<Token> all(JdbcClient db) {
        return db.sql("select * from read.token").query(ROW).list();
    }

    static Optional<Token> find(JdbcClient db, String name, Generation generation) {
        return db.sql("select * from read.token where name = ? and generation = ?")
                .params(name, generation.word())
                .query(ROW)
                .optional();
    }

    /** Absent when another node works on it. */
    static Optional<Token> claim(JdbcClient db, String name, Generation generation) {
        return db.sql("select * from read.token where name = ? and generation = ? for update skip locked")
                .param(name)
                .param(generation.word())
                .query(ROW)
                .optional();
    }

    /** Waits for another node's work to end. */
    static Optional<Token> lock(JdbcClient db, String name, Generation generation) {
        return db.sql("select * from read.token where name = ? and generation = ? for update")
                .param(name)
                .param(generation.word())
                .query(ROW)
                .optional();
    }

    /** Adds it unless it is there. */
    void create(JdbcClient db) {
        db.sql("""
               insert into read.token (name, generation, version, serial, position) values (?, ?, ?, ?, ?)
               on conflict do nothing""").params(name, generation.word(), version, serial, position).update();
    }

    Token at(long covered) {
        return new Token(name, generation, version, serial, covered);
    }

    /**
     * The same without a transaction, when there is nothing to write but the position; it need not survive a power cut.
     *
     * @return false when another node works on it, or has moved it
     */
    boolean passOver(long covered, JdbcClient db) {
        return db.sql("""
                      update read.token t set position = ?
                        from (select name, generation, set_config('synchronous_commit', 'off', true) from read.token
                               where name = ? and generation = ? and version = ? and serial = ? and position = ?
                                 for update skip locked) mine
                       where t.name = mine.name and t.generation = mine.generation""")
                        .params(covered, name, generation.word(), version, serial, position)
                        .update()
                == 1;
    }

    void moveTo(long covered, JdbcClient db) {
        db.sql("update read.token set position = ? where name = ? and generation = ?")
                .params(covered, name, generation.word())
                .update();
    }
}
