package org.isonomia.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A durable PostgreSQL with fresh logs: its own in a temporary directory, or one given by URL, where the databases it
 * creates are dropped at the end.
 */
final class BenchServer implements AutoCloseable {

    private static final List<String> MIGRATIONS = List.of("log/V1_1__log.sql", "transparency/V4_1__tiles.sql");

    private final Optional<EmbeddedPostgres> own;
    private final String url;
    private final List<String> databases = new ArrayList<>();

    private BenchServer(Optional<EmbeddedPostgres> own, String url) {
        this.own = own;
        this.url = url;
    }

    static BenchServer start(Optional<String> jdbcUrl) throws IOException, SQLException {
        BenchServer server = jdbcUrl.isPresent() ? new BenchServer(Optional.empty(), jdbcUrl.get()) : embedded();
        server.requireDurable();
        return server;
    }

    /** A database with an empty log, on which the connecting user is owner and application at once. */
    String newLog(String name) throws IOException, SQLException {
        execute(url, "create database " + name);
        databases.add(name);
        String database = urlOf(name);
        for (String migration : MIGRATIONS) {
            try (InputStream in = Objects.requireNonNull(
                    BenchServer.class.getResourceAsStream("/db/migration/" + migration), migration)) {
                String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                execute(database, script.replace("${app_role}", "current_user"));
            }
        }
        return database;
    }

    static HikariDataSource pool(String url, int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(size);
        return new HikariDataSource(config);
    }

    static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        if (own.isPresent()) {
            own.get().close();
        } else {
            for (String database : databases) {
                execute(url, "drop database " + database + " with (force)");
            }
        }
    }

    private static BenchServer embedded() throws IOException {
        Path directory = Files.createTempDirectory("isonomia-bench");
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setDataDirectory(directory.resolve("data"))
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .start();
        return new BenchServer(Optional.of(postgres), postgres.getJdbcUrl("postgres", "postgres"));
    }

    private void requireDurable() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select name, setting from pg_settings
                         where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting <> 'on'
                        """)) {
            if (rows.next()) {
                throw new IllegalStateException("Only durable writes are worth measuring, but " + rows.getString(1)
                        + " is " + rows.getString(2));
            }
        }
    }

    private String urlOf(String database) {
        int query = url.indexOf('?');
        String path = query < 0 ? url : url.substring(0, query);
        return path.substring(0, path.lastIndexOf('/') + 1) + database + (query < 0 ? "" : url.substring(query));
    }
}
