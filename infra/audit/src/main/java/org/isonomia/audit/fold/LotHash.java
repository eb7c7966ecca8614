package org.isonomia.audit.fold;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isonomia.events.MemberId;
import org.isonomia.events.draws.DrawEvent.Lot;

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
