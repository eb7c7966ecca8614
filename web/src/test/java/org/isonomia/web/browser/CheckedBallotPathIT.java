package org.isonomia.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A longer ballot is looked at in words before it is cast; a ranked one is ordered by buttons, and by dragging. */
@Order(3)
class CheckedBallotPathIT {
    private static final String OPTIONS = "The reading room\nThe kitchen\nThe attic";

    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    @Test
    void whatWillBeCastIsSaidInWordsAndNothingIsCastBeforeThePress() {
        var ada = ada(false);
        String poll = ask("rule", "irv/2", "options", OPTIONS);
        ada.opens(poll + "/ballot").presses("Check my ballot").isTold("Mark at least one option.");
        rank(ada, "The kitchen", "1");
        rank(ada, "The attic", "2");
        ada.fills("Your reason, if you like", "Near the tea").presses("Check my ballot");
        ada.isAt("Check your ballot").sees("Nothing is cast yet.").sees("Near the tea");
        assertThat(ada.page().locator(".order li")).hasText(new String[] {"The kitchen", "The attic"});
        assertThat(ada.content().locator("dd").getByText("The reading room")).isVisible();
        Pictures.take(ada.page(), "ballot-check");
        assertThat(mine(poll)).isEqualTo(404);

        ada.presses("Go back and change").has("Your reason, if you like", "Near the tea");
        assertThat(ada.page().getByLabel("The kitchen")).hasValue("1");
        rank(ada, "The reading room", "3");
        ada.presses("Check my ballot").presses("Cast this ballot");
        ada.sees("You have voted: The kitchen > The attic > The reading room. Your reason: Near the tea");
        assertThat(ada.page().locator("#recorded")).isFocused();
        assertThat(mine(poll)).isEqualTo(200);
    }

    @Test
    void ticksAndNumbersAreSaidInWordsTooAndAHiddenPollSaysWhoSeesThem() {
        var ada = ada(false);
        ada.opens(ballot("rule", "approval/2", "options", OPTIONS))
                .chooses("The attic")
                .chooses("The kitchen");
        ada.presses("Check my ballot");
        assertThat(ada.content().locator(".plain li")).hasText(new String[] {"The kitchen", "The attic"});
        ada.presses("Go back and change");
        assertThat(ada.page().getByLabel("The attic")).isChecked();

        ada.opens(ballot("rule", "star/2", "options", OPTIONS, "hidden", "yes"));
        ada.page()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("The attic"))
                .getByLabel("4", new Locator.GetByLabelOptions().setExact(true))
                .check();
        ada.presses("Check my ballot").sees("The attic: 4").sees("Hidden until the close: members see");
        ada.presses("Cast this ballot").sees("You have voted: The attic 4.");

