package org.isonomia.web.browser;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The screens of the sample community as they first meet the eye, into {@code infra/docs/screens}: wide and narrow, dark,
 * and from right to left. {@code -Dpictures=true} takes them.
 */
@EnabledIfSystemProperty(named = "pictures", matches = "true")
class ScreensIT {
    private static final Path PLACE = Path.of("..", "infra", "docs", "screens");

    /** Of a step: taken wide, too. */
    private static final boolean WIDE = true;

    private static final Path ASSETS = Path.of("src", "main", "resources", "static");

    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    @RegisterExtension
    @Order(3)
    static final TestInstance sample = new TestInstance();

    @RegisterExtension
    @Order(4)
    static final TestInstance empty = new TestInstance();

    @Test
    void every_screen_of_the_sample() {
        sample.browser().submit("/sample", "samplePassword", TestInstance.PASSWORD);
        await().atMost(Duration.ofMinutes(5))
                .until(() -> sample.browser().get("/sample").body().contains("The sample is ready"));
        var member = new Person(sample.url(), chromium.window(new NewContextOptions()));
        member.opens("/verify");
        take(member.page(), "verify");
        member.opens("/sign-in");
        take(member.page(), "sign-in");
        member.fills("E-mail address", "member1@example.org").fills("Password", TestInstance.PASSWORD);
        member.presses("Sign in").opens("/").reloadsUntil("of 3,073");
        screens().forEach((name, address) -> {
            member.opens(address);
            take(member.page(), name);
        });
        member.opens("/me").page().getByLabel("Language of the pages").selectOption("ar");
        member.presses("Save language and time");
        for (String name : new String[] {"home", "decision-decided", "decisions", "practice-ranked"}) {
            member.opens(screens().get(name));
            shot(member.page(), 1280, ColorScheme.LIGHT, name + "-1280-rtl");
        }
    }

    /** What a member comes through on the way to a proposal and to a ballot, and who comes newly at the door. */
    @Test
    void every_step_of_the_longer_ways() {
        var ada = chromium.at(instance, instance.founder());
        instance.member("Ben").get("/");
        ada.opens("/proposals/new").fills("Title", "A longer table for the hall");
        ada.fills(
                "The proposal",
                "The table seats six, and we are eight. Let us have one *for ten* built by the carpenter.");
        step(ada, "propose-text", !WIDE);
        ada.presses("Keep as a draft");
        step(ada, "propose-draft", !WIDE);
        ada.opens("/start#drafts");
        step(ada, "drafts", !WIDE);
        ada.follows("A longer table for the hall").presses(Person.CHECK);
        step(ada, "propose-check", WIDE);
        for (var ballot : BALLOTS.entrySet()) {
            ada.opens(asked(ballot.getValue())).page().waitForLoadState();
            step(ada, "ballot-" + ballot.getKey(), ballot.getKey().equals("ranked"));
        }
        ada.opens(asked("schulze/2"));
        ada.presses("Rank: The kitchen").presses("Rank: The reading room");
        ada.fills("Your reason, if you like", "It is warm there.").presses("Check my ballot");
        step(ada, "ballot-check", WIDE);
        ada.presses("Go back and change").presses("Save for later");
        step(ada, "ballot-saved", !WIDE);
        for (String language : List.of("de", "es")) {
            ada.opens("/me").page().locator("[name=language]").selectOption(language);
            ada.page().locator("form[action='/me/language'] button").click();
            ada.opens(asked("irv/2")).page().setViewportSize(360, 740);
            ada.page().locator(".rank button:visible").first().click();
            Pictures.take(ada.page(), "ballot-ranked-360-" + language);
            ada.page().locator("[formaction$='/check']").click();
            Pictures.take(ada.page(), "ballot-check-360-" + language);
        }
        var newcomer = new Person(instance.url(), chromium.window(new NewContextOptions()));
        newcomer.opens(instance.invitation(1));
        step(newcomer, "invitation", WIDE);
    }

