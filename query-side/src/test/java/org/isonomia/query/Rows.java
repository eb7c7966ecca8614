package org.isonomia.query;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks at a database from outside. */
public final class Rows {
    private Rows() {}

    /** Every row of every table of a schema. */
    public static Map<String, String> of(String schema, DataSource source) {
        var db = JdbcClient.create(source);
        var rows = new TreeMap<String, String>();
        var tables = db.sql("select tablename from pg_tables where schemaname = ?")
                .param(schema)
                .query(String.class)
                .list();
        for (String table : tables)
            rows.put(
                    table,
                    db.sql("select coalesce(string_agg(to_jsonb(t)::text, E'\\n' order by to_jsonb(t)::text), '') from "
                                    + schema + "." + table + " t")
                            .query(String.class)
                            .single());
        return rows;
    }

    /** Looks again and again, for ten seconds. */
    public static void until(String what, BooleanSupplier seen) {
        long deadline = System.nanoTime() + 10_000_000_000L;
        while (!seen.getAsBoolean()) {
            if (System.nanoTime() > deadline) throw new AssertionError("not within ten seconds: " + what);
            Thread.onSpinWait();
        }
    }
}
