package org.isonomia.transparency.publish;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.store.Checkpoints;
import org.isonomia.transparency.store.Entries;
import org.isonomia.transparency.store.PublishedLog;
import org.isonomia.transparency.store.TileStore;
import org.isonomia.transparency.tile.HashTile;
import org.isonomia.transparency.tile.TileTree;
import org.isonomia.transparency.tree.TreeHead;
import org.isonomia.transparency.witness.WitnessClient;
import org.isonomia.transparency.witness.WitnessReply;

/**
 * Publishes what was appended since the last checkpoint. One round is one transaction under a row that one process at
 * a time can hold; the server ends it when its process stands still. Tiles and checkpoint become visible together, after
 * the signature has been remembered outside the database. Wherever a round is cut off, the next one goes on from there.
 */
public final class Publisher implements AutoCloseable {
    /** More wait for the next round. */
    private static final int MOST_ENTRIES = 65_536;

    private final DataSource dataSource;
    private final Signer signer;
    private final Failpoint failpoint;
    private final Witnessing witnessing;

    /** What was signed for a publication, and who vouches for it. */
    private record Cosigned(Signed signed, Map<WitnessClient, WitnessReply.Cosigned> by) {}

    /** @param signed what is to be published once witnesses were asked */
    private record Attempt(Outcome outcome, Optional<Signed> signed) {
        static Attempt ended(Outcome outcome) {
            return new Attempt(outcome, Optional.empty());
        }
    }

    private record Signed(TreeHead head, SignedNote note, PendingTiles tiles) {}

    private interface Transaction {
        Attempt run(Connection connection) throws SQLException, IOException;
    }

    /** Without witnesses. */
    public Publisher(DataSource dataSource, Signer signer, Failpoint failpoint) {
        this(
                dataSource,
                signer,
                failpoint,
                new Witnessing(dataSource, signer, List.of(), WitnessPolicy.OPEN, states -> {}));
    }

    public Publisher(DataSource dataSource, Signer signer, Failpoint failpoint, Witnessing witnessing) {
        this.dataSource = dataSource;
        this.signer = signer;
        this.failpoint = failpoint;
        this.witnessing = witnessing;
    }

    /** Asks the witnesses what they hold. @throws RefusedException when that proves another history of this log */
    void begin() throws InterruptedException {
        witnessing.begin();
    }

    @Override
    public void close() {
        witnessing.close();
    }

    /**
     * With witnesses a round is two transactions: one that signs and is rolled back, and, when they were asked with
     * nothing held, one that writes the same tiles again, unless the checkpoint is no longer the one that waits.
     *
     * @throws RefusedException when nothing more may be signed
     * @throws SQLException or IOException when this round failed; another try is safe
     */
    public Outcome round() throws SQLException, IOException, InterruptedException {
        witnessing.requireUnrefuted();
        var first = transaction(this::attempt);
        if (first.signed().isEmpty()) return first.outcome();
        var signed = first.signed().get();
        var proofs = signed.tiles()
                .proofs(new PublishedLog(dataSource), signed.head().size());
        var by = witnessing.ask(signed.note(), proofs);
        int needed = witnessing.policy().quorum();
        if (by.size() < needed) return new Outcome.Unwitnessed(signed.head(), by.size(), needed);
        var cosigned = new Cosigned(signed, by);
        return transaction(connection -> publish(connection, cosigned)).outcome();
    }

    private Attempt transaction(Transaction transaction) throws SQLException, IOException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var attempt =
                        Lease.take(connection) ? transaction.run(connection) : Attempt.ended(new Outcome.Elsewhere());
                if (attempt.outcome() instanceof Outcome.Published) {
                    failpoint.reached(Step.BEFORE_PUBLISHING);
                    connection.commit();
                    failpoint.reached(Step.AFTER_PUBLISHING);
                }
                return attempt;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private Attempt attempt(Connection connection) throws SQLException, IOException {
        var standing = standing(connection);
        long entries = entries(connection, standing);
        if (standing.published().isPresent() && !standing.isCutOff() && entries == standing.publishedSize())
            return Attempt.ended(new Outcome.UpToDate(entries));
        long target = standing.isCutOff()
                ? standing.signedSize()
                : Math.min(entries, standing.publishedSize() + MOST_ENTRIES);
        var tiles = new PendingTiles();
        var head = grow(connection, standing, target, tiles);
        var note = signer.sign(head, standing.note(), failpoint);
        if (note.isEmpty()) return Attempt.ended(new Outcome.Elsewhere());
        if (!witnessing.isEmpty())
            return new Attempt(
                    new Outcome.Unwitnessed(head, 0, witnessing.policy().quorum()),
                    Optional.of(new Signed(head, note.get(), tiles)));
        Checkpoints.add(connection, target, note.get());
        return Attempt.ended(new Outcome.Published(head, entries));
    }

    private Attempt publish(Connection connection, Cosigned cosigned) throws SQLException, IOException {
        var standing = standing(connection);
        long entries = entries(connection, standing);
        var signed = cosigned.signed();
        if (!standing.awaits(signed.note())) return Attempt.ended(new Outcome.Elsewhere());
        signed.tiles().each(store(connection));
        long size = signed.head().size();
        Checkpoints.add(connection, size, signed.note());
        for (var by : cosigned.by().entrySet()) Witnessing.add(connection, size, by.getKey(), by.getValue());
        return Attempt.ended(new Outcome.Published(signed.head(), entries));
    }

    private Standing standing(Connection connection) throws SQLException, IOException {
        return Standing.of(signer.last(), connection, signer.keys().verifiers().all())
                .require();
    }

    private static long entries(Connection connection, Standing standing) throws SQLException {
        long entries = Entries.size(connection);
        if (entries < standing.signedSize())
            throw new RefusedException(
                    Refusal.ENTRIES_FEWER, entries + " entries, signed were " + standing.signedSize());
        return entries;
    }

    private TileTree.Tiles<SQLException> store(Connection connection) {
        return (level, number, tile) -> {
            failpoint.reached(Step.BEFORE_TILE);
            write(connection, level, number, tile);
            failpoint.reached(Step.AFTER_TILE);
        };
    }

    private TreeHead grow(Connection connection, Standing standing, long target, PendingTiles grown)
            throws SQLException {
        var tree = edge(connection, standing);
        var written = store(connection);
        TileTree.Tiles<SQLException> store = (level, number, tile) -> {
            written.tile(level, number, tile);
            grown.put(level, number, tile);
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
