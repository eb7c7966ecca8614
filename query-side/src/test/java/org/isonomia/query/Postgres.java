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
    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Postgres() {}

    /** A migrated database, by its application role. */
    public static HikariDataSource newDatabase() {
        String name = "read_" + DATABASES.incrementAndGet();
        var superuser = JdbcClient.create(plain("postgres", "postgres"));
        superuser.sql("""
                do $$ begin
                    if not exists (select from pg_roles where rolname = 'read_owner') then
                        create role read_owner login; create role read_app login;
                    end if;
                end $$""").update();
        superuser.sql("create database " + name + " owner read_owner").update();
        var owner = JdbcClient.create(plain(name, "read_owner"));
        owner.sql(migration()).update();
        owner.sql("grant create on database " + name + " to read_app").update();
        var config = new HikariConfig();
        config.setDataSource(plain(name, "read_app"));
        config.setMaximumPoolSize(12);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
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
                    .replace("${app_role}", "read_app");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "300")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
