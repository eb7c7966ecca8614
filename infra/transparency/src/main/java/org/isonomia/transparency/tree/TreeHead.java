package org.isonomia.transparency.tree;

/** What a log of {@code size} entries hashes to. */
public record TreeHead(long size, Hash root) {
    public static final TreeHead EMPTY = new TreeHead(0, Hashing.EMPTY_ROOT);
}
