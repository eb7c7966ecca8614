package org.isonomia.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
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

/** A result that is challenged, annulled by a drawn panel and decided again; another that waits for its time and holds. */
class ChallengePathIT {
    private static final Duration PAST_THE_CLOSE = Duration.ofMinutes(61);
    private static final Duration WINDOW = Duration.ofDays(3);

    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    private final Map<String, Browser> members = new TreeMap<>();

    @Test
    void aChallengedResultIsHeardAnnulledAndDecidedAgain() {
        var community = new Members(instance);
        var founder = community.founder("\"template\":\"ranked\",\"pace\":\"same-day\",\"challenge\":\"three-days\"");
        members.put("Ada", founder);
        for (String name : List.of("Ben", "Cy", "Dora", "Edd", "Fay", "Gil", "Hal"))
            members.put(name, community.join(founder, name));
        var ada = chromium.at(instance, founder);
        var ben = chromium.at(instance, members.get("Ben"));
        ada.opens("/charter").sees("The result can be challenged for 3 days");
        String poll = adopted("Paint the shed");
        ben.opens(page(poll)).sees("The result can be challenged").unfolds("Challenge this result");
        ben.presses("Challenge the result").isTold("Fill this in.");
        ben.fills("What went wrong?", "Half of us could not sign in").presses("Challenge the result");
        ben.sees("The result is challenged")
                .sees("Half of us could not sign in")
                .seesNo("Demand a poll of all");
        ben.sees("1 of the 2 who are needed challenge it.");
        var cy = chromium.at(instance, members.get("Cy"));
        cy.opens(page(poll)).presses("Support the challenge").sees("Nothing takes effect until a panel, or all,");
        assertThat(founder.post(poll + "/challenge", "{\"why\":\"Me too\"}").body())
                .contains("polls/result-challenged");
        var volunteers = new TreeMap<>(members);
        volunteers.keySet().retainAll(List.of("Dora", "Edd", "Fay"));
        Volunteering.commit(poll, volunteers);
        instance.clock().advance(PAST_THE_CLOSE);
        Volunteering.reveal(poll, volunteers);
        var dora = chromium.at(instance, members.get("Dora"));
        dora.opens(page(poll)).sees("You are drawn.");
        ben.opens(page(poll)).sees("The panel is drawn.").seesNo("You are drawn.");
        instance.clock().advance(Duration.ofDays(3).plusMinutes(1));
        dora.reloadsUntil("The panel sits and decides whether the result is annulled.");
        dora.follows("The poll of the panel that hears it").sees("Is the result of “Paint the shed” annulled?");
        dora.sees("5 drawn by lot to hear the challenge.")
                .chooses("Yes")
                .presses("Cast my ballot")
                .sees("You have voted:");
        String hearing = founder.get(poll).text("/poll/challenge/hearing");
        ben.opens("/polls/" + hearing).sees("A panel drawn by lot decides this, and you were not drawn.");
        for (String name : List.of("Edd", "Fay")) vote(members.get(name), "/api/polls/" + hearing, "yes");
        instance.clock().advance(PAST_THE_CLOSE);
        assertThat(dora.region("The result is annulled")).containsText("met");
        ada.opens(page(poll)).reloadsUntil("Annulled: this result is void");
        ada.reloadsUntil("The poll that follows on the same matter");
        ada.follows("The poll that follows on the same matter").sees("Repeats this poll, whose result was annulled");
        String rerun = "/api/polls/" + founder.get(poll).text("/poll/sequel/next");
        for (String name : List.of("Ben", "Dora")) vote(members.get(name), rerun, "yes");
        instance.clock().advance(PAST_THE_CLOSE);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> founder.get(rerun).text("/poll/line/outcome").equalsIgnoreCase("adopted"));
        instance.clock().advance(WINDOW);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> founder.get(rerun).json().at("/poll/enacted").isInt());
        ada.opens("/register").sees("Paint the shed").sees("Adopted, in force");
        waited(founder, ada);
    }

    private void waited(Browser founder, Person ada) {
        String poll = adopted("Sell the shed");
        ada.opens(page(poll)).sees("Nothing takes effect before that time is over:");
        assertThat(founder.get(poll).json().at("/poll/enacted").isNull()).isTrue();
        instance.clock().advance(WINDOW);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> founder.get(poll).json().at("/poll/enacted").isInt());
        assertThat(founder.post(poll + "/challenge", "{\"why\":\"Too late\"}").body())
                .contains("polls/result-final");
        org.isonomia.web.endtoend.Audit.assertClean(founder);
    }

    /** @return the path of its poll in the API */
    private String adopted(String title) {
        var founder = members.get("Ada");
        String poll = new Members(instance).opened(founder, frozen(founder, title));
        for (String name : List.of("Cy", "Dora")) vote(members.get(name), poll, "yes");
        instance.clock().advance(PAST_THE_CLOSE);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> founder.get(poll).text("/poll/line/outcome").equalsIgnoreCase("adopted"));
        return poll;
    }

    private static String page(String path) {
        return path.replace("/api", "");
    }
}
