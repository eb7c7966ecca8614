package org.isonomia.web.request;

import java.util.Locale;
import org.springframework.web.server.ServerWebExchange;

/** What a browser or program asks to be answered in. */
public final class Languages {
    private Languages() {}

    /** English where nothing is asked for, or nothing that could be read. */
    public static Locale wanted(ServerWebExchange exchange) {
        try {
            var wanted = exchange.getRequest().getHeaders().getAcceptLanguageAsLocales();
            return wanted.isEmpty() ? Locale.ENGLISH : wanted.getFirst();
        } catch (IllegalArgumentException e) {
            return Locale.ENGLISH;
        }
    }
}
