package org.isonomia.audit.export;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;

/**
 * The Merkle tree of RFC 6962 §2.1 over leaf hashes that arrive one by one. It keeps only the roots of the complete
 * subtrees, at most one for each bit of the size.
 */
public final class LogTree {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest sha256 = newSha256();
    private final ArrayDeque<byte[]> peaks = new ArrayDeque<>();
    private long size;

    /** The hash of one entry's exact bytes. */
    public byte[] leaf(byte[] entry) {
        sha256.update(LEAF);
        return sha256.digest(entry);
    }

    public void add(byte[] leaf) {
        byte[] subtree = leaf;
        for (long complete = size; (complete & 1) == 1; complete >>= 1) subtree = node(peaks.removeLast(), subtree);
        peaks.addLast(subtree);
        size++;
    }

    public long size() {
        return size;
    }

    public byte[] root() {
        if (peaks.isEmpty()) return sha256.digest();
        var right = peaks.descendingIterator();
        byte[] root = right.next().clone();
        while (right.hasNext()) root = node(right.next(), root);
        return root;
    }

    private byte[] node(byte[] left, byte[] right) {
        sha256.update(NODE);
        sha256.update(left);
        return sha256.digest(right);
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
