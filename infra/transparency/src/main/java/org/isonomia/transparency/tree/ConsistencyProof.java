package org.isonomia.transparency.tree;

import java.util.List;
import org.isonomia.transparency.Fault;
import org.isonomia.transparency.RejectedException;

/** Proves that a tree of {@code to} entries begins with all of the one of {@code from}, unaltered. */
public record ConsistencyProof(long from, long to, List<Hash> path) {
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /**
     * Checks both roots (RFC 9162 §2.1.4.2). Every tree continues the empty one, and itself, without any hash.
     *
     * @throws RejectedException when it does not prove that the second tree continues the first
     */
    public void verify(Hash first, Hash second) {
        if (from < 0 || from > to) throw new RejectedException(Fault.INDEX_OUTSIDE, from + " to " + to);
        if (from == 0 || from == to) {
            if (!path.isEmpty()) throw wrongLength();
            requireEqual(first, from == to ? second : Hashing.EMPTY_ROOT);
            return;
        }
        if (path.isEmpty()) throw wrongLength();
        // A complete first tree is itself where the way up begins; the proof leaves it out.
        boolean complete = Long.bitCount(from) == 1;
        long position = from - 1;
        long last = to - 1;
        while ((position & 1) == 1) {
            position >>= 1;
            last >>= 1;
        }
        Hash older = complete ? first : path.getFirst();
        Hash newer = older;
        for (Hash beside : complete ? path : path.subList(1, path.size())) {
            if (last == 0) throw wrongLength();
            if ((position & 1) == 1 || position == last) {
                older = Hashing.node(beside, older);
                newer = Hashing.node(beside, newer);
                while ((position & 1) == 0 && position != 0) {
                    position >>= 1;
                    last >>= 1;
                }
            } else {
                newer = Hashing.node(newer, beside);
            }
            position >>= 1;
            last >>= 1;
        }
        if (last != 0) throw wrongLength();
        requireEqual(older, first);
        requireEqual(newer, second);
    }

    private static void requireEqual(Hash found, Hash root) {
        if (!found.equals(root)) throw new RejectedException(Fault.PROOF_WRONG, "it leads to another root");
    }

    private RejectedException wrongLength() {
        return new RejectedException(Fault.PROOF_LENGTH, path.size() + " hashes from " + from + " to " + to);
    }
}
