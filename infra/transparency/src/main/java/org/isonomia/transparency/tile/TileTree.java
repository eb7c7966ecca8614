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

    /** Takes a tile once nothing can be added to it. */
    public interface FullTiles {
        void full(int level, long number, HashTile tile);
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

    public void append(Hash leaf, FullTiles full) {
        add(0, leaf, full);
        size++;
    }

    public long size() {
        return size;
    }

    /** The unfinished tile of each level that has one, to be stored beside the full ones. */
    public void unfinished(FullTiles to) {
        for (int level = 0; level < levels.size(); level++)
            if (!levels.get(level).isEmpty())
                to.full(level, Tiling.hashes(level, size) / TileIndex.FULL, new HashTile(levels.get(level)));
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

    private void add(int level, Hash hash, FullTiles full) {
        if (level == levels.size()) levels.add(new ArrayList<>());
        var hashes = levels.get(level);
        hashes.add(hash);
        if (hashes.size() < TileIndex.FULL) return;
        var tile = new HashTile(hashes);
        hashes.clear();
        full.full(level, Tiling.hashes(level, size) / TileIndex.FULL, tile);
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
