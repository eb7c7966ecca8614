package org.isonomia.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.isonomia.web.testing.Members.done;
import static org.isonomia.web.testing.Members.made;
import static org.isonomia.web.testing.Members.vote;

import java.time.Duration;
import org.isonomia.events.Digests;
import org.isonomia.events.MemberId;
import org.isonomia.web.endtoend.Audit;
import org.isonomia.web.security.AuditTokens;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Members;
import org.isonomia.web.testing.Outsider;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who may read the log: auditors by decision and by role, and no longer somebody who is removed. */
class AuditorsPathIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ENTRIES = "/log/tile/entries/000.p/1";
    private static final String TOKEN = "isonomia_audit_of-the-court";

    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    private final Outsider outsider = new Outsider(instance.url());
    private Browser ada;
    private Browser ben;
    private Browser di;

    @Test
    void auditorsComeByDecisionAndByRoleAndWhoIsRemovedReadsNoMore() {
        var members = new Members(instance);
        ada = members.founder("\"template\":\"ranked\",\"pace\":\"same-day\"");
        ben = members.join(ada, "Ben");
        var cy = members.join(ada, "Cy");
        di = members.join(ada, "Di");
        byDecision();
        byRole();
        removed(cy);
        Audit.assertClean(ada);
    }

    private void byDecision() {
        var page = chromium.at(instance, ada);
        page.opens("/audit").follows("See and change who may read").isAt("Who may read the log");
        page.sees("Members may, and whoever is named here.").follows("Propose to let an auditor in");
        page.fills("Title", "Let the court read").fills("The proposal", "It asked for it.");
        page.fills("Who it is for", "The Court").fills("Digest of their token", "not a digest");
        page.presses(Person.CHECK).isTold("Give the SHA-256 of the token: 64 characters of 0-9 and a-f.");
        page.fills("Digest of their token", Digests.sha256(TOKEN.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        page.fills("For how many days", "2");
        page.publishes().sees("The Court may read the log for 2 days");
        assertThat(status(TOKEN)).isEqualTo(401);
        adopt("/api" + path(page));
        await().atMost(PATIENCE).until(() -> status(TOKEN) == 200);
        page.opens("/audit/access").sees("The Court").sees("let in by decision");
        instance.clock().advance(Duration.ofDays(2));
        assertThat(status(TOKEN)).isEqualTo(401);
        page.opens("/audit/access").sees("ended");
    }

    private void byRole() {
        adopt(drafted("An auditor", """
                {"effect":"define-role","role":"r_audit","name":"Auditor","purpose":"Audit","domains":["audit"],
                 "accountabilities":[],"seats":1,"termDays":90}"""));
        await().atMost(PATIENCE).until(() -> ben.get("/api/roles/r_audit").status() == 200);
        done(ben, ben.json("PUT", "/api/roles/r_audit/candidacies/me", "{\"statement\":\"I would\"}", "stand"));
        adopt(drafted("Ben", "{\"effect\":\"appoint-member\",\"role\":\"r_audit\",\"member\":\"" + id(ben) + "\"}"));
        await().atMost(PATIENCE)
                .until(() -> ben.get("/api/home").json().at("/toAccept").size() == 1);
        done(ben, ben.json("PUT", "/api/roles/r_audit/appointments/me", "{\"accepted\":true}", "accept"));
        var page = chromium.at(instance, ben);
        page.opens("/audit/access").presses("Let in").isTold("Fill this in.");
        page.fills("Who it is for", "The Press");
        String token = page.page().getByLabel("Token").inputValue();
        page.presses("Let in").sees("The Press").sees("let in by");
        assertThat(status(token)).isEqualTo(200);
        page.presses("End this access").presses("End the access").sees("ended early");
        assertThat(status(token)).isEqualTo(401);
        page.presses("Make a token").sees("Keep this token");
        assertThat(ben.get("/api/audit/tokens").json().size()).isEqualTo(1);
        assertThat(ada.get("/api/audit/tokens").json().size()).isZero();
    }

    private void removed(Browser cy) {
        String token = instance.bean(AuditTokens.class).issue(new MemberId(id(cy)));
        assertThat(status(token)).isEqualTo(200);
        var page = chromium.at(instance, ada);
        page.opens("/proposals/new?effect=remove-member")
                .fills("Title", "Cy goes")
                .fills("The proposal", "Enough.");
        page.sees("It cannot be undone.").fills("Member to remove", "@cy").chooses("Erase their personal data as well");
        page.presses(Person.CHECK)
                .isAt("Check and publish")
                .sees("no later decision can undo it")
                .presses("Publish the draft")
                .sees("from the community")
                .sees("has their personal data erased");
        chromium.at(instance, cy).opens("/").sees("proposes to remove or suspend you");
        done(cy, cy.json("PUT", "/api" + path(page) + "/answers/me", "{\"answer\":\"I was ill\"}", "answer"));
        page.opens(path(page)).sees("I was ill");
        instance.clock().advance(Duration.ofDays(3));
        String poll = adopt("/api" + path(page));
        page.opens(poll.substring(4)).sees("Nothing takes effect before that time is over:");
        assertThat(cy.get("/api/me").status()).isEqualTo(200);
        assertThat(status(token)).isEqualTo(200);
        instance.clock().advance(Duration.ofDays(7));
        await().atMost(PATIENCE).until(() -> cy.get("/api/me").status() == 401);
        assertThat(status(token)).isEqualTo(401);
        assertThat(cy.get(ENTRIES).status()).isEqualTo(401);
        assertThat(ada.get("/history").body())
                .contains("A former member was removed by decision.")
                .contains("A former member had their personal data erased.");
    }

    private int status(String token) {
        return outsider.get(ENTRIES, "Authorization", "Bearer " + token).statusCode();
    }

    private String drafted(String title, String effect) {
        return made(ada, ada.post("/api/proposals", """
                {"title":"%s","text":"So be it.","effects":[%s]}""".formatted(title, effect)));
    }

    /** @return the path of its poll, whose result is there */
    private String adopt(String proposal) {
        done(ada, ada.post(proposal + "/freeze", "{\"version\":1}"));
        String poll = new Members(instance).opened(ada, proposal);
        vote(ada, poll, "yes");
        vote(ben, poll, "yes");
        vote(di, poll, "yes");
        instance.clock().advance(Duration.ofMinutes(61));
        await().atMost(PATIENCE)
                .until(() -> ada.get(poll).text("/poll/line/outcome").equalsIgnoreCase("adopted"));
        return poll;
    }

    private static String path(Person who) {
        return who.page().url().replaceFirst(".*[/=](q_[A-Za-z0-9_-]+).*", "/proposals/$1");
    }

    private static String id(Browser who) {
        return who.get("/api/me").text("/person/id");
    }
}
