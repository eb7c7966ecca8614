package org.isonomia.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Margin;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.stream.Stream;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pages on paper: all of what they say and nothing to press. */
class PrintIT {
    private static final List<String> PRINTED = List.of(
            "record", "record-schulze", "charter", "members", "history", "role-held", "me", "thread", "poll-decided");

    /** Of A4 between margins of 15 mm, in CSS pixels. */
    private static final int PAPER = 680;

    private static final String BESIDE = """
            () => [...document.querySelectorAll('main *')].filter(e => !e.closest('svg') && e.checkVisibility())
                .filter(e => e.getBoundingClientRect().right > window.innerWidth + 1)
                .map(e => e.tagName + ' ' + e.className + ' ' + e.textContent.trim().slice(0, 40))""";

    private static final String COLOURS = "all => [...new Set(all.map(e => getComputedStyle(e).color))]";

    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    @TestFactory
    Stream<DynamicTest> everythingAPageSaysIsOnThePaperAndNothingToPress() {
        var village = new Village(instance, chromium);
        var pages = village.pages();
        var page = village.visitor().page();
        village.visitor().opens("/me").page().getByLabel("dark").check();
        village.visitor().presses("Save the look");
        page.setViewportSize(PAPER, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return PRINTED.stream()
                .map(name -> dynamicTest(name, () -> {
                    village.visitor().opens(pages.get(name));
                    holds(page);
                }));
    }

    private static void holds(Page page) {
        assertThat(page.locator("button:visible, input:visible, nav:visible, footer:visible"))
                .hasCount(0);
        assertThat((List<?>) page.evaluate(BESIDE)).isEmpty();
        assertThat(page.locator("details > summary:visible + *:not(:visible)")).hasCount(0);
        assertThat(page.locator("h1").evaluate("h => getComputedStyle(h).color"))
                .isEqualTo("rgb(0, 0, 0)");
        assertThat(page.locator("main .soft:visible").evaluateAll(COLOURS))
                .asInstanceOf(LIST)
                .isSubsetOf("rgb(95, 85, 99)");
        var margin =
                new Margin().setTop("15mm").setBottom("15mm").setLeft("15mm").setRight("15mm");
        byte[] pdf =
                page.pdf(new Page.PdfOptions().setFormat("A4").setMargin(margin).setPrintBackground(false));
        assertThat(pdf.length).isGreaterThan(1_000);
    }
}
