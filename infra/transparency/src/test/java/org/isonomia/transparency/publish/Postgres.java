package org.isonomia.transparency.publish;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** One real PostgreSQL for all tests of a run; each test gets an empty log in the database of its thread. */
final class Postgres {
    static final String OWNER = "log_owner";
    static final String APP = Database.APP;

    private static final String[] SCRIPTS = {
        "/db/migration/log/V1_1__log.sql",
        "/db/migration/transparency/V4_1__tiles.sql",
        "/db/migration/transparency/V4_2__cosignatures.sql"
    };
    private static final String FRESH =
            "drop schema if exists log cascade; drop schema if exists transparency cascade; ";
    private static final String KEPT = "_kept";

    private static final EmbeddedPostgres SERVER = start();
    private static final Set<String> CREATED = ConcurrentHashMap.newKeySet();

    private Postgres() {}

    /** @return the database, with nothing in its log: the one of the test before is gone */
    static String freshLog() {
        String database = "tlog_" + Thread.currentThread().threadId();
        if (CREATED.add(database)) administer("create database " + database + " owner " + OWNER);
        execute(database, OWNER, FRESH + script(0) + script(1) + script(2));
        return database;
    }

    /** Keeps the log as it is now, for {@link #restore}. Nobody may be connected to it. */
    static void keep(String database) {
        administer(
                "drop database if exists " + database + KEPT,
                "create database " + database + KEPT + " template " + database);
    }

    /** The log as it was kept, whatever was made of it since. */
    static void restore(String database) {
        administer(
                "drop database " + database + " with (force)",
                "create database " + database + " template " + database + KEPT + " owner " + OWNER);
    }

    static void tamper(String database, String... statements) {
        for (String table :
                new String[] {"log.entry", "transparency.tile", "transparency.checkpoint", "transparency.cosignature"})
            execute(database, OWNER, "alter table " + table + " disable trigger user");
        for (String statement : statements) execute(database, OWNER, statement);
    }

    static void execute(String database, String user, String sql) {
        execute(as(database, user), sql);
    }

    private static void administer(String... statements) {
        for (String sql : statements) execute(SERVER.getPostgresDatabase(), sql);
    }

    private static void execute(DataSource source, String sql) {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static DataSource as(String database, String user) {
        return Database.at(SERVER.getPort(), database, user);
    }

    static int port() {
        return SERVER.getPort();
    }

    private static String script(int index) {
        try (var script = Postgres.class.getResourceAsStream(SCRIPTS[index])) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8).replace("${app_role}", APP);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder().start();
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create role " + OWNER + " login");
                statement.execute("create role " + APP + " login");
            }
            return server;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
