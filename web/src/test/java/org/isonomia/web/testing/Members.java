package org.isonomia.web.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Locale;

/** Founds and joins a community by the JSON API. */
public final class Members {
    private final TestInstance instance;

    public Members(TestInstance instance) {
        this.instance = instance;
    }

    /** Ada. @param choices of the founding, for instance {@code "template":"majority"} */
    public Browser founder(String choices) {
        var browser = instance.browser();
        done(browser, browser.post("/api/community", """
                {"name":"Testers","language":"en","timeZone":"UTC","founderName":"Ada",
                 "founderEmail":"ada@example.org","password":"%s",%s}""".formatted(TestInstance.PASSWORD, choices)));
        return browser;
    }

    public Browser join(Browser founder, String name) {
        String expires = instance.clock().instant().plus(Duration.ofDays(7)).toString();
        String issued =
                made(founder, founder.post("/api/invitations", "{\"expiresAt\":\"%s\",\"uses\":1}".formatted(expires)));
        String[] link = founder.get(issued).text("path").split("/");
        var browser = instance.browser();
        made(browser, browser.post("/api/invitations/" + link[2] + "/members", """
                {"secret":"%s","name":"%s","email":"%s@example.org","password":"%s"}""".formatted(
                        link[3], name, name.toLowerCase(Locale.ROOT), TestInstance.PASSWORD)));
        return browser;
    }

    /** A frozen proposal without effects. @return its path in the API */
    public static String frozen(Browser proposer, String title) {
        String proposal = made(
                proposer,
                proposer.post("/api/proposals", "{\"title\":\"%s\",\"text\":\"So be it.\"}".formatted(title)));
        done(proposer, proposer.post(proposal + "/freeze", "{\"version\":1}"));
        return proposal;
    }

    /**
     * Puts a frozen proposal to the vote, or announces the vote on its question and lets the notice pass.
     *
     * @return the path of the poll in the API
     */
    public String opened(Browser who, String proposal) {
        var question = who.get(proposal).json().at("/line/question");
        if (!question.isString()) return made(who, who.post(proposal + "/poll", "{}"));
        String poll = made(who, who.post("/api/questions/" + question.asString() + "/poll", "{}"));
        instance.clock().advance(Duration.ofMinutes(10));
        await().atMost(Duration.ofSeconds(30)).until(() -> who.get(poll).status() == 200);
        return poll;
    }

    /** @param poll its path in the API */
    public static void vote(Browser who, String poll, String choice) {
        done(who, who.json("PUT", poll + "/ballots/me", "{\"choice\":\"%s\"}".formatted(choice), choice + poll));
    }

    /** @return the path of what was made */
    public static String made(Browser who, Reply reply) {
        done(who, reply);
        return reply.location();
    }

    /** The act was accepted, and whoever reads from now on sees it: the views have come as far. */
    public static void done(Browser who, Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isBetween(200, 201);
        who.see(reply);
        assertThat(who.get("/api/community").status()).isEqualTo(200);
    }
}
