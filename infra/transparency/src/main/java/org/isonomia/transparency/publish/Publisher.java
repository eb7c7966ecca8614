package org.isonomia.transparency.publish;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.isonomia.transparency.store.Checkpoints;
import org.isonomia.transparency.store.Entries;
import org.isonomia.transparency.store.TileStore;
import org.isonomia.transparency.tile.HashTile;
import org.isonomia.transparency.tile.TileTree;
import org.isonomia.transparency.tree.TreeHead;

/**
 * Publishes what was appended since the last checkpoint. One round is one transaction under a row that one process at
 * a time can hold; the server ends it when its process stands still. Tiles and checkpoint become visible together, after
 * the signature has been remembered outside the database. Wherever a round is cut off, the next one goes on from there.
 */
public final class Publisher {
    /** More wait for the next round. */
    private static final int MOST_ENTRIES = 65_536;

    private final DataSource dataSource;
    private final Signer signer;
    private final Failpoint failpoint;

    public Publisher(DataSource dataSource, Signer signer, Failpoint failpoint) {
        this.dataSource = dataSource;
        this.signer = signer;
        this.failpoint = failpoint;
    }

    /**
     * @throws RefusedException when nothing more may be signed
     * @throws SQLException or IOException when this round failed; another try is safe
     */
    public Outcome round() throws SQLException, IOException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var outcome = Lease.take(connection) ? publish(connection) : new Outcome.Elsewhere();
                if (outcome instanceof Outcome.Published) {
                    failpoint.reached(Step.BEFORE_PUBLISHING);
                    connection.commit();
                    failpoint.reached(Step.AFTER_PUBLISHING);
                }
                return outcome;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private Outcome publish(Connection connection) throws SQLException, IOException {
        var standing = Standing.of(signer.last(), connection, signer.verifier()).require();
        long entries = Entries.size(connection);
        if (entries < standing.signedSize())
            throw new RefusedException(
                    Refusal.ENTRIES_FEWER, entries + " entries, signed were " + standing.signedSize());
        if (standing.published().isPresent() && !standing.isCutOff() && entries == standing.publishedSize())
            return new Outcome.UpToDate(entries);
        long target = standing.isCutOff()
                ? standing.signedSize()
                : Math.min(entries, standing.publishedSize() + MOST_ENTRIES);
        var head = grow(connection, standing, target);
        var note = signer.sign(head, standing.note(), failpoint);
        if (note.isEmpty()) return new Outcome.Elsewhere();
        Checkpoints.add(connection, target, note.get());
        return new Outcome.Published(head, entries);
    }

    private TreeHead grow(Connection connection, Standing standing, long target) throws SQLException {
        var tree = edge(connection, standing);
        TileTree.Tiles<SQLException> store = (level, number, tile) -> {
            failpoint.reached(Step.BEFORE_TILE);
            write(connection, level, number, tile);
            failpoint.reached(Step.AFTER_TILE);
        };
        long missing = Entries.read(connection, tree.size(), target, (position, bytes, leaf, stored) -> {
            if (!leaf.equals(stored)) throw RefusedException.altered(position);
            tree.append(leaf, store);
        });
        if (missing < target) throw RefusedException.missing(missing);
        tree.unfinished(store);
        return tree.head();
    }

    private static void write(Connection connection, int level, long number, HashTile tile) throws SQLException {
        try {
            TileStore.write(connection, level, number, tile);
        } catch (SQLException e) {
            if (!TileStore.REFUSED.equals(e.getSQLState())) throw e;
            throw new RefusedException(
                    Refusal.TILE_ALTERED, "the stored tile " + number + " of level " + level + " begins otherwise");
        }
    }

    /** The tree as it was published, if its tiles still lead to that root. */
    private static TileTree edge(Connection connection, Standing standing) throws SQLException {
        if (standing.published().isEmpty()) return new TileTree();
        var published = standing.published().get();
        return TileStore.edge(connection, published.size())
                .filter(tree -> tree.head().equals(published))
                .orElseThrow(() -> new RefusedException(
                        Refusal.TILE_ALTERED, "the last tiles do not lead to the root at size " + published.size()));
    }
}
