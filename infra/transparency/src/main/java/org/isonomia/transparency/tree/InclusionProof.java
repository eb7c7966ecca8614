package org.isonomia.transparency.tree;

import java.util.List;
import org.isonomia.transparency.Fault;
import org.isonomia.transparency.RejectedException;

/**
 * Proves that an entry is in a tree.
 *
 * @param path the hashes beside the way from the leaf to the root, the leaf's sibling first
 */
public record InclusionProof(long index, long size, List<Hash> path) {
    public InclusionProof {
        path = List.copyOf(path);
    }

    /**
     * The root this proof leads to from a leaf (RFC 9162 §2.1.3.2).
     *
     * @throws RejectedException {@link Fault#INDEX_OUTSIDE} or {@link Fault#PROOF_LENGTH}
     */
    public Hash root(Hash leaf) {
        if (index < 0 || index >= size) throw new RejectedException(Fault.INDEX_OUTSIDE, index + " of " + size);
        long position = index;
        long last = size - 1;
        Hash root = leaf;
        for (Hash beside : path) {
            if (last == 0) throw wrongLength();
            if ((position & 1) == 1 || position == last) {
                root = Hashing.node(beside, root);
                while ((position & 1) == 0 && position != 0) {
                    position >>= 1;
                    last >>= 1;
                }
            } else {
                root = Hashing.node(root, beside);
            }
            position >>= 1;
            last >>= 1;
        }
        if (last != 0) throw wrongLength();
        return root;
    }

    /** @throws RejectedException when it does not prove that the leaf is in the tree of this root */
    public void verify(Hash leaf, Hash root) {
        if (!root(leaf).equals(root)) throw new RejectedException(Fault.PROOF_WRONG, "it leads to another root");
    }

    private RejectedException wrongLength() {
        return new RejectedException(Fault.PROOF_LENGTH, path.size() + " hashes for " + index + " of " + size);
    }
}
