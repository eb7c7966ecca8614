package org.isonomia.eventstore;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** One real PostgreSQL for all tests of a run; each test gets a fresh log in the database of its thread. */
final class Postgres {

    static final String OWNER = "log_owner";
    static final String APP = "log_app";

    private static final EmbeddedPostgres SERVER = start();
    private static final Set<String> CREATED = ConcurrentHashMap.newKeySet();

    private Postgres() {}

    /** The database, with nothing in its log: the one of the test before is gone. */
    static String freshLog() {
        String database = "log_" + Thread.currentThread().threadId();
        if (CREATED.add(database)) {
            create(SERVER.getPort(), database);
        } else {
            migrate(SERVER.getPort(), database, "drop schema log cascade; " + migration());
        }
        return database;
    }

    static HikariDataSource app(String database) {
        return pool(SERVER.getPort(), database, APP);
    }

    static HikariDataSource owner(String database) {
        return pool(SERVER.getPort(), database, OWNER);
    }

    static synchronized void create(int port, String database) {
        try (Connection connection = plain(port, "postgres", "postgres").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    do $$ begin
                        if not exists (select from pg_roles where rolname = 'log_owner') then
                            create role log_owner login; create role log_app login;
                        end if;
                    end $$
                    """);
            statement.execute("create database " + database + " owner log_owner");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        migrate(port, database, migration());
    }

    private static void migrate(int port, String database, String script) {
        try (Connection connection = plain(port, database, OWNER).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static HikariDataSource pool(int port, String database, String user) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(plain(port, database, user));
        config.setMaximumPoolSize(12);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(3_000);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    static DataSource plain(int port, String database, String user) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(user);
        source.setTcpKeepAlive(true);
        return source;
    }

    private static String migration() {
        try (InputStream script = Postgres.class.getResourceAsStream("/db/migration/log/V1_1__log.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8).replace("${app_role}", APP);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
