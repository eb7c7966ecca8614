package org.isonomia.web.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.isonomia.web.request.Visit;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

/** A page for whoever is not signed in, before any community is founded. */
public final class BarePage {
    private BarePage() {}

    public static Page english() {
        return in(Locale.ENGLISH);
    }

    public static Page in(Locale locale) {
        var messages = new Messages();
        var visit = new Visit(
                MockServerWebExchange.from(MockServerHttpRequest.get("/").acceptLanguageAsLocales(Locale.ENGLISH)),
                Optional.empty(),
                Optional.empty(),
                "");
        var times = new Times(messages, locale, ZoneId.of("UTC"), Instant.EPOCH);
        return new Page(
                messages,
                Surroundings.bare(new Assets()),
                times,
                locale,
                "A page",
                visit,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
