package org.isonomia.audit.fold;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.isonomia.events.MemberId;
import org.isonomia.events.draws.DrawEvent.Lot;
import org.isonomia.rules.sortition.Rfc3797;

/** What shares hash to and whom a seed draws, reckoned from the words of ADR 24 alone. */
final class LotHash {
    private LotHash() {}

    /** Five lines: the rule, the poll, the lot, the call, then the member and the share. */
    static String digest(Lot of, MemberId member, String share) {
        return sha256("isonomia/share/1", of.poll().value(), of.of().name(), "" + of.call(), member.value(), share);
    }

    static String seed(Lot of, Map<MemberId, String> shares) {
        var ordered = new TreeMap<String, String>();
        shares.forEach((member, share) -> ordered.put(member.value(), share));
        var lines = new ArrayList<>(
                List.of("isonomia/seed/1", of.poll().value(), of.of().name(), "" + of.call()));
        ordered.forEach((member, share) -> lines.add(member + "=" + share));
        return sha256(lines.toArray(String[]::new));
    }

    /** Which of the options the lot falls on: the one whose hash with the seed is the smallest. */
    static String winner(String seed, List<String> tied) {
        return Collections.min(
                tied, java.util.Comparator.comparing(option -> hex(bytes((seed + "\n" + option).getBytes(UTF_8)))));
    }

    /** In order of the draw, who can sit. Up to 65,535 are numbered by RFC 3797, more by four bytes and SHA-256. */
    static List<MemberId> panel(String seed, List<MemberId> pool, int places, Predicate<MemberId> sits) {
        var ids = new ArrayList<>(pool.stream().map(MemberId::value).toList());
        Collections.sort(ids);
        String key = new BigInteger(seed, 16) + "./";
        if (ids.size() <= Rfc3797.MOST_POOL)
            return Rfc3797.order(key, ids).stream()
                    .map(MemberId::new)
                    .filter(sits)
                    .limit(places)
                    .toList();
        var panel = new ArrayList<MemberId>();
        for (int pick = 0; !ids.isEmpty() && panel.size() < places; pick++) {
            byte[] number = ByteBuffer.allocate(4).putInt(pick).array();
            var hash = new BigInteger(1, bytes(number, key.getBytes(UTF_8), number));
            int at = hash.mod(BigInteger.valueOf(ids.size())).intValue();
            var picked = new MemberId(ids.get(at));
            String last = ids.removeLast();
            if (at < ids.size()) ids.set(at, last);
            if (sits.test(picked)) panel.add(picked);
        }
        return panel;
    }

    private static String sha256(String... lines) {
        return hex(bytes((String.join("\n", lines) + "\n").getBytes(UTF_8)));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] bytes(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) digest.update(part);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
