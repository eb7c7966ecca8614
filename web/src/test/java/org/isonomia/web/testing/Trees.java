package org.isonomia.web.testing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** The tree of RFC 6962 §2.1 by its recursive definition. */
public final class Trees {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private Trees() {}

    public static byte[] leaf(byte[] entry) {
        return sha256(LEAF, entry);
    }

    public static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) return sha256();
        if (leaves.size() == 1) return leaves.getFirst();
        int split = Integer.highestOneBit(leaves.size() - 1);
        return sha256(NODE, root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    /** The root that a path leads to, by the recursion of RFC 6962 §2.1.1 read backwards. */
    public static byte[] rootOf(byte[] leaf, long index, long size, List<byte[]> path) {
        if (size == 1) return leaf;
        long split = Long.highestOneBit(size - 1);
        byte[] beside = path.getLast();
        var rest = path.subList(0, path.size() - 1);
        return index < split
                ? sha256(NODE, rootOf(leaf, index, split, rest), beside)
                : sha256(NODE, beside, rootOf(leaf, index - split, size - split, rest));
    }

    public static byte[] sha256(byte[]... parts) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) sha256.update(part);
            return sha256.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
