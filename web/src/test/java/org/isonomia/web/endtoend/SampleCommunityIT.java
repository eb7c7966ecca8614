package org.isonomia.web.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.isonomia.eventstore.PostgresEventStorageEngine;
import org.isonomia.query.Views;
import org.isonomia.web.community.sample.SampleCommunity;
import org.isonomia.web.community.sample.SampleCommunity.State;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.TestInstance;
import org.isonomia.web.wiring.Holding;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The documented history, played with interruptions: it arrives the same and replays clean. With {@code -Pfaults} it is
 * played in one go as well.
 */
@Order(4)
class SampleCommunityIT {
    private static final int MEMBERS = 3_073;
    private static final int COMMITTEE = 52;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @RegisterExtension
    static final TestInstance whole = new TestInstance();

    @RegisterExtension
    static final TestInstance cutOff = new TestInstance();

    @Test
    @EnabledIfSystemProperty(named = "tests.whole", matches = "true")
    void allOfItArrivesAndReplaysClean() {
        begin(whole);
        ready(whole);
        assertAllThere(whole);
    }

    @Test
    void cutOffInTheMiddleItGoesOnAtTheNextStart() {
        begin(cutOff);
        assertThat(sample(cutOff).begin(TestInstance.PASSWORD)).isFalse();
        for (int acts : new int[] {40, 400, 3_800}) {
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(2))
                    .until(() -> sample(cutOff).progress().done() >= acts);
            cutOff.bean(PostgresEventStorageEngine.class).close();
            await().atMost(PATIENCE).until(() -> sample(cutOff).progress().state() == State.FAILED);
            assertThat(cutOff.browser().get("/sample").body()).contains("Restart to go on where it stopped");
            assertThat(cutOff.bean(Holding.class).isOn()).isTrue();
            cutOff.restart();
            assertThat(sample(cutOff).progress().state()).isEqualTo(State.LOADING);
        }
        ready(cutOff);
        assertAllThere(cutOff);
    }

    private static void begin(TestInstance instance) {
        assertThat(instance.browser().get("/").location()).isEqualTo("/found");
        var begun = instance.browser().submit("/sample", "samplePassword", TestInstance.PASSWORD);
        assertThat(begun.location()).isEqualTo("/sample");
        assertThat(instance.browser().get("/sample").status()).isEqualTo(200);
    }

    private static void ready(TestInstance instance) {
        await().atMost(PATIENCE).until(() -> sample(instance).progress().state() != State.LOADING);
        var progress = sample(instance).progress();
        assertThat(progress.state()).isEqualTo(State.READY);
        assertThat(progress.done()).isEqualTo(progress.total());
        assertThat(instance.browser().get("/sample").body()).contains("The sample is ready");
    }

    private static void assertAllThere(TestInstance instance) {
        var visitor = visitor(instance);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> instance.bean(Views.class).members().count() == MEMBERS);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> visitor.get("/api/polls/p_sample-committee").status() == 200
                        && visitor.get("/api/vacancies").body().contains("Content curator")
                        && visitor.get("/api/threads/d_sample-convention")
                                .body()
                                .contains("What now?"));

        var preconditions =
                visitor.get("/api/polls/p_sample-preconditions").json().get("poll");
        assertThat(preconditions.at("/line/roll").asInt()).isEqualTo(MEMBERS);
        assertThat(preconditions.at("/line/voted").asInt()).isEqualTo(764);

        var committee = visitor.get("/api/polls/p_sample-committee").json().get("poll");
        assertThat(committee.at("/line/roll").asInt()).isEqualTo(COMMITTEE);
        assertThat(committee.get("tally").toString()).contains("\"yes\":11", "\"no\":12", "\"abstain\":2");
        assertThat(committee.at("/line/roll").asInt()
                        - committee.at("/line/voted").asInt())
                .isEqualTo(27);

        var report = Audit.assertClean(visitor);
        assertThat(report.derived().members()).isEqualTo(MEMBERS);
        assertThat(report.derived().roles())
                .anySatisfy(role -> {
                    assertThat(role.name()).isEqualTo("Content curator");
                    assertThat(role.holders()).isEmpty();
                })
                .anySatisfy(role -> assertThat(role.holders()).hasSize(COMMITTEE));
    }

    private static Browser visitor(TestInstance instance) {
        var visitor = instance.browser();
        String email = sample(instance).accounts().getFirst().email();
        var signedIn = visitor.post(
                "/api/session", "{\"email\":\"" + email + "\",\"password\":\"" + TestInstance.PASSWORD + "\"}");
        assertThat(signedIn.status()).as(signedIn.toString()).isEqualTo(200);
        return visitor;
    }

    private static SampleCommunity sample(TestInstance instance) {
        return instance.bean(SampleCommunity.class);
    }
}
