package org.isonomia.rules.sortition;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isonomia.events.Digests;

/**
 * Rule {@code sortition-wide/1}: RFC 3797 for pools beyond the 65,535 that its two bytes can number. The k-th pick, from
 * k = 0, is SHA-256(k || key || k) with k as four bytes, big-endian, taken as a number, modulo how many are left; the last
 * of those left takes the place of who was picked.
 */
public final class WideDraw {
    private WideDraw() {}

    /** The whole pool in the order in which it is drawn, each picked when it is asked for. */
    public static <T> Stream<T> order(String key, List<T> pool) {
        var moved = new HashMap<Integer, Integer>();
        return IntStream.range(0, pool.size()).mapToObj(pick -> {
            int left = pool.size() - pick;
            int at = number(key, pick).mod(BigInteger.valueOf(left)).intValueExact();
            int picked = moved.getOrDefault(at, at);
            moved.put(at, moved.getOrDefault(left - 1, left - 1));
            return pool.get(picked);
        });
    }

    private static BigInteger number(String key, int pick) {
        byte[] index = ByteBuffer.allocate(Integer.BYTES).putInt(pick).array();
        byte[] digest = HexFormat.of().parseHex(Digests.sha256(index, key.getBytes(US_ASCII), index));
        return new BigInteger(1, digest);
    }
}
