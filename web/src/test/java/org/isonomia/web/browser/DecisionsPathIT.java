package org.isonomia.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.web.testing.Members.frozen;
import static org.isonomia.web.testing.Members.made;
import static org.isonomia.web.testing.Members.vote;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.util.List;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.Members;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The list and the page of a matter through its states: without scripts, on the narrowest screen. */
class DecisionsPathIT {
    private static final int NARROWEST = 320;

    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    @Test
    void aMatterGoesFromTheDiscussionToWhatHoldsOnOnePage() {
        var members = new Members(instance);
        var founder = instance.founder();
        var other = instance.member("Ben");
        var ada = narrow(founder);
        String thread =
                made(founder, founder.post("/api/threads", "{\"title\":\"Dry banks\",\"text\":\"It is dry.\"}"));
        ada.opens("/decisions").sees("Being discussed").follows("Dry banks").isAt("Dry banks");
        ada.sees("It is dry.").sees("The first words, without a comment yet");
        String proposal = made(
                founder,
                founder.post(
                        "/api/proposals",
                        "{\"title\":\"Fill the pond\",\"text\":\"With rain.\",\"thread\":\"%s\"}"
                                .formatted(thread.replace("/api/threads/", ""))));
        ada.opens("/decisions").seesNo("Dry banks").follows("Fill the pond").isAt("Fill the pond");
        steps(ada, "now", "ahead", "ahead", "ahead");
        ada.sees("It is dry.")
                .fills("Your comment", "With what?")
                .presses("Comment")
                .sees("With what?");
        assertThat(ada.content().locator(".steps:not(.mini)")).isVisible();
        founder.post(proposal + "/freeze", "{\"version\":1}");
        String poll = members.opened(founder, proposal);
        ada.opens("/decisions?stage=voting").sees("You have not voted").follows("Fill the pond");
        steps(ada, "done", "now", "ahead", "ahead");
        ada.sees("What happens if …").sees("As it stands now: nobody is for it").follows("Say yes or no");
        ada.chooses("Yes").presses("Cast my ballot").sees("You have voted: Yes.");
        ada.sees("As it stands now: one is for it").sees("1 yes, 0 no, 0 abstained");
        vote(other, poll, "yes");
        instance.clock().advance(Duration.ofMinutes(61));
        ada.opens("/decisions?stage=decided").reloadsUntil("Adopted, in force");
        ada.follows("Fill the pond").sees("Adopted: 2 yes, 0 no, 0 abstained.");
        steps(ada, "done", "done", "done", "done");
        ada.page()
                .locator("a[href*=\"stood=" + drafted(founder, proposal) + "\"]")
                .click();
        ada.sees("Rebuilt from the log");
        assertThat(ada.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void whatEndedWithoutAResultSaysWhereItEnded() {
        var founder = instance.founder();
        var ada = narrow(founder);
        String proposal = frozen(founder, "A kite");
        founder.post(proposal + "/withdraw", "{}");
        ada.opens("/decisions?stage=lapsed").reloadsUntil("Withdrawn");
        ada.follows("A kite").isAt("A kite").sees("Withdrawn").sees("You can propose to change it at any time.");
        steps(ada, "ended", "ahead", "ahead", "ahead");
        ada.opens("/decisions?stage=lapsed&mine=true").sees("A kite").follows("All");
        assertThat(ada.page().url()).endsWith("/decisions?mine=true");
    }

    private static void steps(Person person, String... classes) {
        var steps = person.content().locator(".steps:not(.mini) > li");
        assertThat(steps).hasCount(classes.length);
        for (int i = 0; i < classes.length; i++) assertThat(steps.nth(i)).hasClass(classes[i]);
    }

    private static String drafted(Browser founder, String proposal) {
        return founder.get("/api/history?tag=proposal:" + proposal.replace("/api/proposals/", ""))
                .json()
                .at("/items")
                .valueStream()
                .toList()
                .getLast()
                .at("/entry/position")
                .asString();
    }

    private static Person narrow(Browser who) {
        var window = chromium.window(
                new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(NARROWEST, 640));
        who.cookies()
                .forEach((name, value) -> window.addCookies(List.of(new Cookie(name, value).setUrl(instance.url()))));
        return new Person(instance.url(), window);
    }
}
