package org.isonomia.query.runner;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Creates, swaps and drops the tables of a view. Invariant, under the view's advisory lock: a generation has a schema
 * if and only if it has a token.
 */
record Tables(Projection projection) {
    /** Held until the end of the transaction: one node at a time changes which tables a view has. */
    void lock(JdbcClient db) {
        db.sql("select 1 from (select pg_advisory_xact_lock(hashtext('isonomia/view/' || ?))) held")
                .param(projection.name())
                .query()
                .listOfRows();
    }

    void create(Generation generation, long serial, JdbcClient db) {
        String schema = generation.schema(projection.name());
        db.sql("create schema " + schema).update();
        db.sql("set local search_path = " + schema).update();
        db.sql(projection.tables()).update();
        new Token(projection.name(), generation, projection.version(), serial, -1).create(db);
    }

    void drop(Generation generation, JdbcClient db) {
        db.sql("drop schema " + generation.schema(projection.name()) + " cascade")
                .update();
        forget(generation, db);
    }

    /**
     * Puts the next generation in the place of the live one. The drop takes every live table for itself before the
     * first one goes: statements that have begun on them end, and those that wait find the next generation under the
     * same name, so none sees some tables of each. When readers do not let go soon the swap fails, harming nobody.
     */
    void swap(JdbcClient db) {
        String live = Generation.LIVE.schema(projection.name());
        String next = Generation.NEXT.schema(projection.name());
        db.sql("set local lock_timeout = '200ms'").update();
        drop(Generation.LIVE, db);
        db.sql("alter schema " + next + " rename to " + live).update();
        db.sql("update read.token set generation = 'live' where name = ?")
                .param(projection.name())
                .update();
        db.sql("update read.parked set generation = 'live' where projection = ?")
                .param(projection.name())
                .update();
    }

    private void forget(Generation generation, JdbcClient db) {
        db.sql("delete from read.token where name = ? and generation = ?")
                .params(projection.name(), generation.word())
                .update();
        new Parking(projection.name(), generation).clear(db);
    }
}
