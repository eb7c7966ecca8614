package org.isonomia.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/**
 * Someone without a mouse: reaches everything by Tab and does everything by keys, on a narrow page, where the dock could
 * lie over what has the focus. What is reached must be seen to have the focus.
 */
final class Keyboard {
    private static final int FARTHEST = 150;

    /** What the focused element is called, as a person reads it; empty at the end of the page. */
    private static final String NAME = """
            () => { const at = document.activeElement;
              if (!at || at === document.body) return '';
              const words = at.labels?.length ? at.labels[0].innerText : at.getAttribute('aria-label') ?? at.innerText ?? at.value;
              return words.replace(/\\s+/g, ' ').trim(); }""";

    private static final String IS = "kind => document.activeElement.matches(kind)";

    private static final String HIDDEN = """
            () => { const at = document.activeElement, box = at.getBoundingClientRect();
              const style = getComputedStyle(at), row = at.closest('label') ?? at;
              const ring = style.outlineStyle !== 'none' || style.boxShadow !== 'none'
                || getComputedStyle(row).outlineStyle !== 'none' || getComputedStyle(row).boxShadow !== 'none';
              if (!ring) return 'shows no focus';
              const top = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 20));
              return top && (at.contains(top) || top.contains(at) || row.contains(top)) ? '' : 'lies under ' + top?.outerHTML.slice(0, 80); }""";

    private final Page page;

    Keyboard(Person person) {
        page = person.page();
        page.setViewportSize(360, 740);
    }

    Keyboard opens(String address) {
        page.navigate(address);
        return this;
    }

    Keyboard reaches(String name) {
        return reaches(name, "a, button, input, select, textarea, summary");
    }

    /** Tab, until what has the focus is called this. @param kind of element, as a selector */
    private Keyboard reaches(String name, String kind) {
        var passed = new StringBuilder();
        for (int steps = 0; steps < FARTHEST; steps++) {
            page.keyboard().press("Tab");
            String at = (String) page.evaluate(NAME);
            if (at.equals(name) && (boolean) page.evaluate(IS, kind)) return shown(name);
            passed.append(" | ").append(at);
        }
        throw new AssertionError(name + " was not reached by Tab at " + page.url() + ", which passed" + passed);
    }

    /** What leads to another page. */
    Keyboard presses(String name) {
        reaches(name);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        return this;
    }

    /** Over what stood there. */
    Keyboard types(String field, String text) {
        reaches(field, "input, textarea");
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().type(text);
        return this;
    }

    /** Of several, by the arrows from where Tab comes in. */
    Keyboard chooses(String first, int further) {
        reaches(first);
        page.keyboard().press("Space");
        for (int i = 0; i < further; i++) page.keyboard().press("ArrowDown");
        return this;
    }

    /** What changes the page it is on. */
    Keyboard does(String button) {
        reaches(button);
        page.keyboard().press("Enter");
        return this;
    }

    Keyboard isAt(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(heading);
        return this;
    }

    Keyboard sees(String text) {
        assertThat(page.getByRole(AriaRole.MAIN).getByText(text).first()).isVisible();
        return this;
    }

    private Keyboard shown(String name) {
        String fault = (String) page.evaluate(HIDDEN);
        if (!fault.isEmpty()) throw new AssertionError(name + " " + fault + " at " + page.url());
        return this;
    }
}
