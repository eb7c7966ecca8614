package org.isonomia.web.browser;

import org.isonomia.web.testing.Members;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The first page after founding and after joining. */
class FirstStepsPathIT {
    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    @Test
    void theFirstPageSaysWhatToDoNextAndToANewcomerWhenTheyVote() {
        var members = new Members(instance);
        var founder = members.founder("\"template\":\"majority\",\"pace\":\"same-day\",\"waiting\":\"week\"");
        var ada = chromium.at(instance, founder);
        ada.opens("/").sees("begins: what to do next").seesNo("Newcomers wait");
        ada.follows("Open the first thread").fills("Title", "Why we are here").fills("What is it about?", "To sing.");
        ada.presses("Open a thread").opens("/").follows("Hold a practice vote").isAt("Ask for advice");
        ada.has("Question", "A practice vote, which decides nothing: is it clear how to vote here?");
        ada.presses("Open the advisory poll").sees("You have not voted yet");
        var other = members.join(founder, "Ben");
        var ben = chromium.at(instance, other);
        ben.opens("/").sees("Welcome to").sees("Newcomers wait before they vote");
        ada.opens("/").seesNo("what to do next");
        instance.clock().advance(java.time.Duration.ofDays(8));
        ben.opens("/").sees("You may vote from now on");
        instance.clock().advance(java.time.Duration.ofDays(8));
        ben.opens("/").seesNo("Welcome to");
    }
}
