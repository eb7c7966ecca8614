package org.isonomia.web.security;

import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.web.server.ServerWebExchange;

/** Our cookies. Over https their names bind them to this very host, whatever its sub-domains do. */
public final class Cookies {
    public static final String SESSION = "isonomia";
    public static final String CSRF = "isonomia-csrf";
    public static final String DEVICE = "isonomia-device";

    private Cookies() {}

    public static Optional<String> read(ServerWebExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequest().getCookies().getFirst(fullName(exchange, name)))
                .map(HttpCookie::getValue)
                .filter(value -> !value.isEmpty());
    }

    public static void write(ServerWebExchange exchange, String name, String value, Duration age) {
        exchange.getResponse().getCookies().set(fullName(exchange, name), cookie(exchange, name, value, age));
    }

    public static void delete(ServerWebExchange exchange, String name) {
        write(exchange, name, "", Duration.ZERO);
    }

    private static ResponseCookie cookie(ServerWebExchange exchange, String name, String value, Duration age) {
        return ResponseCookie.from(fullName(exchange, name), value)
                .httpOnly(true)
                .secure(isHttps(exchange))
                .sameSite("Lax")
                .path("/")
                .maxAge(age)
                .build();
    }

    private static String fullName(ServerWebExchange exchange, String name) {
        return isHttps(exchange) ? "__Host-" + name : name;
    }

    private static boolean isHttps(ServerWebExchange exchange) {
        return "https".equals(exchange.getRequest().getURI().getScheme());
    }
}
