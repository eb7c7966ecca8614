package org.isonomia.web.browser;

import static org.isonomia.web.testing.Members.made;

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

/** A circle is proposed, joined and left by somebody who looks at pages. */
class CirclePathIT {
    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    @Test
    void a_circle_is_proposed_and_joined_and_left_without_scripts_on_a_narrow_screen() {
        var members = new Members(instance);
        var ada = members.founder("\"template\":\"majority\",\"pace\":\"same-day\"");
        var ben = members.join(ada, "Ben");
        var window = chromium.window(
                new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(320, 740));
        ada.cookies()
                .forEach((name, value) -> window.addCookies(List.of(new Cookie(name, value).setUrl(instance.url()))));
        var person = new Person(instance.url(), window);

        person.opens("/roles")
                .follows("Circles")
                .sees("There is no circle yet.")
                .follows("Propose a new circle");
        person.fills("Title", "A garden").fills("The proposal", "So be it.");
        person.fills("Name of the circle", "Garden").presses(Person.CHECK);
        person.isTold("Who belongs: ").has("Name of the circle", "Garden");
        person.fills("What it is for", "Grows what we eat")
                .chooses("Whoever joins it")
                .presses(Person.CHECK);
        person.isAt("Check and publish").sees("A circle is formed: Garden");

        adopted(ada, ben);
        person.opens("/circles").reloadsUntil("Garden");
        person.follows("Garden").sees("Grows what we eat").sees("Nobody has joined it yet.");
        person.presses("Join this circle").sees("You belong to this circle").sees("1 member");
        person.presses("Leave this circle").sees("Would you like to take part?").sees("0 members");
    }

    private static void adopted(Browser ada, Browser ben) {
        String proposal = made(ada, ada.post("/api/proposals", """
                {"title":"A garden","text":"So be it.","effects":[{"effect":"form-circle","circle":"o_garden",
                 "name":"Garden","purpose":"Grows what we eat","joining":"joined"}]}"""));
        ben.json("PUT", proposal + "/support/me", "{\"version\":1}", "support");
        ada.post(proposal + "/freeze", "{\"version\":1}");
        String poll = made(ada, ada.post(proposal + "/poll", "{}"));
        for (Browser voter : List.of(ada, ben)) voter.json("PUT", poll + "/ballots/me", "{\"choice\":\"yes\"}", "yes");
        instance.clock().advance(Duration.ofDays(4));
    }
}
