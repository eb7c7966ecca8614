package org.isonomia.transparency.publish;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.isonomia.transparency.publish.Recomputed.OddTile;
import org.isonomia.transparency.store.Entries;
import org.isonomia.transparency.store.TileStore;
import org.isonomia.transparency.tile.HashTile;
import org.isonomia.transparency.tile.TileIndex;
import org.isonomia.transparency.tile.TileTree;
import org.isonomia.transparency.tree.Hash;

/** Hashes all entries anew and compares every tile on the way, several shares of them at once. */
final class Recomputation {
    /** How many tiles a thread takes at once. */
    private static final int SHARE = 64;

    private final DataSource dataSource;
    private final Connection connection;
    private final int threads;
    private final SortedSet<OddTile> odd = new ConcurrentSkipListSet<>();

    Recomputation(DataSource dataSource, Connection connection, int threads) {
        this.dataSource = dataSource;
        this.connection = connection;
        this.threads = threads;
    }

    Recomputed run(long size) throws SQLException, InterruptedException {
        var tree = new TileTree();
        for (Hash root : rootsOfFullTiles(size / TileIndex.FULL)) tree.appendTile(root, this::compareStored);
        append(connection, tree, size);
        tree.unfinished(this::compareStored);
        return new Recomputed(tree, odd);
    }

    /** Appends the entries that are missing up to a size. @throws RefusedException when one is altered or missing */
    static void append(Connection connection, TileTree tree, long size) throws SQLException {
        long missing = Entries.read(connection, tree.size(), size, (position, bytes, leaf, stored) -> {
            requireUnaltered(position, leaf, stored);
            tree.append(leaf, (level, number, tile) -> {});
        });
        if (missing < size) throw RefusedException.missing(missing);
    }

    private List<Hash> rootsOfFullTiles(long tiles) throws SQLException, InterruptedException {
        try (var executor = Executors.newFixedThreadPool(threads)) {
            var shares = new ArrayList<Future<List<Hash>>>();
            for (long first = 0; first < tiles; first += SHARE)
                shares.add(executor.submit(share(first, Math.min(tiles, first + SHARE))));
            var roots = new ArrayList<Hash>();
            try {
                for (var share : shares) roots.addAll(share.get());
            } catch (ExecutionException e) {
                executor.shutdownNow();
                throw failure(e);
            }
            return roots;
        }
    }

    private Callable<List<Hash>> share(long first, long beyond) {
        return () -> {
            try (var own = dataSource.getConnection()) {
                var stored = TileStore.range(own, 0, first, beyond);
                var roots = new ArrayList<Hash>();
                var leaves = new ArrayList<Hash>(TileIndex.FULL);
                long end = beyond * TileIndex.FULL;
                long missing = Entries.read(own, first * TileIndex.FULL, end, (position, bytes, leaf, recorded) -> {
                    requireUnaltered(position, leaf, recorded);
                    leaves.add(leaf);
                    if (leaves.size() < TileIndex.FULL) return;
                    var tile = new HashTile(leaves);
                    leaves.clear();
                    long number = position / TileIndex.FULL;
                    if (!tile.equals(stored.get(number))) odd.add(new OddTile(0, number));
                    roots.add(tile.root());
                });
                if (missing < end) throw RefusedException.missing(missing);
                return roots;
            }
        };
    }

    private void compareStored(int level, long number, HashTile tile) throws SQLException {
        // As it is stored: one that is wider than it may be is no less odd.
        var stored = TileStore.range(connection, level, number, number + 1).get(number);
        if (!tile.equals(stored)) odd.add(new OddTile(level, number));
    }

    private static void requireUnaltered(long position, Hash leaf, Hash recorded) {
        if (!leaf.equals(recorded)) throw RefusedException.altered(position);
    }

    private static SQLException failure(ExecutionException e) {
        return switch (e.getCause()) {
            case SQLException database -> database;
            case RuntimeException refused -> throw refused;
            case null, default -> throw new IllegalStateException(e);
        };
    }
}
