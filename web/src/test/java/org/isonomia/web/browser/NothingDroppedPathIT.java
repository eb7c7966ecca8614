package org.isonomia.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Someone fills in more than they chose, or more than a field takes. */
class NothingDroppedPathIT {
    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    @Test
    void anEffectFilledInAndNotChosenIsToldAndNothingOfItIsLost() {
        var ada = chromium.at(instance, instance.founder());
        ada.opens("/proposals/new").fills("Title", "A curator").fills("The proposal", "We need one.");
        ada.chooses("Define a role").fills("Name of the role", "Curator").chooses("Nothing changes by itself");
        ada.presses(Person.CHECK).isTold("Name of the role: This is filled in, but what it belongs to is not chosen.");
        ada.has("Name of the role", "Curator").fills("Purpose", "Our texts").fills("Seats", "1");
        ada.fills("Length of a term in days", "90").chooses("Define a role").publishes();
        ada.isAt("A curator").sees("(1 seat, 90 days a term)");
    }

    @Test
    void optionsUnderYesOrNoAreToldAndKept() {
        var ada = chromium.at(instance, instance.founder());
        ada.opens("/polls/new").fills("Question", "Tea?").fills("Options", "Green\nBlack");
        ada.presses("Open the advisory poll").isTold("Options: This way of counting has answers of its own");
        ada.has("Options", "Green\nBlack");
    }

    @Test
    void aLongTextIsCountedAndNeverCut() {
        var ada = chromium.at(instance, instance.founder());
        ada.opens("/threads/new").sees("At most 10,000 characters.");
        ada.fills("Title", "Long").fills("What is it about?", "x".repeat(9_990)).sees("10 characters left");
        ada.fills("What is it about?", "x".repeat(10_003)).sees("3 characters too many");
        ada.presses("Open a thread").isTold("What is it about?: Shorten this to 10,000 characters; it has 10,003.");
        assertThat(ada.page().getByLabel("What is it about?")).hasValue("x".repeat(10_003));
    }
}
