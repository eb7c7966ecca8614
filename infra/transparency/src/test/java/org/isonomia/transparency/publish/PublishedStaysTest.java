package org.isonomia.transparency.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was published stays published, for the application and for the owner of the tables. */
class PublishedStaysTest {
    @TempDir
    Path home;

    private TestLog log;

    @BeforeEach
    void publish() throws Exception {
        log = new TestLog(home);
        log.append(300);
        log.start();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update transparency.tile set hashes = sha256('x')",
                "update transparency.tile set hashes = substring(hashes from 1 for 32) where number = 1",
                "update transparency.tile set hashes = set_byte(hashes, 9, 255 - get_byte(hashes, 9))",
                "update transparency.tile set number = 7 where number = 1",
                "delete from transparency.tile",
                "truncate transparency.tile",
                "update transparency.checkpoint set note = 'x'",
                "delete from transparency.checkpoint",
                "truncate transparency.checkpoint"
            })
    void neither_role_changes_or_takes_back_what_was_published(String statement) {
        for (String user : new String[] {Postgres.APP, Postgres.OWNER})
            assertThatThrownBy(() -> Postgres.execute(log.database, user, statement))
                    .as(user)
                    .cause()
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        log.requireSound();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into transparency.checkpoint select size, note from transparency.checkpoint",
                "alter table transparency.tile disable trigger all",
                "set session_replication_role = replica",
                "delete from transparency.publisher_lock"
            })
    void the_applications_role_cannot_get_around_it(String statement) {
        assertThatThrownBy(() -> Postgres.execute(log.database, Postgres.APP, statement))
                .hasCauseInstanceOf(SQLException.class);
    }
}
