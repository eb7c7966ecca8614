package org.isonomia.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The key / leads to the search, never while something is typed, and not where it was turned off. */
class SearchKeyIT {
    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    @Test
    void itLeadsIntoTheFieldAndIsALetterLikeOthersWhereSomethingIsTyped() {
        var ada = chromium.at(instance, instance.founder());
        ada.page().setViewportSize(1280, 800);
        ada.opens("/roles").page().keyboard().press("/");
        var field = ada.page().locator("#find");
        assertThat(field).isFocused();
        ada.page().keyboard().type("either/or");
        assertThat(field).hasValue("either/or");
        ada.opens("/threads/new").page().getByLabel("Title").focus();
        ada.page().keyboard().type("1/2");
        assertThat(ada.page().getByLabel("Title")).hasValue("1/2");
    }

    @Test
    void whereTheFieldHasNoRoomItLeadsToThePageOfTheSearch() {
        var ada = chromium.at(instance, instance.founder());
        ada.page().setViewportSize(700, 800);
        ada.opens("/roles").page().keyboard().press("/");
        ada.isAt("Search").page().keyboard().press("/");
        assertThat(ada.page().locator("#q")).isFocused();
        assertThat(ada.page().locator("#q")).hasValue("");
    }

    @Test
    void turnedOffItDoesNothing() {
        var ben = chromium.at(instance, instance.member("Ben"));
        ben.page().setViewportSize(1280, 800);
        ben.opens("/me").page().getByLabel("The key / leads to the search").uncheck();
        ben.presses("Save the keyboard").opens("/roles").page().keyboard().press("/");
        assertThat(ben.page().locator("#find")).not().isFocused();
        ben.opens("/me");
        assertThat(ben.page().getByLabel("The key / leads to the search")).not().isChecked();
    }
}
