package org.isonomia.transparency.publish;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.isonomia.transparency.store.PublishedLog;
import org.isonomia.transparency.tile.HashTile;
import org.isonomia.transparency.tile.TileIndex;
import org.isonomia.transparency.tile.TileTree;
import org.isonomia.transparency.tile.TiledSubtrees;
import org.isonomia.transparency.tree.Hash;
import org.isonomia.transparency.tree.Prover;
import org.isonomia.transparency.witness.Proofs;

/** The tiles of a tree that is signed and not published: those that grew are here, all others are published. */
final class PendingTiles {
    private record Key(int level, long number) {}

    private final Map<Key, HashTile> grown = new ConcurrentHashMap<>();

    void put(int level, long number, HashTile tile) {
        grown.put(new Key(level, number), tile);
    }

    /** In no particular order. */
    <E extends Exception> void each(TileTree.Tiles<E> written) throws E {
        for (var tile : grown.entrySet())
            written.tile(tile.getKey().level(), tile.getKey().number(), tile.getValue());
    }

    /** Proofs that the tree of this size continues smaller ones; they hold no connection. */
    Proofs proofs(PublishedLog published, long size) {
        return old -> proof((level, index) -> tile(published, level, index), old, size);
    }

    static Proofs published(PublishedLog published, long size) {
        return new PendingTiles().proofs(published, size);
    }

    private HashTile tile(PublishedLog published, int level, TileIndex index) {
        var own = grown.get(new Key(level, index.number()));
        return own != null ? own : published.tile(level, index).orElseThrow();
    }

    private static List<Hash> proof(TiledSubtrees.Tiles tiles, long old, long size) {
        return new Prover(new TiledSubtrees(tiles, size)).consistency(old, size).path();
    }
}
