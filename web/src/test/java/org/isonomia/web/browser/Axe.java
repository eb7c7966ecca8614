package org.isonomia.web.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rules of axe, whose script a window is given once: half a megabyte for every page and each look at it is much. */
final class Axe {
    private static final String SCRIPT = script();
    private static final String BROKEN = """
            options => axe.run(document, options).then(found => found.violations.map(
                rule => rule.id + " [" + rule.nodes.map(node => node.html).join(", ") + "]"))
            """;

    private Axe() {}

    /** Every page that is opened there from now on can be held to the rules. */
    static void joins(Person person) {
        person.page().addInitScript(SCRIPT);
    }

    /** @return what breaks a rule of these kinds */
    static List<String> broken(Page page, List<String> tags) {
        return broken(page, "tag", tags);
    }

    /** @return what breaks one of these rules */
    static List<String> brokenOf(Page page, List<String> rules) {
        return broken(page, "rule", rules);
    }

    private static List<String> broken(Page page, String kind, List<String> values) {
        // What passes need not be described.
        var options = Map.of("runOnly", Map.of("type", kind, "values", values), "resultTypes", List.of("violations"));
        return ((List<?>) page.evaluate(BROKEN, options))
                .stream().map(Object::toString).toList();
    }

    private static String script() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