    @Test
    void every_step_of_a_founding() {
        var first = new Person(empty.url(), chromium.window(new NewContextOptions()));
        first.opens("/");
        step(first, "found-name", !WIDE);
        first.fills("Name of the community", "Riverside").presses("Go on").sees("17 to 9, and enough took part");
        step(first, "found-deciding", WIDE);
        first.presses("Go on").fills("Your name", "Ada").fills("E-mail address", "ada@example.org");
        step(first, "found-founder", !WIDE);
        first.fills("Password", Person.PASSWORD).presses("Go on").sees("Chosen. It is not shown.");
        step(first, "found-check", !WIDE);
    }

    private static final Map<String, String> BALLOTS =
            Map.of("ranked", "irv/2", "score", "star/2", "times", "time-poll/2");

    /** @return the path of the ballot of a poll that is counted by this rule */
    private static String asked(String rule) {
        String options = rule.startsWith("time")
                ? "2027-03-28 18:00 | After the market\n2027-03-29 18:00\n2027-04-02 09:30"
                : "The reading room | Quiet, and open on Sundays\nThe kitchen\nThe attic";
        var ada = instance.founder();
        var reply = ada.submit("/polls", "question", "Where do we meet in winter?", "rule", rule, "options", options);
        ada.follow(reply);
        return reply.made() + "/ballot";
    }

    private static void step(Person person, String name, boolean wide) {
        if (wide) shot(person.page(), 1280, ColorScheme.LIGHT, name + "-1280");
        shot(person.page(), 360, ColorScheme.LIGHT, name + "-360");
    }

    /** The picture beside a link to a page that is open to strangers, 1200 by 630: the mark on plum. */
    @Test
    void the_card() throws IOException {
        String mark = Files.readString(ASSETS.resolve("favicon.svg")).replace("#5a1f4f", "#fff");
        var page = chromium.window(new NewContextOptions().setViewportSize(1200, 630))
                .newPage();
        page.setContent("<body style='margin:0;background:#4d1a43;display:grid;place-items:center;height:630px'>"
                + mark.replace("<svg ", "<svg width='380' height='380' "));
        page.screenshot(new Page.ScreenshotOptions().setPath(ASSETS.resolve("card.png")));
    }

    private static Map<String, String> screens() {
        var screens = new LinkedHashMap<String, String>();
        screens.put("home", "/");
        screens.put("start", "/start");
        screens.put("decisions", "/decisions");
        screens.put("decision-decided", "/decisions/p_sample-committee");
        screens.put("decision-many", "/decisions/p_sample-preconditions");
        screens.put("record", "/polls/p_sample-committee/record");
        screens.put("propose", "/proposals/new");
        screens.put("practice", "/practice");
        screens.put("practice-ranked", "/practice/ranking");
        screens.put("waiting", "/waiting");
        screens.put("search", "/search?q=committee");
        screens.put("roles", "/roles");
        screens.put("role", "/roles/r_sample-committee");
        screens.put("community", "/community");
        screens.put("charter", "/charter");
        screens.put("members", "/members");
        screens.put("history", "/history");
        screens.put("entry", "/entries/12");
        screens.put("receipt", "/receipts/12");
        screens.put("audit", "/audit");
        screens.put("replay", "/audit/decisions/p_sample-committee");
        screens.put("me", "/me");
        return screens;
    }

    private static void take(Page page, String name) {
        shot(page, 1280, ColorScheme.LIGHT, name + "-1280");
        shot(page, 1280, ColorScheme.DARK, name + "-1280-dark");
        shot(page, 360, ColorScheme.LIGHT, name + "-360");
    }

    private static void shot(Page page, int width, ColorScheme scheme, String name) {
        page.setViewportSize(width, width == 360 ? 740 : 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.waitForLoadState(LoadState.LOAD);
        page.screenshot(new Page.ScreenshotOptions().setPath(PLACE.resolve(name + ".png")));
    }
}
