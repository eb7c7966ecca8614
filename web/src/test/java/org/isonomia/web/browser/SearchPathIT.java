package org.isonomia.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.isonomia.web.testing.Members.made;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the field in the bar to what was looked for, without scripts. */
class SearchPathIT {
    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    @Test
    void theFieldInTheBarLeadsToTheMatterByKeyboard() {
        var founder = instance.founder();
        made(founder, founder.post("/api/proposals", "{\"title\":\"Mend the weathercock\",\"text\":\"It squeaks.\"}"));
        var ada = without(1280, founder).opens("/roles");
        ada.page().getByRole(AriaRole.BANNER).getByLabel("Search").first().focus();
        ada.page().keyboard().type("weather");
        ada.page().keyboard().press("Enter");
        ada.isAt("Search").sees("One thing found").has("What are you looking for?", "weather");
        ada.follows("Mend the weathercock").isAt("Mend the weathercock").sees("It squeaks.");
    }

    @Test
    void onATelephoneTheFieldIsBehindItsSignAndACommentIsFoundAtItsPlace() {
        var founder = instance.founder();
        String thread =
                made(founder, founder.post("/api/threads", "{\"title\":\"Doors\",\"text\":\"They are shut.\"}"));
        for (int i = 0; i < 60; i++)
            made(founder, founder.post(thread + "/comments", "{\"text\":\"Knock number " + i + ".\"}"));
        made(founder, founder.post(thread + "/comments", "{\"text\":\"Where is the latchkey?\"}"));
        var ada = without(320, founder).opens("/");
        ada.page()
                .getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.LINK, new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Search"))
                .click();
        ada.isAt("Search")
                .fills("What are you looking for?", "latchk")
                .presses("Search")
                .sees("One thing found");
        ada.follows("Doors").sees("Where is the latchkey?");
        assertThat(ada.page()
                        .getByRole(AriaRole.ARTICLE, new GetByRoleOptions().setName("Comment by Ada"))
                        .last())
                .isInViewport();
    }

    private static Person without(int width, Browser who) {
        var window = chromium.window(
                new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(width, 740));
        who.cookies()
                .forEach((name, value) -> window.addCookies(List.of(new Cookie(name, value).setUrl(instance.url()))));
        return new Person(instance.url(), window);
    }
}
