package org.isonomia.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Reply;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people write in order to break a page, in every field that takes words. */
class HostileTextIT {
    private static final String MARKUP = "<img src=x onerror=hit=1><b hx-get=/me hx-trigger=load>b</b>";
    private static final String TURNED = "\u202Edesrever \u2067inside\u2069 👩‍👩‍👧‍👦 z\u200B\u200Bw";
    private static final String ENDLESS = "W".repeat(9_500);

    /** Nothing of what was written became part of the page, and the page is as wide as the window. */
    private static final String BROKEN = """
            () => { const told = [];
              if (window.hit) told.push('a script ran');
              const alive = document.querySelectorAll('main [onerror], main script, main b[hx-get]').length;
              if (alive) told.push(alive + ' elements were written by a member');
              const wide = document.documentElement.scrollWidth;
              if (wide > window.innerWidth) told.push('scrolls sideways to ' + wide + ' by '
                + [...document.querySelectorAll('main *')].filter(one => one.getBoundingClientRect().right > window.innerWidth + 1)
                    .slice(0, 40).map(one => one.tagName + '.' + one.className).join(' '));
              return told.join(', '); }""";

    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    private final Browser ada = instance.founder();
    private final List<Browser> everybody = List.of(ada, instance.member("W".repeat(60)), instance.member("Ben"));

    @Test
    void no_page_breaks_whatever_is_written() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("thread", thread());
        pages.put("question", question());
        pages.put("poll", poll());
        pages.put("ballot", pages.get("poll") + "/ballot");
        pages.put("role", role());
        pages.put("task", task(pages.get("role")));
        for (String page :
                new String[] {"/", "/decisions", "/history", "/members", "/roles", "/waiting", "/search?q=WW"})
            pages.put(page, page);
        var reader = chromium.at(instance, ada).page();
        var broken = new LinkedHashMap<String, String>();
        pages.forEach((name, path) -> {
            String told = told(reader, path);
            if (!told.isEmpty()) broken.put(name, told);
        });
        assertThat(broken).isEmpty();
    }

    private static String told(Page page, String path) {
        page.setViewportSize(320, 700);
        page.navigate(instance.url() + path);
        return (String) page.evaluate(BROKEN);
    }

    private String thread() {
        String thread = done(ada.submit("/threads", "title", fit(MARKUP, 120), "text", MARKUP + " " + ENDLESS));
        done(ada.submit(thread + "/comments", "parent", "", "text", ENDLESS + TURNED));
        done(ada.submit(
                thread + "/comments", "parent", "", "text", "> " + MARKUP + "\n\n| a | b |\n|-|-|\n| " + ENDLESS));
        return thread;
    }

    private String question() {
        String question = done(ada.submit("/questions", "title", fit("", 120), "text", TURNED + ENDLESS));
        String id = question.replaceFirst(".*/", "");
        done(ada.submit("/proposals", "question", id, "title", fit(MARKUP, 120), "text", ENDLESS));
        done(ada.submit(
                "/proposals", "question", id, "title", "Emoji 👩‍👩‍👧‍👦".repeat(5), "text", "    " + ENDLESS));
        return question;
    }

    private String poll() {
        String options = fit(MARKUP, 120) + " | " + fit("", 200) + "\n" + fit("", 120) + "\n" + fit("👩‍👩‍👧‍👦", 90);
        var asked = ada.submit("/polls", "question", fit("", 120), "rule", "irv/2", "options", options);
        ada.follow(asked);
        done(ada.submit(asked.made() + "/ballot", "rank-o1", "1", "rank-o2", "2"));
        return asked.made();
    }

    private String role() {
        String proposal = done(ada.submit(
                "/proposals",
                "title",
                "A role",
                "text",
                "One.",
                "effect",
                "define-role",
                "roleName",
                fit("", 120),
                "rolePurpose",
                MARKUP + fit("", 900),
                "roleDomains",
                fit("", 300),
                "roleAccountabilities",
                fit(MARKUP, 300),
                "roleSeats",
                "1",
                "roleTermDays",
                "90"));
        ada.follow(ada.submit(proposal + "/freeze", "version", "1", "confirmed", "yes"));
        var poll = ada.submit(proposal + "/put-to-vote");
        ada.follow(poll);
        for (var voter : everybody) done(voter.submit(poll.made() + "/ballot", "choice", "yes"));
        ada.get(poll.made());
        instance.clock().advance(Duration.ofMinutes(61));
        String role = "/roles/r" + proposal.replaceFirst(".*/", "").substring(1);
        await().atMost(Duration.ofSeconds(30)).until(() -> ada.get(role).status() == 200);
        done(ada.submit(role + "/stand", "statement", fit(MARKUP, 1_900)));
        return role;
    }

    private String task(String role) {
        String proposal = done(ada.submit(
                "/proposals",
                "title",
                "Ada",
                "text",
                "She can.",
                "effect",
                "appoint-member",
                "candidate",
                role.replace("/roles/", "") + " " + ada.get("/api/me").text("/person/id")));
        ada.follow(ada.submit(proposal + "/freeze", "version", "1", "confirmed", "yes"));
        var poll = ada.submit(proposal + "/put-to-vote");
        ada.follow(poll);
        for (var voter : everybody) done(voter.submit(poll.made() + "/ballot", "choice", "yes"));
        instance.clock().advance(Duration.ofMinutes(61));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> ada.submit(role + "/accept").status() == 303);
        return done(ada.submit(
                role + "/tasks",
                "title",
                fit("", 120),
                "note",
                MARKUP + fit("", 3_000),
                "dueAt",
                instance.clock().instant().plus(Duration.ofDays(9)).toString().substring(0, 10)));
    }

    /** Begins so, and fills the field up without a space. */
    private static String fit(String beginning, int length) {
        return beginning + "W".repeat(length - beginning.length());
    }

    private static String done(Reply reply) {
        if (reply.status() != 303) throw new AssertionError(reply);
        return reply.made();
    }
}
