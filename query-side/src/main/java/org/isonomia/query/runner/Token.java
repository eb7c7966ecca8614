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

    /** Both generations as last committed, without waiting for a worker. */
    static List<Token> all(JdbcClient db, String name) {
        return db.sql("select * from read.token where name = ?")
                .param(name)
                .query(ROW)
                .list();
    }

    static Optional<Token> find(JdbcClient db, String name, Generation generation) {
        return all(db, name).stream()
                .filter(token -> token.generation == generation)
                .findFirst();
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

    void moveTo(long covered, JdbcClient db) {
        db.sql("update read.token set position = ? where name = ? and generation = ?")
                .params(covered, name, generation.word())
                .update();
    }
}
