package org.isonomia.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.isonomia.web.testing.Members.done;
import static org.isonomia.web.testing.Members.frozen;
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

/** A matter for which too few vote, decided by a panel that three volunteers draw; another that all decide on demand. */
class PanelPathIT {
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
        for (String name : List.of("Ben", "Cy", "Dora", "Edd", "Fay", "Gil"))
            members.put(name, community.join(founder, name));
        members.put("Ada", founder);
        var ada = chromium.at(instance, founder);
        var ben = chromium.at(instance, members.get("Ben"));
        String poll = failed(founder, "Paint the shed");
        ada.opens(poll).sees("6 drawn by lot from 6 on the roll decide").sees("Volunteers commit until");
        ada.sees("You are a party to this").unfolds("What this prevents, and what not");
        ada.sees("What remains: the last to reveal knows the number before the others");
        ben.opens(poll).fills("Your share", "lucky").presses("Commit to this share");
        ben.isTold("A share, and a digest, has 64 digits from 0 to 9 and a to f.");
        ben.fills("Your share", "b".repeat(64)).presses("Commit to this share").sees("Committed in this call:");
        var others = Map.of("Cy", members.get("Cy"), "Dora", members.get("Dora"));
        Volunteering.commit("/api" + poll, others);
        instance.clock().advance(Duration.ofMinutes(61));
        ben.opens(poll).fills("Your share", "c".repeat(64)).presses("Reveal");
        ben.isTold("That is not the share you committed to. Copy all 64 digits as you kept them.");
        ben.fills("Your share", "b".repeat(64)).presses("Reveal").sees("Revealed:");
        Volunteering.reveal("/api" + poll, others);
        ben.opens(poll).sees("The panel is drawn.").sees("You are drawn.");
        ben.presses("Decline to sit")
                .presses("Decline to sit")
                .sees("Declined:")
                .seesNo("You are drawn.");
        instance.clock().advance(Duration.ofDays(3).plusMinutes(1));
        ada.reloadsUntil("The panel sits and decides.");
        ada.follows("The poll that follows on the same matter").sees("5 drawn by lot to decide for all.");
        String panel = "/polls/" + founder.get("/api" + poll).text("/poll/sequel/next");
        ben.opens(panel).sees("A panel drawn by lot decides this, and you were not drawn.");
        for (String name : List.of("Cy", "Dora", "Edd")) vote(members.get(name), "/api" + panel, "yes");
        vote(members.get("Fay"), "/api" + panel, "no");
        instance.clock().advance(Duration.ofMinutes(61));
        assertThat(ada.opens(panel).region("Adopted")).containsText("met");
        ada.goesTo("Community").follows("History").sees("The panel for “Paint the shed” was seated: 5.");
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
        String poll = new Members(instance).opened(founder, frozen(founder, title));
        vote(founder, poll, "yes");
        instance.clock().advance(Duration.ofMinutes(61));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> founder.get(poll).text("/poll/draw/state").equalsIgnoreCase("seeding"));
        return poll.replace("/api", "");
    }
}
