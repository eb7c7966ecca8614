package org.isonomia.transparency.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.isonomia.transparency.note.Checkpoint;
import org.isonomia.transparency.note.SignedNote;
import org.isonomia.transparency.receipt.Receipt;
import org.isonomia.transparency.tile.EntryBundle;
import org.isonomia.transparency.tile.HashTile;
import org.isonomia.transparency.tile.TileIndex;
import org.isonomia.transparency.tile.TiledSubtrees;
import org.isonomia.transparency.tile.Tiling;
import org.isonomia.transparency.tree.Hash;
import org.isonomia.transparency.tree.Prover;

/** What every node serves of the log: nothing beyond the latest checkpoint. Safe for several threads. */
public final class PublishedLog {
    private final DataSource dataSource;

    public PublishedLog(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Absent until the first one is published. */
    public Optional<SignedNote> checkpoint() {
        return read(Checkpoints::served);
    }

    /** The proof of an entry under the first checkpoint that covered it, as the log itself signed that. */
    public Optional<Receipt> firstReceipt(long position) {
        return read(connection -> receipt(connection, position, Checkpoints.covering(connection, position)));
    }

    /** A tile of hashes, absent unless the latest checkpoint covers all of it. */
    public Optional<HashTile> tile(int level, TileIndex index) {
        return read(connection ->
                isCovered(connection, level, index) ? TileStore.read(connection, level, index) : Optional.empty());
    }

    /** A bundle of entries as C2SP tlog-tiles writes it, absent unless the latest checkpoint covers all of it. */
    public Optional<byte[]> entries(TileIndex index) {
        return read(connection -> {
            if (!isCovered(connection, 0, index)) return Optional.empty();
            var entries = new ArrayList<byte[]>(index.width());
            long end = index.first() + index.width();
            long missing =
                    Entries.read(connection, index.first(), end, (position, bytes, leaf, stored) -> entries.add(bytes));
            return missing == end ? Optional.of(EntryBundle.write(entries)) : Optional.empty();
        });
    }

    /** The proof of an entry under the latest checkpoint, absent until one covers it. */
    public Optional<Receipt> receipt(long position) {
        return read(connection -> receipt(connection, position, Checkpoints.served(connection)));
    }

    /** The exact bytes of an entry, absent until the latest checkpoint covers it. */
    public Optional<byte[]> entry(long position) {
        return read(connection -> {
            if (position < 0 || position >= size(Checkpoints.latest(connection))) return Optional.empty();
            var found = new ArrayList<byte[]>(1);
            long unused =
                    Entries.read(connection, position, position + 1, (at, bytes, leaf, stored) -> found.add(bytes));
            return found.stream().findFirst();
        });
    }

    /** The root of the log as it was when it had this many entries, absent beyond the latest checkpoint. */
    public Optional<Hash> root(long size) {
        return read(connection -> {
            if (size < 0 || size > size(Checkpoints.latest(connection))) return Optional.empty();
            var subtrees = new TiledSubtrees((level, index) -> required(connection, level, index), size);
            return Optional.of(new Prover(subtrees).root(size));
        });
    }

    /** What each witness that ever signed this log signed last. */
    public List<Cosignatures.Latest> cosignatures() {
        return read(Cosignatures::latest);
    }

    private static Optional<Receipt> receipt(Connection connection, long position, Optional<SignedNote> note) {
        long size = size(note);
        if (note.isEmpty() || position < 0 || position >= size) return Optional.empty();
        var subtrees = new TiledSubtrees((level, index) -> required(connection, level, index), size);
        var path = new Prover(subtrees).inclusion(position, size).path();
        return Optional.of(new Receipt(new byte[0], position, path, note.get()));
    }

    private static boolean isCovered(Connection connection, int level, TileIndex index) throws SQLException {
        return Tiling.width(level, index.number(), size(Checkpoints.latest(connection))) >= index.width();
    }

    private static long size(Optional<SignedNote> note) {
        return note.map(signed -> Checkpoint.parse(signed.text()).head().size()).orElse(0L);
    }

    private static HashTile required(Connection connection, int level, TileIndex index) {
        try {
            return TileStore.read(connection, level, index)
                    .orElseThrow(() -> new IllegalStateException("tile " + level + " " + index + " is missing"));
        } catch (SQLException e) {
            throw new LogUnreadableException(e);
        }
    }

    private interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }

    private <T> T read(Reading<T> reading) {
        try (var connection = dataSource.getConnection()) {
            return reading.from(connection);
        } catch (SQLException e) {
            throw new LogUnreadableException(e);
        }
    }
}
