package org.isonomia.web.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.isonomia.web.instance.InstanceHome;
import org.isonomia.web.instance.StartRefusedException;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Order(4)
class EmbeddedDatabaseIT {
    @TempDir
    Path directory;

    @Test
    void dataOutliveItAndTheApplicationOwnsNothingInTheLog() throws SQLException, IOException {
        var home = InstanceHome.open(directory);
        String url;
        try (var database = EmbeddedDatabase.start(home)) {
            url = database.url();
            Migrations.run(database);
            try (var connection = as(database, database.application());
                    var statement = connection.createStatement()) {
                statement.execute("insert into web.credential values ('m_1', 'a@example.org', 'x', now())");
                assertThatThrownBy(() -> statement.execute("delete from log.entry"))
                        .hasMessageContaining("permission denied");
                assertThatThrownBy(() -> statement.execute("alter table log.entry disable trigger append_only"))
                        .hasMessageContaining("must be owner");
                assertThat(setting(connection, "fsync")).isEqualTo("on");
                assertThat(setting(connection, "full_page_writes")).isEqualTo("on");
                assertThat(setting(connection, "synchronous_commit")).isEqualTo("on");
            }
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), "postgres", "guess"))
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> EmbeddedDatabase.start(home))
                    .isInstanceOf(StartRefusedException.class)
                    .hasMessageContaining("Another running Isonomia uses");
        }
        try (var database = EmbeddedDatabase.start(home)) {
            assertThat(database.url()).isEqualTo(url);
            Migrations.run(database);
            try (var connection = as(database, database.application());
                    var rows = connection.createStatement().executeQuery("select email from web.credential")) {
                assertThat(rows.next()).isTrue();
            }
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.file("pg18.password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aServerThatIsKilledIsStartedAgainOverTheSameData() throws IOException {
        var home = InstanceHome.open(directory);
        try (var database = EmbeddedDatabase.start(home)) {
            long first = postmaster(home);
            ProcessHandle.of(first).orElseThrow().destroyForcibly();
            await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> {
                try (var connection = as(database, database.owner())) {
                    return setting(connection, "fsync").equals("on") && postmaster(home) != first;
                }
            });
        }
        assertThat(home.file("pg18/postmaster.pid")).doesNotExist();
    }

    @Test
    void aNodeThatStandsStillLosesWhatItHoldsBeforeAMinuteIsOver() throws SQLException {
        try (var database = EmbeddedDatabase.start(InstanceHome.open(directory));
                var views = (HikariDataSource) new DatabaseConfiguration().dataSource(database);
                var connection = views.getConnection()) {
            assertThat(setting(connection, "idle_in_transaction_session_timeout"))
                    .isEqualTo("40s");
        }
    }

    @Test
    void dataOfAnotherVersionAreNotTouched() throws IOException {
        var home = InstanceHome.open(directory);
        Files.createDirectories(home.file("pg18"));
        Files.writeString(home.file("pg18").resolve("PG_VERSION"), "16\n");
        assertThatThrownBy(() -> EmbeddedDatabase.start(home))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("are of PostgreSQL 16, this Isonomia brings PostgreSQL 18");
        assertThat(home.file("pg18").toFile().list()).containsExactly("PG_VERSION");
    }

    @Test
    void aHomeThatIsAFileIsRefusedWithASentence() throws IOException {
        Path file = Files.writeString(directory.resolve("home"), "");
        assertThatThrownBy(() -> InstanceHome.open(file))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("cannot be written");
    }

    private static long postmaster(InstanceHome home) throws IOException {
        return Long.parseLong(
                Files.readAllLines(home.file("pg18/postmaster.pid")).getFirst().strip());
    }

    private static Connection as(RunningDatabase database, RunningDatabase.Login login) throws SQLException {
        return DriverManager.getConnection(database.url(), login.user(), login.password());
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var row = connection.createStatement().executeQuery("show " + name)) {
            row.next();
            return row.getString(1);
        }
    }
}
