package org.isonomia.web.page;

import java.time.Duration;
import java.util.Optional;
import org.isonomia.web.security.Cookies;
import org.springframework.web.server.ServerWebExchange;

/**
 * Whether single keys do something: they can be turned off (WCAG 2.2, 2.1.4), because who speaks to their device presses
 * keys without meaning to. Kept by the browser, because it belongs to the device.
 */
public final class Shortcuts {
    private static final String COOKIE = "isonomia-keys";
    private static final String OFF = "off";
    private static final Duration LIFE = Duration.ofDays(400);

    private Shortcuts() {}

    static boolean areOn(ServerWebExchange exchange) {
        return !Cookies.read(exchange, COOKIE).equals(Optional.of(OFF));
    }

    public static void turn(ServerWebExchange exchange, boolean on) {
        if (on) Cookies.delete(exchange, COOKIE);
        else Cookies.write(exchange, COOKIE, OFF, LIFE);
    }
}
