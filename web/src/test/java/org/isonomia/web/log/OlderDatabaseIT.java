package org.isonomia.web.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.isonomia.eventstore.LogReader;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Outsider;
import org.isonomia.web.testing.TestInstance;
import org.isonomia.web.wiring.DoctorCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.core.env.Environment;

/** A copy of the database from before is put back, while the memory of what was signed is newer. */
class OlderDatabaseIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void an_instance_that_will_not_sign_takes_no_act_and_every_page_says_why_until_it_is_repaired() throws Exception {
        var ada = instance.founder();
        assertThat(thread(ada, "Signed").status()).isEqualTo(201);
        published();
        assertThat(doctor()).startsWith("0").contains("ALL IS WELL", "1. The key of the log", "5. What the witnesses");
        String database = instance.bean(Environment.class).getRequiredProperty("isonomia.db.url");
        instance.restart(() -> copy(database, "_old", true));
        assertThat(thread(ada, "Lost").status()).isEqualTo(201);
        published();
        instance.restart(() -> {
            copy(database, "_new", true);
            copy(database, "_old", false);
        });

        await().atMost(PATIENCE).until(() -> ada.get("/actuator/health/log").status() == 503);
        assertThat(ada.get("/actuator/health/readiness").status()).isEqualTo(503);
        assertThat(ada.get("/actuator/health/liveness").status()).isEqualTo(200);
        var log = instance.bean(LogReader.class);
        long head = log.head();
        var refused = thread(ada, "Afterwards");
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.type()).startsWith("application/problem+json");
        assertThat(refused.text("type")).isEqualTo("/problems/web/log-unsigned");
        assertThat(refused.text("detail")).contains("fewer entries than were signed", "Nothing was recorded");
        var form = ada.submit("/threads", "title", "What I typed", "text", "And went on to type");
        assertThat(form.status()).isEqualTo(503);
        assertThat(form.body()).contains("This was not recorded", "What I typed", "And went on to type");
        Stream.of("/", "/threads", "/polls", "/history", "/members", "/audit", "/verify", "/me", "/no-such-page")
                .forEach(page -> assertAlarm(ada, page));
        List.of("/sign-in", "/verify").forEach(page -> assertAlarm(instance.browser(), page));
        assertThat(doctor())
                .startsWith("1")
                .contains("NOT AS IT WAS SIGNED", "signed were", "What you can do", "newer copy of the database")
                .endsWith("until this is repaired.\n");
        Thread.sleep(1_500);
        assertThat(log.head()).isEqualTo(head);

        instance.restart(() -> copy(database, "_new", false));
        assertThat(doctor()).startsWith("0");
        assertThat(ada.page("/threads").body()).doesNotContain("id=\"alarm-title\"");
        assertThat(thread(ada, "Again").status()).isEqualTo(201);
    }

    @Test
    void an_act_is_taken_while_the_signer_is_merely_held_up() throws IOException {
        var ada = instance.founder();
        try (var channel = FileChannel.open(
                        instance.home().resolve("log.signed.lock"),
                        StandardOpenOption.WRITE,
                        StandardOpenOption.CREATE);
                var held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            assertThat(thread(ada, "Meanwhile").status()).isEqualTo(201);
            assertThat(ada.get("/actuator/health/readiness").status()).isEqualTo(200);
            assertThat(ada.page("/threads").body()).doesNotContain("id=\"alarm-title\"");
        }
        published();
    }

    @Test
    void without_a_key_of_a_log_the_doctor_cannot_tell() {
        var out = new ByteArrayOutputStream();
        int status = DoctorCommand.run(
                new PrintStream(out, true, UTF_8),
                "doctor",
                "--isonomia.home=" + instance.home().resolve("nobody"));
        assertThat(status).isEqualTo(2);
        assertThat(out.toString(UTF_8)).contains("ISONOMIA_HOME", "NOT KNOWN");
    }

    private static void assertAlarm(Browser who, String page) {
        assertThat(who.page(page).body())
                .as(page)
                .contains("id=\"alarm-title\"", "The log is not what was signed before", "isonomia.jar doctor");
    }

    private static org.isonomia.web.testing.Reply thread(Browser who, String title) {
        return who.post("/api/threads", "{\"title\":\"%s\",\"text\":\"Tea.\"}".formatted(title));
    }

    /** The exit status and what it says. */
    private static String doctor() {
        var out = new ByteArrayOutputStream();
        int status = DoctorCommand.run(
                new PrintStream(out, true, UTF_8),
                Stream.concat(Stream.of("doctor"), Stream.of(instance.arguments()))
                        .toArray(String[]::new));
        return status + "\n" + out.toString(UTF_8);
    }

    private static void published() {
        long head = instance.bean(LogReader.class).head();
        await().atMost(PATIENCE)
                .until(() ->
                        new Outsider(instance.url()).get("/log/proof/" + head).statusCode() == 200);
    }

    /** @param away to a copy of that name, or else back from it */
    private static void copy(String url, String suffix, boolean away) {
        String name = url.substring(url.lastIndexOf('/') + 1);
        String to = away ? name + suffix : name;
        String from = away ? name : name + suffix;
        String server = url.substring(0, url.lastIndexOf('/') + 1) + "postgres";
        try (var connection = DriverManager.getConnection(server, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists \"" + to + "\" with (force)");
            statement.execute("create database \"" + to + "\" template \"" + from + "\"");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
