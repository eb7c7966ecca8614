package org.isonomia.web.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.isonomia.web.IsonomiaApplication;
import org.isonomia.web.testing.Outsider;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;

/** A second node over the first one's database, with the same keys: whatever becomes due is done once. */
class TwoNodesIT {
    private static final int ADVISORY = 8;
    private static final int BINDING = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @RegisterExtension
    static final TestInstance first = new TestInstance();

    private static ConfigurableApplicationContext second;
    private static Person there;

    @BeforeAll
    static void startTheSecondNode() throws IOException {
        first.founder();
        var environment = first.bean(Environment.class);
        var settings = Stream.of("home", "db.url", "db.user", "db.password", "db.app-user", "db.app-password")
                .map(name -> "--isonomia." + name + "=" + environment.getProperty("isonomia." + name));
        second = new SpringApplicationBuilder(IsonomiaApplication.class)
                .initializers(
                        fresh -> ((GenericApplicationContext) fresh).registerBean("clock", Clock.class, first::clock))
                .run(Stream.concat(Stream.of("--server.port=0"), settings).toArray(String[]::new));
        there = new Person("http://localhost:" + second.getEnvironment().getProperty("local.server.port"));
        there.done(
                "POST",
                "/api/session",
                "{\"email\":\"ada@example.org\",\"password\":\"" + TestInstance.PASSWORD + "\"}",
                "sign in");
    }

    @AfterAll
    static void stopTheSecondNode() {
        if (second != null) second.close();
    }

    @Test
    void whatOneNodeWritesTheOtherShows() throws IOException {
        var opened = first.founder().post("/api/threads", "{\"title\":\"Here\",\"text\":\"and there\"}");
        await().atMost(PATIENCE)
                .until(() -> there.get(opened.location() + "?at-least=" + opened.position())
                                .statusCode()
                        == 200);
        assertThat(there.read(opened.location()).toString()).contains("and there");
    }

    @Test
    void theSameActSentToBothIsOneAct() throws Exception {
        String body = "{\"title\":\"Twice\",\"text\":\"at once\"}";
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = new ArrayList<Future<Long>>();
            for (int i = 0; i < 8; i++) {
                boolean here = i % 2 == 0;
                answers.add(threads.submit(() -> here
                        ? first.founder()
                                .json("POST", "/api/threads", body, "both")
                                .position()
                        : Person.JSON
                                .readTree(there.act("POST", "/api/threads", body, "both")
                                        .body())
                                .get("position")
                                .asLong()));
            }
            var positions = new ArrayList<Long>();
            for (var answer : answers) positions.add(answer.get());
            assertThat(positions).containsOnly(positions.getFirst());
        }
    }

    @Test
    void bothPublishOneLogAndServeWhatTheOtherHasPublished() throws IOException {
        var here = new Outsider(first.url());
        await().atMost(PATIENCE).until(() -> here.get("/log/checkpoint").statusCode() == 200);
        var before = here.checkpoint();
        for (int i = 0; i < 40; i++) {
            String body = "{\"title\":\"Published " + i + "\",\"text\":\"by one of two\"}";
            if (i % 2 == 0) first.founder().post("/api/threads", body);
            else there.done("POST", "/api/threads", body, "publish " + i);
        }
        var elsewhere =
                new Outsider("http://localhost:" + second.getEnvironment().getProperty("local.server.port"));
        await().atMost(PATIENCE)
                .until(() -> elsewhere.checkpoint().size() >= before.size() + 40
                        && here.checkpoint()
                                .note()
                                .equals(elsewhere.checkpoint().note()));
        here.requireContinued(before);
        elsewhere.requireContinued(before);
    }

    @Test
    void whatIsDueIsClosedCountedAndEnactedOnce() throws IOException {
        var polls = new ArrayList<String>();
        for (int i = 0; i < ADVISORY; i++)
            polls.add(there.done("POST", "/api/polls", "{\"question\":\"Advice " + i + "?\"}", "ask " + i));
        for (int i = 0; i < BINDING; i++) polls.add(putToVote(i));
        for (int i = 0; i < polls.size(); i++) {
            String ballot = polls.get(i) + "/ballots/me";
            if (i % 2 == 0) there.done("PUT", ballot, "{\"choice\":\"yes\"}", "yes " + i);
            else first.founder().json("PUT", ballot, "{\"choice\":\"yes\"}", "yes " + i);
        }
        first.clock().advance(Duration.ofHours(2));

        await().atMost(PATIENCE).untilAsserted(() -> {
            for (String poll : polls) {
                assertThat(there.read(poll).at("/poll/line/outcome").asString(""))
                        .isEqualTo("adopted");
                assertThat(first.founder().get(poll).text("/poll/line/outcome")).isEqualTo("adopted");
            }
            assertThat(there.read("/api/roles").at("/items")).hasSize(BINDING);
        });
        var events = Audit.assertClean(there.get("/api/log/export").body()).events();
        long all = ADVISORY + BINDING;
        assertThat(events)
                .containsEntry("polls.PollOpened", all)
                .containsEntry("polls.PollClosed", all)
                .containsEntry("polls.PollCounted", all)
                .containsEntry("polls.PollDecided", all)
                .containsEntry("polls.EffectsEnacted", (long) BINDING)
                .containsEntry("roles.RoleDefined", (long) BINDING);
    }

    private static String putToVote(int number) throws IOException {
        String effect = """
                {"effect":"define-role","role":"r_two-nodes-%d","name":"Role %d","purpose":"Be there once.",
                 "domains":[],"accountabilities":[],"seats":1,"termDays":90}""".formatted(number, number);
        String proposal = there.done(
                "POST",
                "/api/proposals",
                "{\"title\":\"Role " + number + "\",\"text\":\"A role.\",\"effects\":[" + effect + "]}",
                "draft " + number);
        there.done("POST", proposal + "/freeze", "{\"version\":1}", "freeze " + number);
        return there.done("POST", proposal + "/poll", "", "vote " + number);
    }
}
