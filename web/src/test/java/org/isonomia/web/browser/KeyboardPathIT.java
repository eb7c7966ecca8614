package org.isonomia.web.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.time.Duration;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Three journeys without a mouse. */
class KeyboardPathIT {
    private static final Duration PAST_THE_CLOSE = Duration.ofMinutes(61);

    private static final String NO_INTO_YES =
            "Turn a no into a yes in the database Only the entry is changed; hashes and signature stay as they were.";

    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    /** Three members, no more: how many have to approve depends on how many belong. */
    @RegisterExtension
    @Order(3)
    static final TestInstance garden = new TestInstance();

    @Test
    void who_was_invited_joins_votes_and_keeps_the_receipt() {
        var ada = instance.founder();
        var person = new Person(instance.url(), chromium.window(new NewContextOptions()));
        var ben = new Keyboard(person.opens(instance.invitation(1)));
        ben.isAt("Join Testers")
                .types("Your name", "Ben")
                .types("E-mail address", "ben@example.org")
                .types("Password", Person.PASSWORD)
                .presses("Join")
                .isAt("Nothing needs you");
        ada.follow(ada.submit("/polls", "question", "Shall there be tea?"));
        ben.opens(instance.url() + "/")
                .isAt("One thing needs you")
                .presses("Shall there be tea?")
                .sees("You have not voted yet.");
        ben.chooses("Yes", 0).presses("Cast my ballot").sees("You have voted: Yes.");
        ben.presses("Keep a receipt of this");
        person.reloadsUntil("Show the receipt as text");
        ben.reaches("Keep this receipt");
    }

    @Test
    void who_proposes_gets_a_rival_a_vote_and_what_was_adopted() {
        var ada = new Keyboard(chromium.at(garden, garden.founder()));
        var fay = garden.member("Fay");
        var gus = chromium.at(garden, garden.member("Gus"));
        ada.opens(garden.url() + "/questions/new");
        ada.types("Question", "Where does our water come from?")
                .types("What is it about?", "The garden is dry.")
                .presses("Raise the question")
                .isAt("Where does our water come from?");
        draft(ada, "Dig a well");
        var rival = chromium.at(garden, fay);
        rival.opens("/questions").follows("Where does our water come from?");
        draft(new Keyboard(rival), "Build a cistern");
        ada.opens(garden.url() + "/questions")
                .presses("Where does our water come from?")
                .presses("Dig a well")
                .presses("Announce the vote")
                .presses("Announce the vote")
                .sees("A vote on it is announced.");
        garden.clock().advance(Duration.ofMinutes(10));
        rival.reloadsUntil("Your ballot");
        for (var voter : new Keyboard[] {ada, new Keyboard(rival), new Keyboard(gus)}) {
            voter.opens(garden.url() + "/").presses("Where does our water come from?");
            voter.does("Rank: Dig a well").does("Rank: Build a cistern").does("Rank: The status quo");
            voter.presses("Cast my ballot").sees("You have voted:");
        }
        garden.clock().advance(PAST_THE_CLOSE);
        rival.reloadsUntil("Adopted, in force");
        ada.opens(garden.url() + "/decisions?stage=decided")
                .presses("Where does our water come from?")
                .sees("Adopted, in force");
    }

    @Test
    void who_audits_finds_a_planted_tampering() {
        var person = chromium.at(instance, instance.member("Emil")).opens("/audit");
        var emil = new Keyboard(person);
        emil.presses("What tampering looks like").chooses(NO_INTO_YES, 0);
        emil.presses("Do it, and audit");
        person.reloadsUntil("The changed copy: ✗ not clean");
    }

    private static void draft(Keyboard person, String title) {
        person.presses("Draft a rival proposal")
                .sees("This proposal will stand in a question")
                .types("Title", title)
                .types("The proposal", "We want it.")
                .presses(Person.CHECK)
                .presses("Publish the draft")
                .isAt("Where does our water come from?")
                .presses("Freeze: no more edits")
                .presses("Freeze the text")
                .sees("frozen");
    }
}