        ada.opens(ballot("rule", "score/2", "options", OPTIONS))
                .chooses("Blank")
                .presses("Check my ballot");
        assertThat(ada.content().locator(".plain li")).hasText("Blank");
        ada.presses("Cast this ballot").sees("You have voted: blank.");
    }

    @Test
    void from_home_a_longer_ballot_is_opened_checked_and_cast_and_found_filled_in_again() {
        var ada = ada(false);
        String poll = ask("question", "Which room is ours?", "rule", "schulze/2", "options", OPTIONS);
        ada.opens("/").follows("Which room is ours?").isAt("Which room is ours?");
        assertThat(ada.page().getByLabel("The kitchen")).isVisible();
        rank(ada, "The kitchen", "1");
        ada.presses("Check my ballot").presses("Cast this ballot");
        ada.sees("Recorded. You have voted: The kitchen.").seesNo("Check my ballot");
        assertThat(ada.page().url()).doesNotContain("/ballot");
        ada.follows("Change your ballot").sees("You have voted: The kitchen.");
        assertThat(ada.page().getByLabel("The kitchen")).hasValue("1");
        ada.presses("Withdraw my ballot").sees("Your ballot is withdrawn.").follows("Rank");
        assertThat(ada.page().url()).endsWith(poll + "/ballot");
        instance.clock().advance(Duration.ofMinutes(61));
        rank(ada, "The attic", "1");
        ada.fills("Your reason, if you like", "It is high up").presses("Cast my ballot");
        ada.isTold("This poll has closed.").isAt("Which room is ours?");
        ada.has("Your reason, if you like", "It is high up");
        assertThat(ada.page().getByLabel("The attic")).hasValue("1");
        ada.opens(poll + "/ballot").reloadsUntil("None is taken any more.");
        assertThat(ada.page().locator("#late")).isFocused();
    }

    @Test
    void a_ballot_is_saved_for_later_without_scripts_found_on_home_and_cast_from_there() {
        var ada = ada(false);
        String poll = ask("question", "Which room is theirs?", "rule", "irv/2", "options", OPTIONS);
        ada.opens(poll + "/ballot").presses("Save for later").isTold("nothing was saved.");
        rank(ada, "The kitchen", "1");
        ada.fills("Your reason, if you like", "Warm").presses("Save for later");
        ada.sees("Saved for later, not cast yet.").has("Your reason, if you like", "Warm");
        assertThat(mine(poll)).isEqualTo(404);
        ada.opens("/").sees("Saved for later, not cast yet.").follows("Which room is theirs?");
        assertThat(ada.page().getByLabel("The kitchen")).hasValue("1");
        ada.presses("Check my ballot").presses("Cast this ballot").sees("You have voted: The kitchen.");
        ada.opens(poll + "/ballot").seesNo("Saved for later, not cast yet.");
        ada.presses("Save for later").sees("the ballot you cast before counts");
        ada.presses("Discard what is saved").presses("Discard the draft").seesNo("the ballot you cast before counts");
    }

    @Test
    void aBallotThatNamesOneAnswerIsCastAtOnce() {
        var ada = ada(false).opens(ask());
        assertThat(ada.content().getByText("Check my ballot")).hasCount(0);
        ada.chooses("Yes").presses("Cast my ballot").sees("You have voted: Yes.");
    }

    @Test
    void theOrderIsMadeByKeyboardWithButtonsThatSayWhereAnOptionIsNow() {
        var ada = ada(true).opens(ballot("rule", "schulze/2", "options", OPTIONS));
        var keyboard = ada.page().keyboard();
        for (String option : List.of("The attic", "The kitchen", "The reading room")) ada.presses("Rank: " + option);
        assertThat(order(ada)).containsExactly("The attic", "The kitchen", "The reading room");
        assertThat(ada.page().locator("#rank-said")).hasText("The reading room is now number 3.");
        button(ada, "Move The reading room up").focus();
        keyboard.press("Enter");
        assertThat(ada.page().locator("#rank-said")).hasText("The reading room is now number 2.");
        assertThat(button(ada, "Move The reading room up")).isFocused();
        keyboard.press("Enter");
        keyboard.press("Enter");
        assertThat(order(ada)).containsExactly("The reading room", "The attic", "The kitchen");
        Pictures.take(ada.page(), "ballot-ordered");
        ada.presses("Check my ballot");
        assertThat(ada.page().locator(".order li"))
                .hasText(new String[] {"The reading room", "The attic", "The kitchen"});
        ada.presses("Cast this ballot").sees("You have voted: The reading room > The attic > The kitchen.");
    }

    @Test
    void whatSharesARankStaysTogetherUntilOneOfThemIsMoved() {
        var ada = ada(true).opens(ballot("rule", "schulze/2", "options", OPTIONS));
        for (String option : List.of("The reading room", "The kitchen", "The attic")) ada.presses("Rank: " + option);
        rank(ada, "The kitchen", "1");
        rank(ada, "The attic", "2");
        assertThat(ada.page().locator(".place")).hasText(new String[] {"1", "1", "2"});
        ada.presses("Move The attic up");
        assertThat(ada.page().locator(".place")).hasText(new String[] {"1", "2", "2"});
        ada.presses("Move The kitchen down");
        assertThat(order(ada)).containsExactly("The attic", "The reading room", "The kitchen");
        assertThat(ada.page().locator(".place")).hasText(new String[] {"1", "2", "3"});
    }

    @Test
    void anOptionIsDraggedToItsPlace() {
        var ada = ada(true).opens(ballot("rule", "irv/2", "options", OPTIONS));
        for (String option : List.of("The attic", "The kitchen", "The reading room")) ada.presses("Rank: " + option);
        drag(ada, "The attic", "The reading room");
        assertThat(order(ada)).containsExactly("The kitchen", "The reading room", "The attic");
        drag(ada, "The attic", "The kitchen");
        assertThat(order(ada)).containsExactly("The attic", "The kitchen", "The reading room");
    }

    private static Person ada(boolean scripts) {
        var ada = instance.founder();
        var window = chromium.window(new NewContextOptions()
                .setJavaScriptEnabled(scripts)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(360, 740));
        ada.cookies()
                .forEach((name, value) -> window.addCookies(List.of(new Cookie(name, value).setUrl(instance.url()))));
        return new Person(instance.url(), window);
    }

    private static String ask(String... more) {
        var founder = instance.founder();
        var fields = new ArrayList<>(List.of(more));
        if (!fields.contains("question")) fields.addAll(List.of("question", "Where do we meet?"));
        var reply = founder.submit("/polls", fields.toArray(String[]::new));
        founder.follow(reply);
        return reply.made();
    }

    private static String ballot(String... more) {
        return ask(more) + "/ballot";
    }

    private static int mine(String poll) {
        return instance.founder().get("/api" + poll + "/ballots/me").status();
    }

    private static void rank(Person person, String option, String rank) {
        item(person, option).locator("select").selectOption(rank);
    }

    private static Locator item(Person person, String option) {
        return person.page()
                .locator(".rank > li")
                .filter(new Locator.FilterOptions()
                        .setHas(person.page().locator("b", new Page.LocatorOptions().setHasText(option))));
    }

    /** By its number, as one would: a button within does not drag what it stands in. */
    private static void drag(Person person, String option, String onto) {
        item(person, option).locator(".place").dragTo(item(person, onto).locator(".place"));
    }

    private static Locator button(Person person, String name) {
        return person.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static List<String> order(Person person) {
        return person.page().locator(".rank > li:not(.rest) b").allTextContents();
    }
}
