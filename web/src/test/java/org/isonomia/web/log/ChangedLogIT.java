package org.isonomia.web.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.isonomia.eventstore.LogReader;
import org.isonomia.web.testing.Outsider;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.core.env.Environment;

/** Somebody with the database's own password changes what was said. */
class ChangedLogIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void over_a_changed_entry_nothing_more_is_signed_or_taken_and_the_check_says_why() throws Exception {
        instance.founder().post("/api/threads", "{\"title\":\"Tea\",\"text\":\"Green.\"}");
        var outsider = new Outsider(instance.url());
        await().atMost(PATIENCE).until(() -> outsider.get("/log/proof/2").statusCode() == 200);
        long entries = instance.bean(LogReader.class).head() + 1;
        await().atMost(PATIENCE).until(() -> outsider.checkpoint().size() == entries);
        String signed = outsider.checkpoint().note();

        change("update log.entry set bytes = convert_to(replace(convert_from(bytes, 'UTF8'), 'Testers', 'Cheaters'),"
                + " 'UTF8') where position = 0");
        instance.restart();
        await().atMost(PATIENCE)
                .until(() -> instance.founder().get("/actuator/health/log").status() == 503);
        var health = instance.founder().get("/actuator/health/log");
        assertThat(health.text("status")).isEqualTo("DOWN");
        assertThat(health.text("/details/refusal")).isEqualTo("ENTRY_ALTERED");
        assertThat(health.text("/details/why")).contains("entry 0");

        assertThat(instance.founder()
                        .post("/api/threads", "{\"title\":\"More\",\"text\":\"Tea.\"}")
                        .status())
                .isEqualTo(503);
        Thread.sleep(1_500);
        assertThat(new Outsider(instance.url()).checkpoint().note()).isEqualTo(signed);
    }

    private static void change(String sql) throws SQLException {
        var environment = instance.bean(Environment.class);
        try (var connection = DriverManager.getConnection(
                        environment.getProperty("isonomia.db.url"), "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("alter table log.entry disable trigger all");
            statement.execute(sql);
            statement.execute("alter table log.entry enable always trigger append_only");
        }
    }
}
