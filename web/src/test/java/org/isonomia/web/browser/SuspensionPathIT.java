package org.isonomia.web.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.isonomia.web.testing.Members.done;
import static org.isonomia.web.testing.Members.made;
import static org.isonomia.web.testing.Members.vote;

import java.time.Duration;
import java.util.List;
import org.isonomia.web.endtoend.Audit;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Members;
import org.isonomia.web.testing.Outsider;
import org.isonomia.web.testing.Reply;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A member is told, answers, is suspended by decision, and takes part again by another one. */
class SuspensionPathIT {
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    private final Outsider outsider = new Outsider(instance.url());
    private Browser ada;
    private Browser ben;
    private Browser cy;
    private Browser di;
    private String link;

    @Test
    void who_is_suspended_votes_where_the_roll_has_them_and_does_nothing_else_until_it_ends() {
        var members = new Members(instance);
        ada = members.founder("\"template\":\"majority\",\"pace\":\"same-day\"");
        ben = members.join(ada, "Ben");
        cy = members.join(ada, "Cy");
        di = members.join(ada, "Di");
        link = invitation();
        String proposal = asked();
        String before = suspended(proposal, Members.frozen(ada, "Benches"));
        stillVotes(before);
        doesNothingElse();
        isOnNoNewRoll(Members.frozen(ada, "Boats"));
        restored();
        Audit.assertClean(ada);
    }

    private String asked() {
        var page = chromium.at(instance, ada);
        page.opens("/proposals/new?effect=suspend-member")
                .fills("Title", "Cy pauses")
                .fills("The proposal", "Enough for a while.");
        page.sees("have three days to answer before the vote")
                .fills("Member to suspend", "@nobody")
                .fills("For how many days they are suspended", "181");
        page.presses(Person.CHECK).isTold("Nobody who belongs is called like that.");
        page.has("For how many days they are suspended", "181").fills("Member to suspend", "@cy");
        page.presses(Person.CHECK).isTold("Give less: at most 180.");
        page.has("Member to suspend", "@cy").fills("For how many days they are suspended", "30");
        page.publishes().sees("is suspended for 30 days").sees("This would suspend a member.");
        String path = page.page().url().replaceFirst(".*[/=](q_[A-Za-z0-9_-]+).*", "/proposals/$1");
        var early = ada.post("/api" + path + "/freeze", "{\"version\":1}");
        done(ada, early);
        assertThat(ada.post("/api" + path + "/poll", "{}").body()).contains("still-deliberating");
        var concerned = chromium.at(instance, cy);
        concerned.opens("/").sees("proposes to remove or suspend you");
        concerned.opens(path).fills("Your answer", "I was ill.").presses("Publish the answer");
        page.opens(path).sees("What the person concerned says").sees("I was ill.");
        assertThat(ben.json("PUT", "/api" + path + "/answers/me", "{\"answer\":\"Indeed\"}", "a")
                        .body())
                .contains("not-concerned");
        return "/api" + path;
    }

    /** @return a poll that opened before the suspension took effect */
    private String suspended(String proposal, String benches) {
        instance.clock().advance(Duration.ofDays(3));
        String poll = new Members(instance).opened(ada, proposal);
        for (Browser voter : new Browser[] {ada, ben, di}) vote(voter, poll, "yes");
        chromium.at(instance, ben).opens(poll.substring(4)).sees("I was ill.");
        instance.clock().advance(Duration.ofMinutes(61));
        await().atMost(PATIENCE)
                .until(() -> ada.get(poll).text("/poll/line/outcome").equalsIgnoreCase("adopted"));
        instance.clock().advance(Duration.ofDays(3).minusMinutes(30));
        assertThat(cy.get("/api/me").json().at("/suspended/until").isMissingNode())
                .isTrue();
        String before = new Members(instance).opened(ada, benches);
        instance.clock().advance(Duration.ofMinutes(31));
        await().atMost(PATIENCE)
                .until(() -> cy.get("/api/me").json().at("/suspended/until").isString());
        return before;
    }

