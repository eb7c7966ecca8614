package org.isonomia.web.page;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.isonomia.web.security.Cookies;
import org.springframework.web.server.ServerWebExchange;

/** Light, dark, or as the device has it: kept by the browser, because it belongs to the device. */
public final class Look {
    public static final String AS_THE_DEVICE = "device";
    public static final List<String> CHOICES = List.of(AS_THE_DEVICE, "light", "dark");
    private static final String COOKIE = "isonomia-look";
    private static final Duration LIFE = Duration.ofDays(400);

    private Look() {}

    static Optional<String> chosen(ServerWebExchange exchange) {
        return Cookies.read(exchange, COOKIE).filter(look -> CHOICES.contains(look) && !look.equals(AS_THE_DEVICE));
    }

    /** Anything that is none of the choices is taken as the device's. */
    public static void choose(ServerWebExchange exchange, String look) {
        if (CHOICES.contains(look) && !look.equals(AS_THE_DEVICE)) Cookies.write(exchange, COOKIE, look, LIFE);
        else Cookies.delete(exchange, COOKIE);
    }
}
