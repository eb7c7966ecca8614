package org.isonomia.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isonomia.web.testing.Browser;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ballots of every form, filled in on a telephone without scripts, by pointer and by keyboard. */
@Order(3)
class BallotPathIT {
    private static final String OPTIONS = "The reading room\nThe kitchen\nThe attic";

    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    private static Person ada() {
        var ada = instance.founder();
        var window = chromium.window(
                new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(360, 740));
        ada.cookies()
                .forEach((name, value) -> window.addCookies(List.of(new Cookie(name, value).setUrl(instance.url()))));
        return new Person(instance.url(), window);
    }

    private static String ask(String... more) {
        Browser founder = instance.founder();
        var fields = new java.util.ArrayList<>(List.of("question", "Where do we meet?"));
        fields.addAll(List.of(more));
        var reply = founder.submit("/polls", fields.toArray(String[]::new));
        founder.follow(reply);
        return reply.made();
    }

    /** Where the ballot of such a poll is filled in. */
    private static String ballot(String... more) {
        return ask(more) + "/ballot";
    }

    @Test
    void blankIsOneOfTheAnswersAndWhatIsRecordedIsSaidWhereTheFocusIs() {
        var ada = ada().opens(ask());
        ada.chooses("Yes").chooses("Blank");
        assertThat(ada.page().getByLabel("Yes").first()).not().isChecked();
        ada.chooses("Yes").fills("Your reason, if you like", "It is warm there");
        ada.presses("Cast my ballot");
        recorded(ada, "Recorded. You have voted: Yes. Your reason: It is warm there");
        ada.chooses("No").presses("Change my ballot");
        recorded(ada, "Recorded. You have voted: No. Your reason: It is warm there");
        ada.presses("Withdraw my ballot");
        recorded(ada, "Your ballot is withdrawn.");
        ada.page().reload();
        ada.presses("Cast my ballot").isTold("Mark at least one option.");
    }

    @Test
    void aHiddenBallotAndItsReasonAreThereToBeChanged() {
        var ada = ada().opens(ask("rule", "single-choice/2", "options", OPTIONS, "hidden", "yes"));
        ada.chooses("The kitchen")
                .fills("Your reason, if you like", "Near the tea")
                .presses("Cast my ballot");
        recorded(ada, "You have voted: The kitchen. Your reason: Near the tea");
        ada.sees("Until the close only you see this.");
        assertThat(ada.page().getByLabel("The kitchen").first()).isChecked();
        ada.has("Your reason, if you like", "Near the tea").presses("Change my ballot");
        recorded(ada, "You have voted: The kitchen. Your reason: Near the tea");
    }

    @Test
    void untouchedBallotsOfEveryFormAreToldWhatIsMissingAndAreNotBlank() {
        var ada = ada();
        for (String rule : List.of(
                "single-choice/2",
                "approval/2",
                "irv/2",
                "stv-scottish/2",
                "schulze/2",
                "score/2",
                "star/2",
                "dot/2",
                "time-poll/2")) {
            ada.opens(ballot("rule", rule, "options", optionsOf(rule)));
            ada.presses("Cast my ballot").isTold("Mark at least one option.");
            assertThat(ada.page().locator("#e-choice")).isVisible();
            ada.sees("You have not voted yet.");
        }
    }

    @Test
    void numbersBesideABlankBallotAreAskedAboutAndNotDropped() {
        var ada = ada().opens(ballot("rule", "score/2", "options", OPTIONS));
        ada.sees("Give at least one option a number from 0 to 5");
        ada.chooses("Blank").presses("Cast my ballot");
        recorded(ada, "You have voted: blank.");
        ada.follows("Change your ballot");
        score(ada, "The attic", "4").check();
        ada.presses("Change my ballot").isTold("You marked options and chose the blank ballot as well.");
        assertThat(score(ada, "The attic", "4")).isChecked();
        ada.chooses("My marks above count").presses("Change my ballot");
        recorded(ada, "You have voted: The attic 4.");
    }

