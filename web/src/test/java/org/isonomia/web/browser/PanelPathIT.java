package org.isonomia.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Reply;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A matter to whose poll nobody comes, decided by a panel that two members draw; another that all decide on demand. */
class PanelPathIT {
    private static final String RANDOMNESS = "c6e4f1d0a95b7283".repeat(4);

    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    private final Map<String, Browser> members = new TreeMap<>();

    @Test
    void aPanelIsDrawnAndDecides() {
        var founder = founded();
        for (String name : List.of("Ben", "Cy", "Dora")) members.put(name, member(founder, name));
        members.put("Ada", founder);
        var ada = at(founder);
        var ben = at(members.get("Ben"));
        String poll = failed(founder, "Paint the shed");
        ada.opens(poll).sees("4 drawn by lot from the 4 on the roll decide").sees("which nobody knows before");
        String tooEarly = "{\"seed\":\"%s\"}".formatted(RANDOMNESS);
        assertThat(founder.json("PUT", "/api" + poll + "/draw/seeds/me", tooEarly, "early")
                        .body())
                .contains("polls/seed-not-published");
        instance.clock().advance(Duration.ofMinutes(61));
        ada.page().reload();
        ada.fills("Randomness", "lucky").presses("Enter the number");
        ada.isTold("Copy all 64 digits, 0 to 9 and a to f, from the public source.");
        ada.fills("Randomness", RANDOMNESS).presses("Enter the number").sees("Entered so far by:");
        ben.opens(poll).fills("Randomness", " " + RANDOMNESS.toUpperCase(java.util.Locale.ROOT));
        ben.presses("Enter the number").sees("The panel is drawn.").sees("You are drawn.");
        ben.presses("Decline to sit").sees("Declined:").seesNo("You are drawn.");
        instance.clock().advance(Duration.ofDays(3).plusMinutes(1));
        ada.reloadsUntil("The panel sits and decides.");
        ada.follows("The poll that follows on the same matter").sees("3 drawn by lot to decide for all.");
        ada.chooses("Yes").presses("Cast my ballot").sees("You have voted:");
        String panel = "/polls/" + founder.get("/api" + poll).text("/poll/sequel/next");
        ben.opens(panel).sees("A panel drawn by lot decides this, and you were not drawn.");
        vote(members.get("Cy"), panel, "yes");
        vote(members.get("Dora"), panel, "no");
        instance.clock().advance(Duration.ofMinutes(61));
        assertThat(ada.region("Adopted")).containsText("met");
        ada.goesTo("History").sees("The panel for “Paint the shed” was seated: 3.");
        demanded(founder, ada);
    }

    private void demanded(Browser founder, Person ada) {
        String poll = failed(founder, "Sell the shed");
        ada.opens(poll).presses("Demand a poll of all").sees("1 of the 3 members needed demand");
        for (String name : List.of("Cy", "Dora"))
            done(members.get(name), members.get(name).post("/api" + poll + "/draw/demand", "{}"));
        ada.reloadsUntil("Members demanded that all decide, so no panel is drawn.");
        ada.follows("The poll that follows on the same matter").sees("You have not voted yet");
    }

    /** A proposal to whose poll nobody came. @return the path of the poll */
    private static String failed(Browser founder, String title) {
        String proposal = made(
                founder, founder.post("/api/proposals", "{\"title\":\"%s\",\"text\":\"So be it.\"}".formatted(title)));
        done(founder, founder.post(proposal + "/freeze", "{\"version\":1}"));
        String poll = made(founder, founder.post(proposal + "/poll", "{}"));
        instance.clock().advance(Duration.ofMinutes(61));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> founder.get(poll).text("/poll/draw/state").equalsIgnoreCase("seeding"));
        return poll.replace("/api", "");
    }

    private static void vote(Browser who, String poll, String choice) {
        done(
                who,
                who.json("PUT", "/api" + poll + "/ballots/me", "{\"choice\":\"%s\"}".formatted(choice), "vote" + poll));
    }

    private static Browser founded() {
        var browser = instance.browser();
        done(browser, browser.post("/api/community", """
                {"name":"Testers","language":"en","timeZone":"UTC","founderName":"Ada","template":"ranked",
                 "founderEmail":"ada@example.org","password":"%s","pace":"same-day","lastResort":"panel"}""".formatted(TestInstance.PASSWORD)));
        return browser;
    }

    private static Browser member(Browser founder, String name) {
        String expires = instance.clock().instant().plus(Duration.ofDays(7)).toString();
        String issued =
                made(founder, founder.post("/api/invitations", "{\"expiresAt\":\"%s\",\"uses\":1}".formatted(expires)));
        String[] link = founder.get(issued).text("path").split("/");
        var browser = instance.browser();
        made(browser, browser.post("/api/invitations/" + link[2] + "/members", """
                {"secret":"%s","name":"%s","email":"%s@example.org","password":"%s"}""".formatted(
                        link[3], name, name.toLowerCase(java.util.Locale.ROOT), TestInstance.PASSWORD)));
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

    private static Person at(Browser who) {
        var window = chromium.window(new NewContextOptions().setViewportSize(1280, 800));
        who.cookies()
                .forEach((name, value) -> window.addCookies(List.of(new Cookie(name, value).setUrl(instance.url()))));
        return new Person(instance.url(), window);
    }
}
