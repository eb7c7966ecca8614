package org.isonomia.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Map;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** WCAG 2.2, 1.4.11 and 2.4.13: edges of controls and rings of focus are at least 3:1 against what is around them. */
class ControlsIT {
    private static final double LEAST = 3;

    /** What stands around a control is the first background above it that is not clear. */
    private static final String SEEN = """
            selector => [...document.querySelectorAll(selector)].filter(e => e.offsetParent).map(e => {
              const style = getComputedStyle(e);
              let around = e.parentElement;
              while (around && getComputedStyle(around).backgroundColor === 'rgba(0, 0, 0, 0)') around = around.parentElement;
              const colour = around ? getComputedStyle(around).backgroundColor : getComputedStyle(document.documentElement).backgroundColor;
              return { name: e.name || e.id || e.textContent, edge: style.borderTopColor, width: style.borderTopWidth,
                ring: style.outlineColor, thick: style.outlineWidth, kind: style.outlineStyle, around: colour };
            })""";

    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void edgesAndRingsAreSeen(ColorScheme scheme) {
        instance.founder();
        var who = chromium.at(instance, instance.founder());
        var page = who.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        who.opens("/proposals/new");
        for (var control : seen(page, "main input[type=text], main textarea, main select, main input[type=radio]"))
            assertThat(ratio(control.get("edge"), control.get("around")))
                    .as(scheme + " " + control)
                    .isGreaterThanOrEqualTo(LEAST);
        for (String focused :
                List.of("#f-title", "#f-text", "#f-effect input", "main button[type=submit]", "header a")) {
            page.locator(focused).first().focus();
            page.keyboard().press("Tab");
            page.keyboard().press("Shift+Tab");
            // Where a whole row is the control, the row has the ring.
            var ring = seen(page, focused.startsWith("#f-effect") ? "label:has(:focus-visible)" : ":focus")
                    .getFirst();
            assertThat(ring.get("kind")).as(focused).isEqualTo("solid");
            assertThat(ring.get("thick")).as(focused).isEqualTo("3px");
            assertThat(ratio(ring.get("ring"), ring.get("around")))
                    .as(scheme + " " + ring)
                    .isGreaterThanOrEqualTo(LEAST);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, String>> seen(Page page, String selector) {
        var found = (List<Map<String, String>>) page.evaluate(SEEN, selector);
        assertThat(found).as(selector).isNotEmpty();
        return found;
    }

    private static double ratio(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** Relative luminance by WCAG, of {@code rgb(1, 2, 3)}. */
    private static double luminance(String colour) {
        var parts = colour.replaceAll("[^0-9,.]", "").split(",");
        double sum = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < weights.length; i++) {
            double part = Double.parseDouble(parts[i]) / 255;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
