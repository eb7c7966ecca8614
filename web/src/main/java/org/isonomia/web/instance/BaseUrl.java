package org.isonomia.web.instance;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people reach this instance, as its operator says: links that are sent to others lead there. */
@Component
public final class BaseUrl {
    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

    private final Optional<URI> url;

    /** @throws StartRefusedException for anything but the beginning of an address, without a path */
    BaseUrl(@Value("${isonomia.base-url}") String configured) {
        url = configured.isBlank() ? Optional.empty() : Optional.of(parse(configured.strip()));
    }

    /** A link as it can be sent to somebody. @param asked the request it is made for, which tells only where nothing is configured */
    public String link(URI asked, String path) {
        var base = url.orElse(asked);
        return base.getScheme() + "://" + base.getRawAuthority() + path;
    }

    public Optional<String> configured() {
        return url.map(base -> link(base, ""));
    }

    /** Whether only this very machine reaches it, as far as is known. */
    public boolean isLoopback() {
        return url.isEmpty() || isLoopback(url.get());
    }

    public static boolean isLoopback(URI asked) {
        return asked.getHost() != null && LOOPBACK.contains(asked.getHost());
    }

    private static URI parse(String text) {
        try {
            var url = new URI(text);
            boolean whole = ("https".equals(url.getScheme()) || "http".equals(url.getScheme()))
                    && url.getHost() != null
                    && url.getRawUserInfo() == null
                    && (url.getRawPath().isEmpty() || url.getRawPath().equals("/"))
                    && url.getRawQuery() == null
                    && url.getRawFragment() == null;
            if (!whole) throw new URISyntaxException(text, "not the beginning of an address");
            return url;
        } catch (URISyntaxException e) {
            throw new StartRefusedException(
                    "ISONOMIA_BASE_URL is " + text + ", which is not where people reach a site.",
                    "Write scheme and host, such as https://vote.example.org.",
                    e);
        }
    }
}
