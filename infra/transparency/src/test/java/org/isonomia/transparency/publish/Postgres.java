package org.isonomia.transparency.publish;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One real PostgreSQL for all tests of a run; each test, one after the other, gets an empty log in it. */
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

    private static final EmbeddedPostgres SERVER = start();

    private Postgres() {}

    static void freshLog() {
        execute(OWNER, FRESH + script(0) + script(1) + script(2));
    }

    /** Also around the triggers: as whoever owns the tables could. */
    static void tamper(String... statements) {
        for (String table :
                new String[] {"log.entry", "transparency.tile", "transparency.checkpoint", "transparency.cosignature"})
            execute(OWNER, "alter table " + table + " disable trigger user");
        for (String statement : statements) execute(OWNER, statement);
    }

    static void execute(String user, String sql) {
        try (var connection = as(user).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static DataSource app() {
        return as(APP);
    }

    static DataSource as(String user) {
        return Database.at(SERVER.getPort(), user);
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
                statement.execute("create database " + Database.NAME + " owner " + OWNER);
            }
            return server;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
