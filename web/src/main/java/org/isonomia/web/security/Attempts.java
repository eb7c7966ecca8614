package org.isonomia.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Counts attempts by key, in this process. An attempt counts when it begins, so that many at once are not all let
 * through, and is taken back when it succeeds; one that is turned away does not count, so whoever is made to wait does
 * not wait longer for trying meanwhile.
 *
 * <p>However many keys are tried and however long they are, no more than {@link #MOST_KEYS} are known, each by 16 bytes
 * of a salted hash and for two hours: under 16 MiB. What is tried often stays known when there is no room for all.
 */
@Component
public final class Attempts {
    static final int MOST_KEYS = 65_536;
    private static final Duration KNOWN_FOR = Duration.ofHours(2);
    private static final int SALT_BYTES = 16;

    private record Key(long high, long low) {}

    private final Clock clock;
    private final byte[] salt = new byte[SALT_BYTES];

    /** When everything that was tried will be made up for, in milliseconds. */
    private final Cache<Key, Long> evenAt;

    public Attempts(Clock clock) {
        this.clock = clock;
        new SecureRandom().nextBytes(salt);
        evenAt = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterWrite(KNOWN_FOR)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .executor(Runnable::run)
                .build();
    }

    /** How long to wait before the next attempt; empty when this one may begin, and then it counts under each key. */
    public synchronized Optional<Duration> begin(Map<String, Pace> paces) {
        long now = clock.millis();
        long wait = 0;
        for (var pace : paces.entrySet()) wait = Math.max(wait, wait(key(pace.getKey()), pace.getValue(), now));
        if (wait > 0) return Optional.of(Duration.ofMillis(wait));
        paces.forEach((name, pace) -> add(key(name), pace.every().toMillis(), now));
        return Optional.empty();
    }

    /** One attempt under each of these keys was none that counts. */
    public synchronized void takeBack(Map<String, Pace> paces) {
        paces.forEach((name, pace) -> {
            var key = key(name);
            if (evenAt.getIfPresent(key) != null) add(key, -pace.every().toMillis(), Long.MIN_VALUE);
        });
    }

    public synchronized void forget(String name) {
        evenAt.invalidate(key(name));
    }

    long known() {
        evenAt.cleanUp();
        return evenAt.estimatedSize();
    }

    private long wait(Key key, Pace pace, long now) {
        Long even = evenAt.getIfPresent(key);
        return even == null ? 0 : even - now - (pace.burst() - 1) * pace.every().toMillis();
    }

    private void add(Key key, long millis, long now) {
        Long even = evenAt.getIfPresent(key);
        evenAt.put(key, (even == null ? now : Math.max(even, now)) + millis);
    }

    private Key key(String name) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(salt);
            var digest = ByteBuffer.wrap(sha.digest(name.getBytes(UTF_8)));
            return new Key(digest.getLong(), digest.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
