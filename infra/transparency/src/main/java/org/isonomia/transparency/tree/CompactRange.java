package org.isonomia.transparency.tree;

import java.util.ArrayDeque;

/**
 * The tree over hashes that arrive one by one. It keeps only the roots of the complete subtrees, at most one for each
 * bit of the size. Not safe for several threads.
 */
public final class CompactRange {
    private final ArrayDeque<Hash> peaks = new ArrayDeque<>();
    private long size;

    public void append(Hash leaf) {
        Hash subtree = leaf;
        for (long complete = size; (complete & 1) == 1; complete >>= 1)
            subtree = Hashing.node(peaks.removeLast(), subtree);
        peaks.addLast(subtree);
        size++;
    }

    public long size() {
        return size;
    }

    public Hash root() {
        return peaks.isEmpty() ? Hashing.EMPTY_ROOT : fold(peaks.descendingIterator());
    }

    public TreeHead head() {
        return new TreeHead(size, root());
    }

    private static Hash fold(java.util.Iterator<Hash> fromTheRight) {
        Hash root = fromTheRight.next();
        while (fromTheRight.hasNext()) root = Hashing.node(fromTheRight.next(), root);
        return root;
    }
}
