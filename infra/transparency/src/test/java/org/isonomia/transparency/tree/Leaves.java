package org.isonomia.transparency.tree;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** Trees in memory, by the recursive definition of RFC 6962 §2.1, for comparison. */
public final class Leaves implements Subtrees {
    private final List<Hash> leaves = new ArrayList<>();

    public static Leaves numbered(int size) {
        var all = new Leaves();
        for (int i = 0; i < size; i++) all.leaves.add(Hashing.leaf(("entry " + i).getBytes(UTF_8)));
        return all;
    }

    public static Leaves of(List<byte[]> entries) {
        var all = new Leaves();
        entries.forEach(entry -> all.leaves.add(Hashing.leaf(entry)));
        return all;
    }

    public Hash get(long index) {
        return leaves.get((int) index);
    }

    public List<Hash> first(int size) {
        return leaves.subList(0, size);
    }

    /** The root of the tree over the first entries. */
    public Hash root(long size) {
        return size == 0 ? Hashing.EMPTY_ROOT : defined(leaves.subList(0, (int) size));
    }

    @Override
    public Hash root(int height, long index) {
        return defined(leaves.subList((int) (index << height), (int) ((index + 1) << height)));
    }

    private static Hash defined(List<Hash> leaves) {
        if (leaves.size() == 1) return leaves.getFirst();
        int split = Integer.highestOneBit(leaves.size() - 1);
        return Hashing.node(defined(leaves.subList(0, split)), defined(leaves.subList(split, leaves.size())));
    }
}
