package org.isonomia.transparency.tile;

import java.util.HashMap;
import java.util.Map;
import org.isonomia.transparency.tree.Hash;
import org.isonomia.transparency.tree.Subtrees;

/** Complete subtrees of a tree of one size, out of its tiles. Each tile is asked for once. Not safe for several threads. */
public final class TiledSubtrees implements Subtrees {
    /** Where tiles come from. */
    public interface Tiles {
        HashTile tile(int level, TileIndex index);
    }

    private record Key(int level, long number) {}

    private final Tiles tiles;
    private final long size;
    private final Map<Key, HashTile> read = new HashMap<>();

    public TiledSubtrees(Tiles tiles, long size) {
        this.tiles = tiles;
        this.size = size;
    }

    @Override
    public Hash root(int height, long index) {
        int level = height / TileTree.BITS;
        int above = height % TileTree.BITS;
        long first = index << above;
        var tile = read.computeIfAbsent(new Key(level, first / TileIndex.FULL), this::fetch);
        return tile.subtree((int) (first % TileIndex.FULL), above);
    }

    private HashTile fetch(Key key) {
        int width = Tiling.width(key.level, key.number, size);
        if (width == 0) throw new IllegalArgumentException("no tile " + key + " at size " + size);
        return tiles.tile(key.level, new TileIndex(key.number, width));
    }
}
