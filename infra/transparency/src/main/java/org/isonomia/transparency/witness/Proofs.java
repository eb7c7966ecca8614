package org.isonomia.transparency.witness;

import java.util.List;
import org.isonomia.transparency.tree.Hash;

/** Proofs that the tree of a checkpoint continues smaller ones. Safe for several threads. */
public interface Proofs {
    /** As in {@link org.isonomia.transparency.tree.ConsistencyProof#path}. @param oldSize not beyond the checkpoint's */
    List<Hash> from(long oldSize);
}
