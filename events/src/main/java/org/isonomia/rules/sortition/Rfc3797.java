package org.isonomia.rules.sortition;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rule {@code sortition-rfc3797/1}: the publicly verifiable random selection of RFC 3797 (D. Eastlake, 2004), exactly.
 * The seed's numbers are put into their canonical form (§4.1); the k-th pick, from k = 0, is MD5(k || key || k) with k as
 * two bytes, taken as a number, modulo how many are left of the pool, which then closes ranks (§4.2).
 */
public final class Rfc3797 {
    public static final String ID = "sortition-rfc3797/1";

    /** The index of a pick takes two bytes. */
    public static final int MOST_POOL = 65_535;

    private Rfc3797() {}

    /**
     * One pick.
     *
     * @param index from 1
     * @param md5 upper hex
     * @param divisor how many were left
     * @param selected who was picked: the place in the pool, from 1
     */
    public record Pick(int index, String md5, int divisor, int selected) {}

    /**
     * The canonical form of what the sources published: the numbers of one source ascending, each ended by a full stop,
     * and each source ended by a slash.
     *
     * @throws IllegalArgumentException for a source without numbers, or with a negative one
     */
    public static String key(List<List<Long>> sources) {
        if (sources.isEmpty() || sources.stream().anyMatch(List::isEmpty))
            throw new IllegalArgumentException("every source gives at least one number");
        if (sources.stream().flatMap(List::stream).anyMatch(number -> number < 0))
            throw new IllegalArgumentException("a source gives no negative number");
        return sources.stream()
                .map(numbers ->
                        numbers.stream().sorted().map(number -> number + ".").collect(Collectors.joining("", "", "/")))
                .collect(Collectors.joining());
    }

    /**
     * @param places how many to pick; the whole pool gives the order in which those who decline are replaced
     * @throws IllegalArgumentException for a pool beyond {@value #MOST_POOL}, or more places than it has
     */
    public static List<Pick> draw(String key, int pool, int places) {
        if (pool < 1 || pool > MOST_POOL) throw new IllegalArgumentException("from 1 to " + MOST_POOL + " in a pool");
        if (places < 0 || places > pool)
            throw new IllegalArgumentException("no more places than there are in the pool");
        var left = new ArrayList<>(IntStream.rangeClosed(1, pool).boxed().toList());
        var picks = new ArrayList<Pick>();
        for (int pick = 0; pick < places; pick++) {
            byte[] digest = md5(pick, key);
            int at = new BigInteger(1, digest)
                    .mod(BigInteger.valueOf(left.size()))
                    .intValueExact();
            String hex = HexFormat.of().withUpperCase().formatHex(digest);
            picks.add(new Pick(pick + 1, hex, left.size(), left.get(at)));
            left.remove(at);
        }
        return List.copyOf(picks);
    }

    /** The whole pool in the order in which it is drawn. */
    public static <T> List<T> order(String key, List<T> pool) {
        return draw(key, pool.size(), pool.size()).stream()
                .map(pick -> pool.get(pick.selected() - 1))
                .toList();
    }

    private static byte[] md5(int pick, String key) {
        byte[] index = {(byte) (pick >> 8), (byte) pick};
        try {
            var digest = MessageDigest.getInstance("MD5");
            digest.update(index);
            digest.update(key.getBytes(US_ASCII));
            return digest.digest(index);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}
