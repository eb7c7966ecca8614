package org.isonomia.transparency.tile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.isonomia.transparency.tree.Hash;

/** Tiles in memory, each as wide as it has become. */
final class TileMap implements TileTree.Tiles<RuntimeException>, TiledSubtrees.Tiles {
    private record Key(int level, long number) {}

    private final Map<Key, HashTile> tiles = new HashMap<>();

    @Override
    public void tile(int level, long number, HashTile tile) {
        tiles.put(new Key(level, number), tile);
    }

    @Override
    public HashTile tile(int level, TileIndex index) {
        var stored = tiles.get(new Key(level, index.number()));
        return new HashTile(stored.hashes().subList(0, index.width()));
    }

    List<List<Hash>> edge(long size) {
        return IntStream.range(0, Tiling.levels(size))
                .mapToObj(level -> Tiling.partial(level, size).stream()
                        .flatMap(index -> tile(level, index).hashes().stream())
                        .toList())
                .toList();
    }
}
