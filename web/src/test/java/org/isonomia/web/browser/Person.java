package org.isonomia.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;

/** Someone at a window: finds things by what they are called, as people and screen readers do. */
final class Person {
    static final String PASSWORD = "three quiet words";
    static final String CHECK = "Check it before publishing";
    private static final int ROUNDS = 30;

    private final String url;
    private final Page page;

    Person(String url, BrowserContext window) {
        this.url = url;
        this.page = window.newPage();
    }

    /** The same person's second window: signed in wherever the first is. */
    Person secondWindow() {
        return new Person(url, page.context());
    }

    Page page() {
        return page;
    }

    Person opens(String address) {
        page.navigate(address.startsWith("http") ? address : url + address);
        return this;
    }

    Person goesTo(String section) {
        page.getByRole(AriaRole.BANNER)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(section).setExact(true))
                .click();
        return this;
    }

    /** A proposal that was written: looked at once more, then for all to read. */
    Person publishes() {
        return presses(CHECK).isAt("Check and publish").presses("Publish the draft");
    }

    Person follows(String link) {
        found(AriaRole.LINK, link).first().click();
        return this;
    }

    Person presses(String button) {
        found(AriaRole.BUTTON, button).click();
        return this;
    }

    Person fills(String field, String text) {
        page.getByLabel(field, new Page.GetByLabelOptions().setExact(true)).fill(text);
        return this;
    }

    Person chooses(String choice) {
        content().getByLabel(choice).and(page.locator("input")).first().check();
        return this;
    }

    Person unfolds(String summary) {
        page.locator("summary", new Page.LocatorOptions().setHasText(summary)).click();
        return this;
    }

    Person sees(String text) {
        assertThat(content().getByText(text).first()).isVisible();
        return this;
    }

    Person seesNo(String text) {
        assertThat(content().getByText(text)).hasCount(0);
        return this;
    }

    Person isAt(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                .hasText(heading);
        return this;
    }

    Person isTold(String error) {
        var summary = page.getByRole(AriaRole.ALERT);
        assertThat(summary).containsText(error);
        assertThat(summary).isFocused();
        return this;
    }

    Person has(String field, String value) {
        assertThat(page.getByLabel(field, new Page.GetByLabelOptions().setExact(true)))
                .hasValue(value);
        return this;
    }

    /** For pages that do not change by themselves. */
    Person reloadsUntil(String text) {
        for (int i = 0; i < ROUNDS; i++) {
            page.reload();
            try {
                content().getByText(text).first().waitFor(new Locator.WaitForOptions().setTimeout(1_000));
                return this;
            } catch (TimeoutError e) {
                continue;
            }
        }
        return sees(text);
    }

    /** A region, by its heading or label. */
    Locator region(String name) {
        return page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName(name));
    }

    Locator comment(String author) {
        return page.getByRole(AriaRole.ARTICLE, new GetByRoleOptions().setName("Comment by " + author))
                .last();
    }

    Locator content() {
        return page.getByRole(AriaRole.MAIN);
    }

    private Locator found(AriaRole role, String name) {
        return page.getByRole(role, new GetByRoleOptions().setName(name).setExact(true));
    }
}
