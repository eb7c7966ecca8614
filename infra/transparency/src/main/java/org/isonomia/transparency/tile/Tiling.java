package org.isonomia.transparency.tile;

import java.util.ArrayList;
import java.util.List;

/** Which tiles a tree of a size has (C2SP tlog-tiles). Only full tiles are hashed into the level above. */
public final class Tiling {
    /** Above this level no tree of 63 bits has a hash. */
    public static final int LEVELS = 8;

    private static final int BITS = 8;

    private Tiling() {}

    /** How many hashes a level holds: one for each complete subtree over {@code 256^level} entries. */
    public static long hashes(int level, long size) {
        return level >= LEVELS ? 0 : size >>> (BITS * level);
    }

    /** How wide this tile is at this size, 0 when there is none. */
    public static int width(int level, long number, long size) {
        long beyond = hashes(level, size) - number * TileIndex.FULL;
        return (int) Math.clamp(beyond, 0, TileIndex.FULL);
    }

    /** The tiles of a level that are not full: at most one, for no tile is empty. */
    public static List<TileIndex> partial(int level, long size) {
        long hashes = hashes(level, size);
        int width = (int) (hashes % TileIndex.FULL);
        return width == 0 ? List.of() : List.of(new TileIndex(hashes / TileIndex.FULL, width));
    }

    /** Every tile of a level, in order. */
    public static List<TileIndex> all(int level, long size) {
        var tiles = new ArrayList<TileIndex>();
        for (long number = 0; number < hashes(level, size) / TileIndex.FULL; number++)
            tiles.add(TileIndex.full(number));
        tiles.addAll(partial(level, size));
        return tiles;
    }

    /** How many levels a size has. */
    public static int levels(long size) {
        int levels = 0;
        while (hashes(levels, size) > 0) levels++;
        return levels;
    }
}
