package org.isonomia.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A question from its raising to its result, each step pressed in a window by one of three members. */
class QuestionPathIT {
    private static final Duration PAST_THE_CLOSE = Duration.ofMinutes(61);

    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    @Test
    void aQuestionGoesItsWholePath() {
        var ada = chromium.at(instance, instance.founder());
        var ben = chromium.at(instance, instance.member("Ben"));
        var cy = chromium.at(instance, instance.member("Cy"));
        raise(ada);
        draft(ben, "Dig a well");
        draft(cy, "Build a cistern");
        putToVote(ada);
        var late = chromium.at(instance, instance.member("Dora"));
        late.opens(ada.page().url()).sees("You joined on").sees("after it had opened");
        rank(ada, "Dig a well", "Build a cistern", "The status quo");
        rank(ben, "Build a cistern", "Dig a well", "The status quo");
        rank(cy, "Build a cistern", "The status quo", "Dig a well");
        instance.clock().advance(PAST_THE_CLOSE);
        assertThat(ada.region("Adopted")).containsText("Build a cistern");
        assertThat(ada.region("Adopted")).containsText("3 needed, 3 given");
        settled(ada);
    }

    private static void raise(Person ada) {
        ada.opens("/questions/new");
        ada.fills("Question", "Where does our water come from?").presses("Raise the question");
        ada.isTold("Fill this in.").has("Question", "Where does our water come from?");
        ada.fills("What is it about?", "The garden is **dry**.").presses("Raise the question");
        ada.isAt("Where does our water come from?")
                .sees("A vote on it can be announced once a proposal in it is frozen");
        assertThat(ada.region("No answer so far")).containsText("The status quo");
    }

    private static void draft(Person person, String title) {
        person.opens("/").opens("/questions").follows("Where does our water come from?");
        person.follows("Draft a rival proposal").sees("This proposal will stand in a question");
        person.fills("Title", title).fills("The proposal", "We " + title.toLowerCase(java.util.Locale.ROOT) + ".");
        person.publishes().isAt("Where does our water come from?").sees(title);
        person.presses("Freeze: no more edits").presses("Freeze the text").sees("frozen");
        assertThat(person.page().getByText("Put to the vote", exact())).hasCount(0);
    }

    private static void putToVote(Person ada) {
        ada.page().reload();
        var rivals = ada.region("2 answers so far");
        assertThat(rivals.locator(".rivals > li")).hasCount(3);
        assertThat(rivals).containsText("We dig a well.");
        ada.sees("Who proposed it or supports its version puts it to the vote.").follows("Dig a well");
        ada.presses("Support this version");
        ada.presses("Announce the vote").sees("A vote on it is announced.");
        instance.clock().advance(Duration.ofMinutes(10));
        ada.reloadsUntil("Your ballot");
        ada.isAt("Where does our water come from?").sees("binding: the result decides");
    }

    private static void rank(Person person, String... best) {
        person.opens("/").sees("Binding").follows("Where does our water come from?");
        for (String next : best) person.presses("Rank: " + next);
        person.presses("Cast my ballot").sees("You have voted:");
    }

    private static void settled(Person ada) {
        ada.page().reload();
        ada.isAt("Where does our water come from?").sees("Adopted, in force").sees("You voted");
        var cards = ada.region("2 answers so far").locator(".rivals > li");
        assertThat(cards.nth(0)).containsText("rejected");
        assertThat(cards.nth(1)).containsText("adopted");
        assertThat(cards.nth(2)).containsText("The status quo");
        ada.opens("/register").sees("Where does our water come from?").sees("Build a cistern");
    }

    private static com.microsoft.playwright.Page.GetByTextOptions exact() {
        return new com.microsoft.playwright.Page.GetByTextOptions().setExact(true);
    }
}
