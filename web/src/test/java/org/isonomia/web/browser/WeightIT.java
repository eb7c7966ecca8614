package org.isonomia.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.util.Locale;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What somebody on a slow line waits for. */
class WeightIT {
    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    @Test
    void a_first_visit_brings_letters_styles_and_scripts_and_a_later_page_only_itself() {
        var ada = instance.founder();
        for (String matter : new String[] {"Tea", "Coffee", "Water"})
            ada.submit(
                    "/threads", "title", matter, "text", "Who would like *" + matter.toLowerCase(Locale.ROOT) + "*?");
        var person = chromium.at(instance, ada).opens("/");
        person.page().waitForLoadState(LoadState.LOAD);
        assertThat(Weight.ofAll(person.page())).isBetween(Weight.ofDocument(person.page()), Weight.OF_A_FIRST_VISIT);
        assertThat(Weight.ofDocument(person.page())).isBetween(1_000L, Weight.OF_A_LATER_PAGE);
        person.goesTo("Decisions");
        person.page().waitForLoadState(LoadState.LOAD);
        assertThat(Weight.ofAll(person.page())).isBetween(1_000L, Weight.OF_A_LATER_PAGE);
    }
}
