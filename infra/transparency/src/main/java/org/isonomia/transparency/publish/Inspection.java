package org.isonomia.transparency.publish;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.isonomia.transparency.store.Entries;
import org.isonomia.transparency.store.TileStore;
import org.isonomia.transparency.tile.HashTile;
import org.isonomia.transparency.tile.TileIndex;
import org.isonomia.transparency.tile.TiledSubtrees;
import org.isonomia.transparency.tree.Hash;
import org.isonomia.transparency.tree.Prover;
import org.isonomia.transparency.tree.TreeHead;

/**
 * What a process checks before it signs anything, whatever it or another one has checked before: that the bytes of every
 * entry have the hash they were appended under and that all of them lead to the root signed last; that every stored tile
 * is that of these entries, and none is missing; that the published checkpoint is of this key and has their root.
 */
public final class Inspection {
    private final DataSource dataSource;
    private final Signer signer;
    private final int threads;

    /** @param threads each with a connection of its own */
    public Inspection(DataSource dataSource, Signer signer, int threads) {
        this.dataSource = dataSource;
        this.signer = signer;
        this.threads = threads;
    }

    /**
     * @return how many entries were inspected
     * @throws RefusedException when something is not as it was signed
     * @throws SQLException or IOException when it could not be found out
     */
    public long run() throws SQLException, IOException, InterruptedException {
        // Before the database: another process may sign and publish meanwhile.
        var note = signer.last();
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                var published =
                        Standing.published(connection, signer.keys().verifiers().all());
                // Even the very first checkpoint, which is then the one to hold the entries against.
                boolean first =
                        note.isEmpty() && published.isPresent() && signer.last().isPresent();
                return inspect(connection, first ? Standing.of(published) : Standing.of(note, published));
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setAutoCommit(true);
            }
        }
    }

    private long inspect(Connection connection, Standing standing) throws SQLException, InterruptedException {
        if (standing.signed().isEmpty()) standing.require();
        long entries = Entries.size(connection);
        long most = Math.max(standing.signedSize(), standing.publishedSize());
        if (entries < most)
            throw new RefusedException(Refusal.ENTRIES_FEWER, entries + " entries, signed were " + most);
        compare(connection, standing);
        return most;
    }

    private void compare(Connection connection, Standing standing) throws SQLException, InterruptedException {
        long published = standing.publishedSize();
        var recomputed = new Recomputation(dataSource, connection, threads).run(published);
        requireRoot(standing.published().orElse(TreeHead.EMPTY), recomputed);
        recomputed.requireNoOddTile();
        if (standing.signed().isEmpty()) return;
        var signed = standing.signed().get();
        if (signed.size() < published) {
            var subtrees = new TiledSubtrees((level, index) -> stored(connection, level, index), published);
            requireRoot(signed, new Prover(subtrees).root(signed.size()), "");
        } else {
            var tree = recomputed.tree();
            Recomputation.append(connection, tree, signed.size());
            requireRoot(signed, tree.head().root(), "");
        }
    }

    private static void requireRoot(TreeHead published, Recomputed found) {
        requireRoot(published, found.tree().head().root(), found.firstOddTile());
    }

    private static void requireRoot(TreeHead signed, Hash found, String where) {
        if (!found.equals(signed.root()))
            throw new RefusedException(
                    Refusal.ENTRIES_DIFFER,
                    "the entries do not lead to the root signed at size " + signed.size() + where);
    }

    private static HashTile stored(Connection connection, int level, TileIndex index) {
        try {
            return TileStore.read(connection, level, index).orElseThrow();
        } catch (SQLException e) {
            throw new IllegalStateException("a tile that was there a moment ago", e);
        }
    }
}