    private void stillVotes(String before) {
        vote(cy, before, "no");
        var page = chromium.at(instance, cy);
        Axe.joins(page);
        page.opens("/").sees("You are suspended until");
        assertThat(Axe.broken(page.page(), RULES)).isEmpty();
        page.opens("/me/data").sees("You are suspended until");
    }

    private void doesNothingElse() {
        var page = chromium.at(instance, cy);
        page.opens("/proposals/new").fills("Title", "Mine").fills("The proposal", "All the same.");
        page.presses(Person.CHECK).presses("Publish the draft");
        page.isTold("You are suspended until");
        assertThat(page.page().content()).contains("All the same.");
        refused(cy.post("/api/proposals", "{\"title\":\"Mine\",\"text\":\"All the same.\"}"));
        refused(cy.post("/api/threads", "{\"title\":\"Talk\",\"text\":\"All the same.\"}"));
        String until = instance.clock().instant().plus(Duration.ofDays(7)).toString();
        refused(cy.post("/api/invitations", "{\"expiresAt\":\"%s\",\"uses\":1}".formatted(until)));
        String proposal = made(ada, ada.post("/api/proposals", "{\"title\":\"Hers\",\"text\":\"So be it.\"}"));
        refused(cy.json("PUT", proposal + "/support/me", "{\"version\":1}", "support"));
        assertThat(outsider.get(link).statusCode()).isEqualTo(410);
        assertThat(new String(outsider.get(link).body(), UTF_8)).contains("Whoever sent this invitation is suspended");
        page = chromium.at(instance, ada);
        Axe.joins(page);
        page.opens("/members").sees("Suspended");
        assertThat(Axe.broken(page.page(), RULES)).isEmpty();
        page.opens("/members/" + id(cy)).sees("Suspended until");
        assertThat(Axe.broken(page.page(), RULES)).isEmpty();
    }

    private static void refused(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(422);
        assertThat(reply.body()).contains("membership/suspended", "You are suspended until");
    }

    private void isOnNoNewRoll(String boats) {
        String poll = new Members(instance).opened(ada, boats);
        assertThat(ada.get(poll).json().at("/poll/line/roll").asInt()).isEqualTo(3);
        chromium.at(instance, cy).opens(poll.substring(4)).sees("You were suspended when the roll was fixed.");
        assertThat(cy.json("PUT", poll + "/ballots/me", "{\"choice\":\"yes\"}", "boats")
                        .body())
                .contains("polls/not-on-roll");
    }

    private void restored() {
        var page = chromium.at(instance, ada);
        page.opens("/members/" + id(cy)).follows("Propose to end the suspension");
        page.fills("Title", "Cy comes back").fills("The proposal", "It is long enough.");
        page.publishes().sees("takes part again, before the suspension would end");
        String proposal = "/api" + page.page().url().replaceFirst(".*[/=](q_[A-Za-z0-9_-]+).*", "/proposals/$1");
        done(ada, ada.post(proposal + "/freeze", "{\"version\":1}"));
        String poll = new Members(instance).opened(ada, proposal);
        for (Browser voter : new Browser[] {ada, ben, di}) vote(voter, poll, "yes");
        instance.clock().advance(Duration.ofMinutes(61));
        await().atMost(PATIENCE)
                .until(() -> cy.post("/api/proposals", "{\"title\":\"Mine\",\"text\":\"So be it.\"}")
                                .status()
                        == 201);
        chromium.at(instance, cy).opens("/").seesNo("You are suspended until");
        chromium.at(instance, ada)
                .opens("/history")
                .sees("was suspended by decision, until")
                .sees("takes part again by decision");
        assertThat(outsider.get(link).statusCode()).isEqualTo(200);
    }

    /** Of Cy's, for one. */
    private String invitation() {
        String until = instance.clock().instant().plus(Duration.ofDays(30)).toString();
        String issued = made(cy, cy.post("/api/invitations", "{\"expiresAt\":\"%s\",\"uses\":1}".formatted(until)));
        return cy.get(issued).text("path");
    }

    private static String id(Browser who) {
        return who.get("/api/me").text("/person/id");
    }
}
