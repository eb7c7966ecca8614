package org.isonomia.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.List;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Installed on a device whose network goes away. */
class OfflinePathIT {
    private static final String KEPT = "async () => { const shelf = await caches.open('offline');"
            + " return (await shelf.keys()).map((request) => new URL(request.url).pathname); }";

    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final TestInstance instance = new TestInstance();

    @Test
    void without_a_network_the_device_says_so_and_keeps_nothing_a_member_saw() {
        var ada = instance.founder();
        var asked = ada.submit("/polls", "question", "Shall there be tea?");
        ada.follow(asked);
        String poll = asked.made();
        var window = chromium.window(new NewContextOptions().setServiceWorkers(ServiceWorkerPolicy.ALLOW));
        ada.cookies()
                .forEach((name, value) -> window.addCookies(List.of(new Cookie(name, value).setUrl(instance.url()))));
        var person = new Person(instance.url(), window).opens(poll).sees("You have not voted yet.");
        person.page().evaluate("() => navigator.serviceWorker.ready");
        person.page().reload();
        person.sees("You have not voted yet.");

        window.setOffline(true);
        person.opens(poll).isAt("There is no network").seesNo("Shall there be tea?");
        assertThat((String) person.page().evaluate("() => getComputedStyle(document.body).fontFamily"))
                .contains("Source Sans 3");
        var kept = ((List<?>) person.page().evaluate(KEPT))
                .stream().map(Object::toString).toList();
        assertThat(kept).contains("/offline").hasSize(3).noneMatch(path -> path.equals(poll));

        window.setOffline(false);
        person.opens(poll).sees("You have not voted yet.");
    }

    @Test
    void the_device_is_told_the_communitys_name_and_where_it_begins() {
        instance.founder();
        var manifest = instance.browser().get("/manifest.webmanifest");
        assertThat(manifest.status()).isEqualTo(200);
        assertThat(manifest.text("/name")).isEqualTo("Testers");
        assertThat(manifest.text("/start_url")).isEqualTo("/");
        assertThat(instance.browser().get(manifest.text("/icons/0/src")).status())
                .isEqualTo(200);
    }
}
