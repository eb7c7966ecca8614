package org.isonomia.query.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page of what was found.
 *
 * @param query as it was searched for
 * @param trouble why nothing was looked up; absent when it was
 * @param counts how many there are in each scope, whichever was asked for
 * @param hits the best first; at most {@value SearchQuery#PAGE}
 * @param page counted from 1
 * @param more whether there is a page after it
 */
public record Found(
        String query, Optional<Trouble> trouble, Map<Scope, Long> counts, List<Hit> hits, int page, boolean more) {
    static Found nothing(String query, Trouble why) {
        return new Found(query, Optional.of(why), Map.of(), List.of(), 1, false);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
