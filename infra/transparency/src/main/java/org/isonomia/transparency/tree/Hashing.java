package org.isonomia.transparency.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** How leaves and nodes are hashed (RFC 6962 §2.1): a byte before the content keeps one from passing for the other. */
public final class Hashing {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    /** The root of the tree without entries. */
    public static final Hash EMPTY_ROOT = Hash.digest(sha256().digest());

    private Hashing() {}

    /** @param entry its exact bytes */
    public static Hash leaf(byte[] entry) {
        var sha256 = sha256();
        sha256.update(LEAF);
        return Hash.digest(sha256.digest(entry));
    }

    public static Hash node(Hash left, Hash right) {
        var sha256 = sha256();
        sha256.update(NODE);
        sha256.update(left.raw());
        return Hash.digest(sha256.digest(right.raw()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