    private static Locator score(Person person, String option, String points) {
        return person.page()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(option))
                .getByLabel(points, new Locator.GetByLabelOptions().setExact(true));
    }

    @Test
    void aBallotIsFilledInByKeyboardAlone() {
        var ada = ada().opens(ballot("rule", "irv/2", "options", OPTIONS));
        ada.sees("Rank at least 1 of the 3 options, from 1 for the best to 3.");
        var keyboard = ada.page().keyboard();
        ada.page().getByLabel("The reading room").focus();
        keyboard.type("2");
        keyboard.press("Tab");
        keyboard.type("1");
        keyboard.press("Tab");
        keyboard.press("Tab");
        assertThat(ada.page().getByLabel("My marks above count")).isFocused();
        ada.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cast my ballot"))
                .focus();
        keyboard.press("Enter");
        recorded(ada, "You have voted: The kitchen > The reading room.");
    }

    @Test
    void dotsSayHowManyAreLeft() {
        var ada = ada().opens(ballot("rule", "dot/2", "options", OPTIONS, "settings", "dots_per_voter = 5"));
        ada.sees("5 of 5 dots left.");
        ada.fills("The attic", "9").presses("Cast my ballot").isTold("You gave more than the 5 you have.");
        ada.has("The attic", "9").fills("The attic", "3").presses("Cast my ballot");
        recorded(ada, "You have voted: The attic 3.");
        ada.follows("Change your ballot").has("The attic", "3").sees("2 of 5 dots left.");
    }

    @Test
    void everyOptionIsReadBeforeItsOwnControl() {
        var ada = ada();
        for (String rule : List.of("single-choice/2", "approval/2", "irv/2", "star/2", "dot/2", "time-poll/2")) {
            ada.opens(ballot("rule", rule, "options", optionsOf(rule)));
            for (int width : new int[] {360, 1280}) {
                ada.page().setViewportSize(width, 740);
                for (Locator mark : ada.page().locator(".rank > li, .score").all()) {
                    var name = mark.locator("b").first().boundingBox();
                    var control = mark.locator("select, input").first().boundingBox();
                    assertThat(name.width).as(rule + " at " + width).isGreaterThan(60);
                    boolean above = control.y >= name.y + name.height - 1;
                    boolean before = control.x >= name.x + name.width - 1;
                    assertThat(above || before).as(rule + " at " + width).isTrue();
                }
                Pictures.take(ada.page(), "ballot-" + rule.replaceAll("/.*", "") + "-" + width);
                assertThat((Integer) ada.page().locator("html").evaluate("html => html.scrollWidth"))
                        .isLessThanOrEqualTo(width);
            }
        }
    }

    @Test
    void sixty_options_fit_the_narrowest_page_in_every_form() {
        String sixty = IntStream.rangeClosed(1, 60)
                .mapToObj(number -> "Number " + number + " Unterdorfstrassenbebauungsplanentwurf | Seen on site")
                .collect(Collectors.joining("\n"));
        var ada = ada();
        ada.page().setViewportSize(320, 740);
        for (String rule : List.of("single-choice/2", "approval/2", "schulze/2", "star/2", "dot/2")) {
            ada.opens(ballot("rule", rule, "options", sixty)).sees("Number 60");
            assertThat(ada.page().url()).endsWith("/ballot");
            assertThat((Integer) ada.page().locator("html").evaluate("html => html.scrollWidth"))
                    .as(rule)
                    .isLessThanOrEqualTo(320);
        }
    }

    private static String optionsOf(String rule) {
        return rule.startsWith("time-poll") ? "2027-03-28 18:00\n2027-03-29 18:00" : OPTIONS;
    }

    private static void recorded(Person person, String words) {
        var said = person.page().locator("#recorded");
        assertThat(said).containsText(words);
        assertThat(said).hasAttribute("role", "status");
        assertThat(said).isFocused();
    }
}
