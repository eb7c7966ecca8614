package org.isonomia.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.isonomia.web.testing.Members.done;
import static org.isonomia.web.testing.Members.frozen;
import static org.isonomia.web.testing.Members.made;
import static org.isonomia.web.testing.Members.vote;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Members;
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
        var community = new Members(instance);
        var founder = community.founder("\"template\":\"ranked\",\"pace\":\"same-day\",\"lastResort\":\"panel\"");
        for (String name : List.of("Ben", "Cy", "Dora", "Eli")) members.put(name, community.join(founder, name));
        members.put("Ada", founder);
        var ada = chromium.at(instance, founder);
        var ben = chromium.at(instance, members.get("Ben"));
        String poll = failed(founder, "Paint the shed");
        ada.opens(poll).sees("5 drawn by lot from the 5 on the roll decide").sees("which nobody knows before");
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
        ben.presses("Decline to sit")
                .presses("Decline to sit")
                .sees("Declined:")
                .seesNo("You are drawn.");
        instance.clock().advance(Duration.ofDays(3).plusMinutes(1));
        ada.reloadsUntil("The panel sits and decides.");
        ada.follows("The poll that follows on the same matter").sees("4 drawn by lot to decide for all.");
        ada.chooses("Yes").presses("Cast my ballot").sees("You have voted:");
        String panel = "/polls/" + founder.get("/api" + poll).text("/poll/sequel/next");
        ben.opens(panel).sees("A panel drawn by lot decides this, and you were not drawn.");
        vote(members.get("Cy"), "/api" + panel, "yes");
        vote(members.get("Dora"), "/api" + panel, "no");
        instance.clock().advance(Duration.ofMinutes(61));
        assertThat(ada.region("Adopted")).containsText("met");
        ada.goesTo("History").sees("The panel for “Paint the shed” was seated: 4.");
        demanded(founder, ada);
    }

    private void demanded(Browser founder, Person ada) {
        String poll = failed(founder, "Sell the shed");
        ada.opens(poll).presses("Demand a poll of all").sees("One of the 3 members needed demands");
        for (String name : List.of("Cy", "Dora"))
            done(members.get(name), members.get(name).post("/api" + poll + "/draw/demand", "{}"));
        ada.reloadsUntil("Members demanded that all decide, so no panel is drawn.");
        ada.follows("The poll that follows on the same matter").sees("You have not voted yet");
    }

    /** A proposal that too few approved. @return the path of the poll */
    private static String failed(Browser founder, String title) {
        String poll = made(founder, founder.post(frozen(founder, title) + "/poll", "{}"));
        vote(founder, poll, "yes");
        instance.clock().advance(Duration.ofMinutes(61));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> founder.get(poll).text("/poll/draw/state").equalsIgnoreCase("seeding"));
        return poll.replace("/api", "");
    }
}
