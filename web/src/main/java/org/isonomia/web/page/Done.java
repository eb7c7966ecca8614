package org.isonomia.web.page;

import java.time.Duration;
import java.util.Optional;
import org.isonomia.web.security.Cookies;
import org.springframework.web.server.ServerWebExchange;

/**
 * What was just done, said once on the next page. A cookie carries it: an address could be handed around, and tell people
 * of acts that are none of theirs.
 *
 * @param act the command's name; the sentence is {@code done.<act>}
 * @param position of its last entry
 */
public record Done(String act, long position) {
    private static final String COOKIE = "isonomia-done";
    private static final Duration LIFE = Duration.ofMinutes(2);
    private static final String FRAGMENT_OF_PAGE = "HX-Request";

    static void note(ServerWebExchange exchange, Object command, long position) {
        if (position >= 0) Cookies.write(exchange, COOKIE, command.getClass().getSimpleName() + "." + position, LIFE);
    }

    /** Read once: the next page does not say it again. */
    static Optional<Done> take(ServerWebExchange exchange) {
        if (exchange.getRequest().getHeaders().containsHeader(FRAGMENT_OF_PAGE)) return Optional.empty();
        var done = Cookies.read(exchange, COOKIE);
        if (done.isPresent()) Cookies.delete(exchange, COOKIE);
        return done.flatMap(Done::parsed);
    }

    private static Optional<Done> parsed(String cookie) {
        int dot = cookie.indexOf('.');
        if (dot < 1) return Optional.empty();
        try {
            return Optional.of(new Done(cookie.substring(0, dot), Long.parseLong(cookie.substring(dot + 1))));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
