package org.isonomia.web.browser;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Someone writes for so long that their session ends meanwhile. */
class KeptTextPathIT {
    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    @Test
    void aThoughtWrittenWhileTheSessionEndedIsSentAfterSigningIn() {
        instance.founder();
        var ben = chromium.at(instance, instance.member("Ben"));
        ben.opens("/threads/new").fills("Title", "Kites").fills("What is it about?", "Long and careful words.");
        ben.page().context().clearCookies(new ClearCookiesOptions().setName("isonomia"));
        ben.presses("Open a thread").isAt("Sign in").sees("What you wrote is kept for an hour");
        ben.fills("E-mail address", "ben@example.org").fills("Password", TestInstance.PASSWORD);
        ben.presses("Sign in").isTold("You had been signed out");
        ben.has("Title", "Kites").has("What is it about?", "Long and careful words.");
        ben.presses("Open a thread").isAt("Kites").sees("Long and careful words.");
    }

    @Test
    void aFormWhoseTokenWentStaleIsSentAgainWithOnePress() {
        instance.founder();
        var cy = chromium.at(instance, instance.member("Cy"));
        cy.opens("/threads/new").fills("Title", "Bells").fills("What is it about?", "They ring.");
        cy.page().locator("main input[name=_csrf]").first().evaluate("field => { field.value = 'stale'; }");
        cy.presses("Open a thread").isAt("This form has gone stale").sees("has not been lost");
        cy.presses("Send it again").isAt("Bells").sees("They ring.");
    }
}
