package org.isonomia.transparency.tree;

/** Where the hashes of complete subtrees come from. */
public interface Subtrees {
    /**
     * The root of the complete subtree over the entries from {@code index * 2^height} to before
     * {@code (index + 1) * 2^height}.
     *
     * @throws IllegalArgumentException when the tree does not hold all of them
     */
    Hash root(int height, long index);
}
