package org.isonomia.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChangeStreamIT {
    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void aPageIsToldWhenItsTopicHasChanged() throws IOException, InterruptedException {
        var founder = instance.founder();
        String invitation = instance.invitation(3).split("/")[2];
        var request = founder.request("/stream?topic=invitation:" + invitation).timeout(Duration.ofSeconds(20));
        founder.cookies().forEach((name, value) -> request.header("Cookie", name + "=" + value));
        try (var client = HttpClient.newHttpClient()) {
            var stream = client.send(request.build(), BodyHandlers.ofLines());
            assertThat(stream.statusCode()).isEqualTo(200);
            var lines = stream.body().iterator();
            assertThat(lines.next()).isEqualTo(":here");
            founder.submit("/invitations/" + invitation + "/revoke", "confirmed", "yes");
            String line = lines.next();
            while (line.isEmpty()) line = lines.next();
            assertThat(line).startsWith("id:");
            assertThat(lines.next()).isEqualTo("event:changed");
            client.shutdownNow();
        }
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aChangeBetweenTheMakingOfAPageAndItsListeningIsToldAtOnce() throws IOException, InterruptedException {
        var founder = instance.founder();
        String invitation = instance.invitation(3).split("/")[2];
        founder.submit("/invitations/" + invitation + "/revoke", "confirmed", "yes");
        var request =
                founder.request("/stream?seen=0&topic=invitation:" + invitation).timeout(Duration.ofSeconds(20));
        founder.cookies().forEach((name, value) -> request.header("Cookie", name + "=" + value));
        try (var client = HttpClient.newHttpClient()) {
            var lines =
                    client.send(request.build(), BodyHandlers.ofLines()).body().iterator();
            String line = lines.next();
            while (!line.startsWith("event:")) line = lines.next();
            assertThat(line).isEqualTo("event:changed");
            client.shutdownNow();
        }
    }

    @Test
    void whatIsNotThereIsSaidInWords() {
        var founder = instance.founder();
        for (String path : new String[] {"/nonsense", "/entries/999999", "/entries/x", "/polls/not-an-id"}) {
            var page = founder.get(path);
            assertThat(page.status()).as(path).isEqualTo(404);
            assertThat(page.body()).contains("There is nothing here");
        }
        var api = founder.get("/api/entries/999999");
        assertThat(api.status()).isEqualTo(404);
        assertThat(api.text("type")).isEqualTo("/problems/web/not-found");
    }

    @Test
    void aBadCursorIsNotOurFault() {
        assertThat(instance.founder().get("/history?after=%00nonsense").status())
                .isIn(200, 400);
        assertThat(instance.founder().get("/members?after=nonsense").status()).isIn(200, 400);
        assertThat(instance.founder().get("/?at-least=nonsense").status()).isEqualTo(200);
    }

    @Test
    void healthTellsWhetherEverythingRuns() {
        var health = instance.founder().get("/actuator/health");
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.text("/components/views/status")).isEqualTo("UP");
        assertThat(health.text("/components/db/status")).isEqualTo("UP");
        assertThat(health.json().at("/components/views/details/incomplete").isArray())
                .isTrue();
        assertThat(health.body()).doesNotContain(instance.home().toString(), "/tmp", "path");
        assertThat(instance.browser().get("/actuator/health").body()).doesNotContain("automations");
    }
}
