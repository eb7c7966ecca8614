package org.isonomia.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.DispatcherHandler;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Every page, wide and narrow, light and dark; what axe cannot see is tried by keyboard. */
@Order(2)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessibilityIT {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> SEEN =
            List.of("color-contrast", "target-size", "link-in-text-block", "scrollable-region-focusable");
    /** What a mouse can press or fill in and the keyboard is led past, or out of the order in which it is read. */
    private static final String UNREACHED = """
            () => [...document.querySelectorAll('a, button, input, select, textarea, summary, [role=button], [onclick], [tabindex]')]
              .filter(one => one.checkVisibility({visibilityProperty: true}) && !one.disabled && one.type !== 'hidden')
              .filter(one => one.tabIndex > 0 || one.tabIndex < 0 && one.matches('a, button, input, select, textarea, summary, [role=button], [onclick]'))
              .map(one => one.outerHTML.slice(0, 120))""";

    private static final FormsByKeyboard FORMS = new FormsByKeyboard();
    /** No page that is held has a form of theirs, which is built from the same parts as the others. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("/audit/access", "for who holds a role that lets auditors in"),
            Map.entry("/audit/access/{token}/revoke", "after an auditor was let in"),
            Map.entry("/audit/tokens/{digest}/revoke", "with a program of one's own"),
            Map.entry("/circles/{circle}/leave", "for who joined the circle"),
            Map.entry("/hibernation", "for a community that hibernates"),
            Map.entry("/me/account/sessions/others/end", "with a second session"),
            Map.entry("/me/account/sessions/{session}/end", "with a second session"),
            Map.entry("/me/data/comments/{comment}/retract", "for who belongs no more"),
            Map.entry("/polls/{poll}/challenge", "where the charter has results challenged"),
            Map.entry("/polls/{poll}/challenge/support", "while a result is challenged"),
            Map.entry("/polls/{poll}/draw/decline", "for who was drawn"),
            Map.entry("/polls/{poll}/draw/demand", "while a panel decides instead"),
            Map.entry("/polls/{poll}/draw/seed", "while a draw waits for its seed"),
            Map.entry("/polls/{poll}/lots/{of}/digest", "while a lot is drawn"),
            Map.entry("/polls/{poll}/lots/{of}/reveal", "while a lot is drawn"),
            Map.entry("/polls/{poll}/lots/{of}/share", "while a lot is drawn"),
            Map.entry("/polls/{poll}/objections/uphold", "for who proposed, while others object"),
            Map.entry("/proposals/{proposal}/advice", "where the charter decides by advice"),
            Map.entry("/proposals/{proposal}/advisers", "where the charter decides by advice"),
            Map.entry("/proposals/{proposal}/answer", "for whom a proposal would remove"),
            Map.entry("/proposals/{proposal}/withdraw-support", "after one's own support"),
            Map.entry("/roles/{role}/accept", "for who was appointed"),
            Map.entry("/roles/{role}/decline", "for who was appointed"),
            Map.entry("/roles/{role}/resign", "for who holds the role"),
            Map.entry("/roles/{role}/withdraw-candidacy", "for who stands"),
            Map.entry("/tasks/{task}/claim", "for who holds the role"),
            Map.entry("/tasks/{task}/complete", "for who holds the role"));

    /** Fewer than all there are. */
    private static final int PAGES = 60;

    private static final int WIDE = 1280;
    private static final int NARROW = 360;
    private static final int NARROWEST = 320;
    private static final int HEIGHT = 800;

    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    @RegisterExtension
    @Order(3)
    static final TestInstance empty = new TestInstance();

    @RegisterExtension
    @Order(4)
    static final TestInstance gallery = new TestInstance("--spring.profiles.active=dev");

    @Test
    void everyPartOfTheDesignInEveryState() {
        var designer = chromium.at(gallery, gallery.founder());
        Axe.joins(designer);
        designer.opens("/design").isAt("Every part in every state");
        hold(designer.page(), "design");
    }

    @TestFactory
    Stream<DynamicTest> everyPageOfAMember() {
        var village = new Village(instance, chromium);
        var pages = village.pages();
        pages.remove("first-proposal");
        Axe.joins(village.visitor());
        return pages.entrySet().stream()
                .map(page -> dynamicTest(page.getKey(), () -> {
                    village.visitor().opens(page.getValue());
                    hold(village.visitor().page(), page.getKey());
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyPageOfAStranger() {
        instance.founder();
        var stranger = stranger(instance);
        return Stream.of(
                dynamicTest("sign-in", () -> {
                    stranger.opens("/").isAt("Sign in");
                    hold(stranger.page(), "sign-in");
                }),
                dynamicTest("sign-in-refused", () -> {
                    stranger.fills("E-mail address", "nobody@example.org").fills("Password", "anything at all");
                    stranger.presses("Sign in").isTold("do not belong together");
                    hold(stranger.page(), "sign-in-refused");
                }),
                dynamicTest("join", () -> {
                    stranger.opens(instance.invitation(1)).isAt("Join Testers");
                    hold(stranger.page(), "join");
                }),
                dynamicTest("join-unusable", () -> {
                    stranger.opens("/join/i_nothing/nothing");
                    hold(stranger.page(), "join-unusable");
                }));
    }

    @Test
    void theVeryFirstPage() {
        var first = stranger(empty).opens("/").isAt("Found a community");
        hold(first.page(), "found");
        first.presses("Go on").isTold("Fill this in.");
        hold(first.page(), "found-refused");
        first.fills("Name of the community", "Riverside").presses("Go on").sees("17 to 9, and enough took part");
        first.unfolds("Five more rules");
        hold(first.page(), "found-deciding");
        first.presses("Go on").fills("Your name", "Ada").fills("E-mail address", "ada@example.org");
        hold(first.page(), "found-founder");
        first.fills("Password", Person.PASSWORD).presses("Go on").sees("Chosen. It is not shown.");
        hold(first.page(), "found-check");
    }

    @Test
    void thePageThatAsksOnceMoreAndTheOneThatKeepsWhatWasWritten() {
        instance.founder();
        var una = chromium.at(instance, instance.member("Una"));
        Axe.joins(una);
        una.opens("/me").presses("Leave Testers").isAt("Leave the community?");
        hold(una.page(), "confirm");
        una.opens("/").sees("Welcome to Testers");
        hold(una.page(), "home-newcomer");
        una.opens("/proposals/new").fills("Title", "Kites").fills("The proposal", "A *red* one.");
        una.presses(Person.CHECK).isAt("Check and publish");
        hold(una.page(), "proposal-check");
        var asked = instance.founder()
                .submit("/polls", "question", "Where?", "rule", "approval/2", "options", "Hall\nBarn");
        una.opens(asked.made()).reloadsUntil("Choose several");
        una.opens(asked.made() + "/ballot")
                .chooses("Hall")
                .presses("Check my ballot")
                .isAt("Check your ballot");
        hold(una.page(), "ballot-check");
        una.opens("/threads/new")
                .fills("Title", "Kites")
                .presses("Open a thread")
                .isTold("Fill this in.");
        hold(una.page(), "thread-refused");
        una.page().context().clearCookies(new ClearCookiesOptions().setName("isonomia"));
        una.presses("Open a thread").isAt("Sign in").sees("What you wrote is kept");
        hold(una.page(), "sign-in-kept");
    }

    @Test
    void theKeyboardSkipsToTheContentAndLandsOnWhatIsWrong() {
        instance.founder();
        var stranger = stranger(instance).opens("/sign-in");
        stranger.page().keyboard().press("Tab");
        assertThat(stranger.page().getByText("Skip to the content")).isFocused();
        stranger.page().keyboard().press("Enter");
        assertThat(stranger.content()).isFocused();
        stranger.page().keyboard().press("Tab");
        assertThat(stranger.page().getByLabel("E-mail address")).isFocused();
        stranger.page().keyboard().type("nobody@example.org");
        stranger.page().keyboard().press("Enter");
        assertThat(stranger.page().getByRole(AriaRole.ALERT)).isFocused();
        assertThat(stranger.page().getByLabel("E-mail address")).hasValue("nobody@example.org");
    }

    /** After all the others: what they have seen. */
    @Test
    @Order(Integer.MAX_VALUE)
    void every_act_of_the_pages_was_sent_by_keyboard_or_is_named_here() {
        assumeTrue(FORMS.pages() > PAGES, "runs with the whole class");
        var unseen = Stream.concat(handlers(instance), handlers(gallery))
                .filter(act -> FORMS.sent().stream().noneMatch(path -> act.matches(PathContainer.parsePath(path))))
                .map(PathPattern::getPatternString)
                .collect(toCollection(TreeSet::new));
        assertThat(unseen).isEqualTo(new TreeSet<>(ELSEWHERE.keySet()));
    }

    /** Of every form that posts; the API has none. */
    private static Stream<PathPattern> handlers(TestInstance where) {
        return where.bean(DispatcherHandler.class).getHandlerMappings().stream()
                .filter(RequestMappingHandlerMapping.class::isInstance)
                .flatMap(mapping -> ((RequestMappingHandlerMapping) mapping).getHandlerMethods().keySet().stream())
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(info -> info.getPatternsCondition().getPatterns().stream())
                .filter(pattern -> !pattern.getPatternString().startsWith("/api/"));
    }

    private static void hold(Page page, String name) {
        var violations = new ArrayList<String>();
        for (int width : new int[] {WIDE, NARROW}) {
            page.setViewportSize(width, HEIGHT);
            for (var scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
                boolean held = isHeldToRules(width, scheme);
                if (!held && !Pictures.ARE_TAKEN) continue;
                page.emulateMedia(
                        new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
                if (held) violations.addAll(violations(page, width + " " + scheme + ": ", width == WIDE));
                Pictures.take(page, name + "-" + width + (scheme == ColorScheme.DARK ? "-dark" : ""));
            }
        }
        if (Weight.ofDocument(page) > Weight.OF_A_LATER_PAGE)
            violations.add("weighs " + Weight.ofDocument(page) + " bytes");
        page.setViewportSize(NARROWEST, HEIGHT);
        boolean fits = (boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth");
        if (!fits) violations.add("scrolls sideways at " + NARROWEST + " px");
        ((List<?>) page.evaluate(UNREACHED)).forEach(one -> violations.add("no Tab comes to " + one));
        page.setViewportSize(WIDE, HEIGHT);
        violations.addAll(FORMS.faults(page));
        assertThat(violations).isEmpty();
    }

    /** Neither the colours nor the layout depend on the other, so each width and each scheme is held once. */
    private static boolean isHeldToRules(int width, ColorScheme scheme) {
        return (width == WIDE) == (scheme == ColorScheme.LIGHT);
    }

    /** @param all or only what a width or a scheme can change: everything else is the same document */
    private static List<String> violations(Page page, String when, boolean all) {
        return (all ? Axe.broken(page, RULES) : Axe.brokenOf(page, SEEN))
                .stream().map(rule -> when + rule).toList();
    }

    private static Person stranger(TestInstance where) {
        var stranger = new Person(where.url(), chromium.window(new NewContextOptions()));
        Axe.joins(stranger);
        return stranger;
    }
}
