package org.isonomia.transparency.tile;

import java.util.ArrayList;
import java.util.List;
import org.isonomia.transparency.Fault;
import org.isonomia.transparency.RejectedException;
import org.isonomia.transparency.tree.CompactRange;
import org.isonomia.transparency.tree.Hash;

/** Consecutive hashes of a level, as they are served: 32 bytes each and nothing else. */
public record HashTile(List<Hash> hashes) {
    public HashTile {
        if (hashes.isEmpty() || hashes.size() > TileIndex.FULL)
            throw new IllegalArgumentException(hashes.size() + " hashes in a tile");
        hashes = List.copyOf(hashes);
    }

    /** @throws RejectedException {@link Fault#TILE_LENGTH} unless there are 1 to 256 whole hashes */
    public static HashTile read(byte[] bytes) {
        int width = bytes.length / Hash.BYTES;
        if (width < 1 || width > TileIndex.FULL || bytes.length != width * Hash.BYTES)
            throw new RejectedException(Fault.TILE_LENGTH, bytes.length + " bytes");
        var hashes = new ArrayList<Hash>(width);
        for (int i = 0; i < width; i++) hashes.add(Hash.at(bytes, i));
        return new HashTile(hashes);
    }

    /** @throws RejectedException {@link Fault#TILE_LENGTH} unless it is exactly this wide */
    public static HashTile read(byte[] bytes, int width) {
        var tile = read(bytes);
        if (tile.width() != width)
            throw new RejectedException(Fault.TILE_LENGTH, tile.width() + " hashes instead of " + width);
        return tile;
    }

    public int width() {
        return hashes.size();
    }

    /** The root of the complete subtree over {@code 2^height} of its hashes, from {@code first} on. */
    public Hash subtree(int first, int height) {
        var range = new CompactRange();
        hashes.subList(first, first + (1 << height)).forEach(range::append);
        return range.root();
    }

    /** What a full tile adds to the level above. */
    public Hash root() {
        return subtree(0, TileTree.BITS);
    }

    public byte[] bytes() {
        byte[] bytes = new byte[width() * Hash.BYTES];
        for (int i = 0; i < width(); i++) hashes.get(i).copyTo(bytes, i);
        return bytes;
    }
}
