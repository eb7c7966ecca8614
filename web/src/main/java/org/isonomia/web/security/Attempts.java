package org.isonomia.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Counts failed attempts by key over a sliding quarter of an hour, in this process. An attempt counts when it begins,
 * so that many at once are not all let through, and is taken back when it succeeds. Old keys make room for new ones.
 */
@Component
public final class Attempts {
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_KEYS = 20_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> begun = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > MOST_KEYS;
        }
    };

    Attempts(Clock clock) {
        this.clock = clock;
    }

    /** How long to wait before the next attempt; empty when this one may begin. */
    public synchronized Optional<Duration> begin(String key, int most) {
        Instant now = clock.instant();
        var earlier = begun.computeIfAbsent(key, k -> new ArrayDeque<>());
        while (!earlier.isEmpty() && !earlier.getFirst().isAfter(now.minus(WINDOW))) earlier.removeFirst();
        if (earlier.size() >= most)
            return Optional.of(Duration.between(now, earlier.getFirst().plus(WINDOW)));
        earlier.addLast(now);
        return Optional.empty();
    }

    /** The latest attempt under this key was none that counts. */
    public synchronized void takeBack(String key) {
        var earlier = begun.get(key);
        if (earlier != null && !earlier.isEmpty()) earlier.removeLast();
    }

    public synchronized void forget(String key) {
        begun.remove(key);
    }
}
