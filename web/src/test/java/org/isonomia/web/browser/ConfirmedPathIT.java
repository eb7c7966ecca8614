package org.isonomia.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Acts that are asked about once more, and what is said when something was done. */
class ConfirmedPathIT {
    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    @Test
    void nothingIsDoneBeforeItIsConfirmedAndWhatWasDoneIsSaidWhereTheFocusIs() {
        instance.founder();
        var ben = chromium.at(instance, instance.member("Ben"));
        ben.opens("/proposals/new").fills("Title", "A kite").fills("The proposal", "A red one.");
        ben.publishes().isAt("A kite");
        said(ben, "Your draft is published.");
        ben.presses("Freeze: no more edits").isAt("Freeze this text?").sees("It cannot be undone");
        ben.follows("Go back: nothing is done").isAt("A kite").sees("draft").seesNo("Your draft is published.");
        ben.presses("Freeze: no more edits").presses("Freeze the text").isAt("A kite");
        said(ben, "The text is frozen.");
        ben.page().reload();
        ben.seesNo("The text is frozen.");
        ben.opens("/me").presses("Leave Testers").isAt("Leave the community?");
        ben.presses("Leave the community").isAt("Your data");
        said(ben, "You have left the community.");
    }

    @Test
    void proposingWhatCannotBeUndoneIsAskedAboutAndLosesNothingOnTheWayBack() {
        instance.founder();
        var options = new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(360, 740);
        var dora = new Person(instance.url(), chromium.window(options));
        instance.member("Dora");
        dora.opens("/sign-in").fills("E-mail address", "dora@example.org").fills("Password", TestInstance.PASSWORD);
        dora.presses("Sign in").opens("/proposals/new?effect=publish-log");
        dora.fills("Title", "Open the log").fills("The proposal", "So that all can read it.");
        dora.presses(Person.CHECK).isAt("Check and publish").sees("no later decision can undo it");
        dora.presses("Back to the form: nothing is sent").has("Title", "Open the log");
        dora.has("The proposal", "So that all can read it.").opens("/proposals").seesNo("Open the log");
    }

    private static void said(Person who, String words) {
        var status = who.page().locator("#done");
        assertThat(status).containsText(words);
        assertThat(status).isFocused();
    }
}
