package org.isonomia.eventstore;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** Digests as text in entries, as bytes in tables. */
final class Hex {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private Hex() {}

    static boolean isDigest(String text) {
        return DIGEST.matcher(text).matches();
    }

    static byte[] bytes(String digest) {
        return HexFormat.of().parseHex(digest);
    }

    static String text(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
