package org.isonomia.query;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One real PostgreSQL for all tests of a run; each test takes a database of its own from it. */
public final class Postgres {
    private static final String OWNER = "read_owner";
    private static final String APP = "read_app";
    private static final String MIGRATED = "read_migrated";
    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    static {
        migrate();
    }

    private Postgres() {}

    /** A migrated database, by its application role. */
    public static HikariDataSource newDatabase() {
        String name = "read_" + DATABASES.incrementAndGet();
        var superuser = JdbcClient.create(plain("postgres", "postgres"));
        superuser
                .sql("create database " + name + " template " + MIGRATED + " owner " + OWNER)
                .update();
        superuser.sql("grant create on database " + name + " to " + APP).update();
        var config = new HikariConfig();
        config.setDataSource(plain(name, APP));
        config.setMaximumPoolSize(12);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    private static void migrate() {
        var superuser = JdbcClient.create(plain("postgres", "postgres"));
        superuser.sql("create role " + OWNER + " login").update();
        superuser.sql("create role " + APP + " login").update();
        superuser.sql("create database " + MIGRATED + " owner " + OWNER).update();
        JdbcClient.create(plain(MIGRATED, OWNER)).sql(migration()).update();
    }

    private static PGSimpleDataSource plain(String database, String user) {
        var source = new PGSimpleDataSource();
        source.setPortNumbers(new int[] {SERVER.getPort()});
        source.setDatabaseName(database);
        source.setUser(user);
        return source;
    }

    private static String migration() {
        try (var script = Postgres.class.getResourceAsStream("/db/migration/read/V2_1__runner.sql")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${app_role}", APP);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "300")
                    .setServerConfig("full_page_writes", "off")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
