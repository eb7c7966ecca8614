package org.isonomia.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isonomia.eventstore.LogNode.byCommand;
import static org.isonomia.eventstore.LogNode.event;
import static org.isonomia.eventstore.LogNode.get;
import static org.isonomia.eventstore.LogNode.never;
import static org.isonomia.eventstore.LogNode.tagged;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What has been written stays written, for the application and for the owner of the tables. */
class AppendOnlyTest {

    private final String database = Postgres.freshLog();
    private final LogNode node = LogNode.on(database);

    @BeforeEach
    void write() {
        get(node.append(never(tagged("z", "0", "x")), byCommand(UUID.randomUUID(), "f", "x", "a", new Tag("z", "0"))));
        get(node.append(never(tagged("z", "1", "x")), event("x", new TestCodec.LongText("b"))));
        get(node.append(never(tagged("z", "2", "x")), event("PersonalDataErased", new TestCodec.Erasure("member:m"))));
    }

    @AfterEach
    void close() {
        node.close();
    }

    @ParameterizedTest
    @CsvSource({
        "entry, name = 'y'",
        "entry_tag, tag = 'y'",
        "command_done, fingerprint = 'y'",
        "blob, bytes = ''",
        "erased_subject, subject = 'y'"
    })
    void nothing_is_changed_deleted_or_truncated(String table, String change) {
        for (String user : new String[] {Postgres.APP, Postgres.OWNER}) {
            for (String statement : new String[] {
                "update log." + table + " set " + change,
                "delete from log." + table,
                "delete from log." + table + " where false",
                "truncate log." + table
            }) {
                assertThatThrownBy(() -> execute(user, statement))
                        .as("%s: %s", user, statement)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                e -> assertThat(e.getSQLState()).isEqualTo("42501"));
            }
        }
        assertThat(node.reader.head()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table log.entry disable trigger all",
                "drop table log.entry",
                "set session_replication_role = replica",
                "update log.subject_key set subject = 'y'",
                "update log.sealed_value set subject = 'y'",
                "delete from log.writer_lock"
            })
    void the_applications_role_cannot_get_around_it(String statement) {
        assertThatThrownBy(() -> execute(Postgres.APP, statement)).isInstanceOf(SQLException.class);
    }

    private void execute(String user, String sql) throws SQLException {
        try (HikariDataSource pool = user.equals(Postgres.APP) ? Postgres.app(database) : Postgres.owner(database);
                Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
