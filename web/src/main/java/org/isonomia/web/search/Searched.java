package org.isonomia.web.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Optional;
import org.isonomia.query.search.Found;
import org.isonomia.query.search.Scope;

/** What was found, and the addresses at which it is narrowed. @param scope the only one that is shown; absent when all are */
public record Searched(Found found, Optional<Scope> scope) {
    /** The same search, only one scope or all. */
    public String address(Optional<Scope> only) {
        return "/search?q=" + URLEncoder.encode(found.query(), UTF_8)
                + only.map(one -> "&kind=" + ScopeInAddress.of(one)).orElse("");
    }

    /** As a form sends it; absent when all are shown. */
    public Optional<String> kind() {
        return scope.map(ScopeInAddress::of);
    }

    public Optional<String> next() {
        return found.more() ? Optional.of(Integer.toString(found.page() + 1)) : Optional.empty();
    }

    /** How many there are in what is shown. */
    public long count() {
        return scope.map(only -> found.counts().getOrDefault(only, 0L)).orElseGet(found::total);
    }
}
