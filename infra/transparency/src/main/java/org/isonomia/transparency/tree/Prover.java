package org.isonomia.transparency.tree;

import java.util.ArrayList;
import java.util.List;

/** Makes proofs from the hashes of complete subtrees, by the definitions of RFC 6962 §2.1.1 and §2.1.2. */
public final class Prover {
    private final Subtrees subtrees;

    public Prover(Subtrees subtrees) {
        this.subtrees = subtrees;
    }

    /** @throws IllegalArgumentException unless {@code 0 <= index < size} */
    public InclusionProof inclusion(long index, long size) {
        if (index < 0 || index >= size)
            throw new IllegalArgumentException("no entry " + index + " in a tree of " + size);
        var path = new ArrayList<Hash>();
        audit(path, index, 0, size);
        return new InclusionProof(index, size, path);
    }

    /** @throws IllegalArgumentException unless {@code 0 <= from <= to} */
    public ConsistencyProof consistency(long from, long to) {
        if (from < 0 || from > to) throw new IllegalArgumentException("from " + from + " to " + to);
        var path = new ArrayList<Hash>();
        if (from > 0) extension(path, from, 0, to, true);
        return new ConsistencyProof(from, to, path);
    }

    /** The root of the tree of this size. */
    public Hash root(long size) {
        return size == 0 ? Hashing.EMPTY_ROOT : root(0, size);
    }

    private void audit(List<Hash> path, long index, long begin, long end) {
        if (end - begin == 1) return;
        long middle = begin + split(end - begin);
        if (index < middle) {
            audit(path, index, begin, middle);
            path.add(root(middle, end));
        } else {
            audit(path, index, middle, end);
            path.add(root(begin, middle));
        }
    }

    /** @param known whether whoever checks the proof has the root over {@code begin} to {@code from} already */
    private void extension(List<Hash> path, long from, long begin, long end, boolean known) {
        if (from == end) {
            if (!known) path.add(root(begin, end));
            return;
        }
        long middle = begin + split(end - begin);
        if (from <= middle) {
            extension(path, from, begin, middle, known);
            path.add(root(middle, end));
        } else {
            extension(path, from, middle, end, false);
            path.add(root(begin, middle));
        }
    }

    private Hash root(long begin, long end) {
        long leaves = end - begin;
        if (Long.bitCount(leaves) == 1) {
            int height = Long.numberOfTrailingZeros(leaves);
            return subtrees.root(height, begin >> height);
        }
        long middle = begin + split(leaves);
        return Hashing.node(root(begin, middle), root(middle, end));
    }

    /** The largest power of two below a number of leaves of two or more. */
    private static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
