package org.isonomia.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** The SHA-256 digests that stand in entries, in lower hex. */
public final class Digests {
    private Digests() {}

    public static String sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) digest.update(part);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public static String sha256(String text) {
        return sha256(text.getBytes(UTF_8));
    }

    /** Digest of a set of lines whatever their order: sorted by code unit, each ended by a line feed. */
    public static String sortedLines(Collection<String> lines) {
        var sorted = new StringBuilder();
        for (String line : lines.stream().sorted().toList()) sorted.append(line).append('\n');
        return sha256(sorted.toString());
    }
}
