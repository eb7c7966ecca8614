package org.isonomia.transparency.tile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.isonomia.transparency.tree.Hash;
import org.isonomia.transparency.tree.Hashing;
import org.isonomia.transparency.tree.TreeHead;

/**
 * The right edge of a tiled tree: of each level the tile that is not yet full. Leaves are appended to it; full tiles
 * leave it. Not safe for several threads.
 */
public final class TileTree {
    static final int BITS = 8;

    /** Takes tiles. @param <E> what can go wrong with them */
    public interface Tiles<E extends Exception> {
        void tile(int level, long number, HashTile tile) throws E;
    }

    private final List<List<Hash>> levels = new ArrayList<>();
    private long size;

    /**
     * The edge of a tree that is there already.
     *
     * @param partial the unfinished tile of each level from 0, empty where the level has none
     * @throws IllegalArgumentException when they are not as wide as the size says
     */
    public static TileTree of(long size, List<List<Hash>> partial) {
        var tree = new TileTree();
        tree.size = size;
        for (int level = 0; level < Tiling.levels(size); level++) {
            var hashes = level < partial.size() ? partial.get(level) : List.<Hash>of();
            if (hashes.size() != Tiling.hashes(level, size) % TileIndex.FULL)
                throw new IllegalArgumentException(hashes.size() + " hashes at level " + level + " of " + size);
            tree.levels.add(new ArrayList<>(hashes));
        }
        return tree;
    }

    /** @param full is given each tile that becomes full by it */
    public <E extends Exception> void append(Hash leaf, Tiles<E> full) throws E {
        add(0, leaf, full);
        size++;
    }

    /**
     * Appends 256 leaves by the root of their tile.
     *
     * @throws IllegalStateException when the last tile of leaves is not full
     */
    public <E extends Exception> void appendTile(Hash root, Tiles<E> full) throws E {
        if (size % TileIndex.FULL != 0) throw new IllegalStateException("not at the end of a tile: " + size);
        if (levels.isEmpty()) levels.add(new ArrayList<>());
        add(1, root, full);
        size += TileIndex.FULL;
    }

    public long size() {
        return size;
    }

    /** The unfinished tile of each level that has one, to be stored beside the full ones. */
    public <E extends Exception> void unfinished(Tiles<E> to) throws E {
        for (int level = 0; level < levels.size(); level++)
            if (!levels.get(level).isEmpty())
                to.tile(level, Tiling.hashes(level, size) / TileIndex.FULL, new HashTile(levels.get(level)));
    }

    public TreeHead head() {
        if (size == 0) return TreeHead.EMPTY;
        // From the left: the subtrees of the highest level come first, within a level the largest.
        var peaks = new ArrayDeque<Hash>();
        for (var hashes : levels.reversed()) addPeaks(peaks, hashes);
        Hash root = peaks.removeLast();
        while (!peaks.isEmpty()) root = Hashing.node(peaks.removeLast(), root);
        return new TreeHead(size, root);
    }

    private <E extends Exception> void add(int level, Hash hash, Tiles<E> full) throws E {
        if (level == levels.size()) levels.add(new ArrayList<>());
        var hashes = levels.get(level);
        hashes.add(hash);
        if (hashes.size() < TileIndex.FULL) return;
        var tile = new HashTile(hashes);
        hashes.clear();
        full.tile(level, Tiling.hashes(level, size) / TileIndex.FULL, tile);
        add(level + 1, tile.root(), full);
    }

    private static void addPeaks(ArrayDeque<Hash> peaks, List<Hash> hashes) {
        if (hashes.isEmpty()) return;
        var tile = new HashTile(hashes);
        int first = 0;
        for (int height = BITS - 1; height >= 0; height--)
            if ((hashes.size() & (1 << height)) != 0) {
                peaks.addLast(tile.subtree(first, height));
                first += 1 << height;
            }
    }
}
