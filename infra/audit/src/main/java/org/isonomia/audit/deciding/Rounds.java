package org.isonomia.audit.deciding;

import java.time.Duration;
import java.time.Instant;

/**
 * The beacon that seeded draws of the first rules (ADR 10): drand's network quicknet, a round every three seconds, the
 * first at 2023-08-23T15:09:27Z.
 */
public final class Rounds {
    private static final Instant FIRST = Instant.parse("2023-08-23T15:09:27Z");
    private static final long MILLIS = 3000;
    private static final Duration AHEAD = Duration.ofHours(1);
    private static final Duration TO_ENTER = Duration.ofDays(7);
    private static final int HEX = 64;

    private Rounds() {}

    /** Whose round: the first that is published an hour after the pool was fixed, or later. */
    public static long seeding(Instant fixed) {
        long millis = Duration.between(FIRST, fixed.plus(AHEAD)).toMillis();
        return millis <= 0 ? 1 : (millis + MILLIS - 1) / MILLIS + 1;
    }

    public static Instant published(long round) {
        return FIRST.plusMillis(Math.multiplyExact(Math.subtractExact(round, 1), MILLIS));
    }

    /** Until when members can enter what was published. */
    public static Instant until(long round) {
        return published(round).plus(TO_ENTER);
    }

    /** 32 bytes in lower hex. */
    public static boolean isHex(String text) {
        return text.length() == HEX && text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    }
}
