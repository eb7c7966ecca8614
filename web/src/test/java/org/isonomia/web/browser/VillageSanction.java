package org.isonomia.web.browser;

import org.isonomia.web.testing.Browser;

/** Ada wants to suspend Cornelia, who has answered. */
record VillageSanction(Browser ada, Browser cy) {
    /** The path of the proposal. */
    String proposal() {
        var drafted = ada.submit(
                "/proposals",
                "title",
                "A month without Cornelia",
                "text",
                "She locked the *door* again.",
                "effect",
                "suspend-member",
                "suspended",
                "Cornelia",
                "suspendedDays",
                "30");
        if (drafted.status() != 303) throw new AssertionError(drafted);
        cy.submit(drafted.made() + "/answer", "answer", "I had *lost* the key.");
        return drafted.made();
    }
}
