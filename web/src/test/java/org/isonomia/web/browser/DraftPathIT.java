package org.isonomia.web.browser;

import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A proposal is begun, kept, gone on with on another day, and published. */
class DraftPathIT {
    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    @Test
    void a_member_keeps_a_draft_goes_on_with_it_and_publishes_it() {
        instance.founder();
        var una = chromium.at(instance, instance.member("Una"));
        una.opens("/proposals/new").fills("Title", "Kites").presses("Keep as a draft");
        una.isAt("Make a proposal").sees("which only you see").has("Title", "Kites");
        una.opens("/")
                .goesTo("Start something new")
                .isAt("What do you want to start?")
                .follows("Kites");
        una.fills("The proposal", "A *red* one.").presses(Person.CHECK).isAt("Check and publish");
        una.presses("Keep as a draft").isAt("Make a proposal").has("The proposal", "A *red* one.");
        una.publishes().isAt("Kites").opens("/start").seesNo("Your drafts");
    }

    @Test
    void a_revision_is_kept_found_under_start_and_submitted_on_another_day() {
        var founder = instance.founder();
        var made = founder.submit("/proposals", "title", "Swings", "text", "Two.", "effect", "none");
        founder.follow(made);
        var ada = chromium.at(instance, founder);
        ada.opens(made.made() + "/revise").fills("The proposal", "Three.").presses("Keep as a draft");
        ada.sees("which only you see").has("The proposal", "Three.");
        ada.opens("/start").sees("Revision").follows("Swings").has("The proposal", "Three.");
        ada.presses("Save the new version")
                .isAt("Swings")
                .sees("Three.")
                .opens("/start")
                .seesNo("Swings");
    }

    @Test
    void a_draft_is_discarded_after_it_was_asked_about_once_more() {
        instance.founder();
        var mia = chromium.at(instance, instance.member("Mia"));
        mia.opens("/proposals/new").fills("Title", "Whales").presses("Keep as a draft");
        mia.opens("/start").presses("Discard: Whales").isAt("Discard this draft?");
        mia.follows("Go back: nothing is done").has("Title", "Whales");
        mia.presses("Discard")
                .presses("Discard the draft")
                .isAt("What do you want to start?")
                .seesNo("Whales");
    }
}
