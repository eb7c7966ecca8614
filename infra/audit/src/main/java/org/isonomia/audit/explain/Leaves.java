package org.isonomia.audit.explain;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.isonomia.transparency.tile.HashTile;
import org.isonomia.transparency.tile.TileIndex;
import org.isonomia.transparency.tile.TileTree;
import org.isonomia.transparency.tile.TiledSubtrees;
import org.isonomia.transparency.tree.Hash;
import org.isonomia.transparency.tree.Prover;
import org.isonomia.transparency.tree.TreeHead;

/** The tree over the leaves that were seen, kept whole so that any of them can be proved. */
final class Leaves {
    private record Key(int level, long number) {}

    private final TileTree tree = new TileTree();
    private final Map<Key, byte[]> tiles = new HashMap<>();

    void add(Hash leaf) {
        tree.append(leaf, this::keep);
    }

    TreeHead head() {
        return tree.head();
    }

    /** For the tree as it is now. */
    Prover prover() {
        tree.unfinished(this::keep);
        return new Prover(new TiledSubtrees(this::tile, tree.size()));
    }

    private void keep(int level, long number, HashTile tile) {
        tiles.put(new Key(level, number), tile.bytes());
    }

    private HashTile tile(int level, TileIndex index) {
        byte[] bytes = Objects.requireNonNull(tiles.get(new Key(level, index.number())));
        return HashTile.read(bytes, index.width());
    }
}
