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

    private static final Path ASSETS = Path.of("src", "main", "resources", "static");

    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    @Test
    void every_screen_of_the_sample() {
        instance.browser().submit("/sample", "samplePassword", TestInstance.PASSWORD);
        await().atMost(Duration.ofMinutes(5))
                .until(() -> instance.browser().get("/sample").body().contains("The sample is ready"));
        var member = new Person(instance.url(), chromium.window(new NewContextOptions()));
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
