package org.isonomia.rules.sortition;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * The public randomness that draws are seeded from: the network "quicknet" of drand, run by the League of Entropy. It
 * publishes a round every 3 seconds since 2023-08-23T15:09:27Z (drand chain info: {@code genesis_time}, {@code period});
 * a round's time is known long before, its 32 bytes to nobody before that time.
 */
public final class Beacon {
    /** The hash that names the chain. */
    public static final String CHAIN = "52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971";

    private static final long GENESIS = 1_692_803_367;
    private static final long PERIOD = 3;
    private static final Pattern RANDOMNESS = Pattern.compile("[0-9a-f]{64}");

    private Beacon() {}

    /** The first round that is published at this moment or after it; the first of all before the genesis. */
    public static long roundFrom(Instant moment) {
        long seconds = moment.getEpochSecond() + (moment.getNano() > 0 ? 1 : 0) - GENESIS;
        return Math.max(0, Math.ceilDiv(seconds, PERIOD)) + 1;
    }

    public static Instant publishedAt(long round) {
        return Instant.ofEpochSecond(GENESIS).plusSeconds(Math.multiplyExact(round - 1, PERIOD));
    }

    /** Where anyone reads it: the field {@code randomness}. */
    public static String url(long round) {
        return "https://api.drand.sh/" + CHAIN + "/public/" + round;
    }

    /** Whether this could be what the beacon published: 32 bytes in lower hex. */
    public static boolean looksLike(String randomness) {
        return RANDOMNESS.matcher(randomness).matches();
    }
}
