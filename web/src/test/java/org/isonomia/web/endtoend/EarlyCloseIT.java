package org.isonomia.web.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Reply;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A poll that closes early because everybody has voted, by the JSON API, to the replay of the log. */
class EarlyCloseIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    @Test
    void aPollInWhichAllHaveVotedClosesAfterADaysNotice() {
        var ada = founder();
        var ben = member(ada);
        String proposal = made(ada, ada.post("/api/proposals", "{\"title\":\"A kite\",\"text\":\"We fly one.\"}"));
        done(ada, ada.post(proposal + "/freeze", "{\"version\":1}"));
        instance.clock().advance(Duration.ofDays(2));
        String poll = made(ada, ada.post(proposal + "/poll", "{}"));
        var announced = Instant.parse(ada.get(poll).text("/poll/line/closesAt"));
        vote(ada, poll, "yes");
        vote(ben, poll, "no");
        await().atMost(PATIENCE)
                .until(() -> ada.get(poll).json().at("/poll/sequel/hastened").asBoolean());
        var early = Instant.parse(ada.get(poll).text("/poll/line/closesAt"));
        assertThat(early).isBefore(announced).isAfter(instance.clock().instant().plus(Duration.ofHours(23)));
        assertThat(ada.get(poll.replace("/api", "")).body())
                .contains("Everybody on the roll has voted", "after a notice of");
        vote(ben, poll, "yes");
        instance.clock().advance(Duration.ofDays(1).plusMinutes(1));
        await().atMost(PATIENCE)
                .until(() -> ada.get(poll).text("/poll/line/outcome").equalsIgnoreCase("adopted"));
        Audit.assertClean(ada);
    }

    private static void vote(Browser who, String poll, String choice) {
        done(who, who.json("PUT", poll + "/ballots/me", "{\"choice\":\"%s\"}".formatted(choice), choice + poll));
    }

    private static Browser founder() {
        var browser = instance.browser();
        done(browser, browser.post("/api/community", """
                {"name":"Testers","language":"en","timeZone":"UTC","founderName":"Ada","template":"majority",
                 "founderEmail":"ada@example.org","password":"%s","pace":"week"}""".formatted(TestInstance.PASSWORD)));
        return browser;
    }

    private static Browser member(Browser founder) {
        String expires = instance.clock().instant().plus(Duration.ofDays(7)).toString();
        String issued =
                made(founder, founder.post("/api/invitations", "{\"expiresAt\":\"%s\",\"uses\":1}".formatted(expires)));
        String[] link = founder.get(issued).text("path").split("/");
        var browser = instance.browser();
        made(browser, browser.post("/api/invitations/" + link[2] + "/members", """
                {"secret":"%s","name":"Ben","email":"ben@example.org","password":"%s"}""".formatted(
                        link[3], TestInstance.PASSWORD)));
        return browser;
    }

    private static String made(Browser who, Reply reply) {
        done(who, reply);
        return reply.location();
    }

    private static void done(Browser who, Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isBetween(200, 201);
        who.see(reply);
    }
}
