package org.isonomia.audit.deciding;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.isonomia.events.MemberId;

/**
 * In which order a seed draws a pool: RFC 3797 §4 with the seed as one number of one source, MD5 and two bytes for the
 * number of the pick; for pools that two bytes cannot number, four and SHA-256 ({@code sortition-wide/1}, ADR 24).
 */
public final class PanelOrder {
    /** Two bytes number so many. */
    public static final int NUMBERED = 65_535;

    private PanelOrder() {}

    /** @param seed in hex @return at most as many as there are places, of those who can sit */
    public static List<MemberId> panel(String seed, Collection<MemberId> pool, int places, Predicate<MemberId> sits) {
        var left = new ArrayList<>(pool.stream().map(MemberId::value).toList());
        Collections.sort(left);
        boolean wide = left.size() > NUMBERED;
        byte[] key = (new BigInteger(seed, 16) + "./").getBytes(US_ASCII);
        var panel = new ArrayList<MemberId>();
        for (int pick = 0; !left.isEmpty() && panel.size() < places; pick++) {
            var number = wide ? hash("SHA-256", bytes(pick, 4), key) : hash("MD5", bytes(pick, 2), key);
            int at = number.mod(BigInteger.valueOf(left.size())).intValueExact();
            var picked = new MemberId(wide ? filled(left, at) : left.remove(at));
            if (sits.test(picked)) panel.add(picked);
        }
        return panel;
    }

    /** The last of those left takes the place of who was picked; in the RFC all behind move up. */
    private static String filled(List<String> left, int at) {
        String last = left.removeLast();
        return at == left.size() ? last : left.set(at, last);
    }

    private static byte[] bytes(int pick, int width) {
        byte[] four = ByteBuffer.allocate(4).putInt(pick).array();
        return java.util.Arrays.copyOfRange(four, 4 - width, 4);
    }

    /** The number of the pick before and after the key. */
    private static BigInteger hash(String algorithm, byte[] pick, byte[] key) {
        try {
            var digest = MessageDigest.getInstance(algorithm);
            digest.update(pick);
            digest.update(key);
            digest.update(pick);
            return new BigInteger(1, digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + algorithm, e);
        }
    }
}
