package org.isonomia.web.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.util.FileSystemUtils;

/** One PostgreSQL for all tests of this process, with a database of its own for each instance. */
public final class TestDatabase {
    static final String APP_USER = "isonomia_app";
    static final String APP_PASSWORD = "app";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final EmbeddedPostgres POSTGRES = start();

    private TestDatabase() {}

    /** @return the URL of an empty database, owned by {@code postgres} */
    public static String fresh() {
        return created("");
    }

    /** @return the URL of a database with the same in it. @param url of one that nobody is connected to */
    static String copyOf(String url) {
        return created(" strategy file_copy template " + name(url));
    }

    static void drop(String url) {
        execute("drop database " + name(url) + " with (force)");
    }

    /** PostgreSQL's program, which an application with a home of its own would unpack there at its first start. */
    public static void unpackInto(Path home) throws IOException {
        var there = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg");
        if (!Files.isDirectory(there)) return;
        try (var unpacked = Files.list(there)) {
            for (var program : unpacked.filter(
                            each -> each.getFileName().toString().startsWith("PG-"))
                    .toList()) FileSystemUtils.copyRecursively(program, home.resolve(program.getFileName()));
        }
    }

    private static String created(String from) {
        String name = "instance_" + COUNT.incrementAndGet();
        execute("create database " + name + from);
        return "jdbc:postgresql://localhost:" + POSTGRES.getPort() + "/" + name;
    }

    private static String name(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static void execute(String sql) {
        try (var connection = POSTGRES.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            var postgres = EmbeddedPostgres.builder()
                    .setServerConfig("autovacuum", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("wal_level", "minimal")
                    .setServerConfig("max_wal_senders", "0")
                    .start();
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create role " + APP_USER + " login password '" + APP_PASSWORD + "'");
            }
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
