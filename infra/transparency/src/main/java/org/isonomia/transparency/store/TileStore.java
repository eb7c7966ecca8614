package org.isonomia.transparency.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.transparency.tile.HashTile;
import org.isonomia.transparency.tile.TileIndex;
import org.isonomia.transparency.tile.TileTree;
import org.isonomia.transparency.tile.Tiling;
import org.isonomia.transparency.tree.Hash;

/** Tiles, each stored once and as wide as it has become; a tile of an earlier size is its beginning. */
public final class TileStore {
    /** By the trigger of the table. */
    public static final String REFUSED = "42501";

    private static final String BEGINNING =
            "select substring(hashes from 1 for ?) from transparency.tile where level = ? and number = ?";
    private static final String GROW = "insert into transparency.tile (level, number, hashes) values (?, ?, ?)"
            + " on conflict (level, number) do update set hashes = excluded.hashes";

    private TileStore() {}

    /** The tile at this width, absent while it is not as wide. */
    public static Optional<HashTile> read(Connection connection, int level, TileIndex index) throws SQLException {
        try (var select = connection.prepareStatement(BEGINNING)) {
            select.setInt(1, index.width() * Hash.BYTES);
            select.setInt(2, level);
            select.setLong(3, index.number());
            try (var row = select.executeQuery()) {
                if (!row.next()) return Optional.empty();
                var tile = HashTile.read(row.getBytes(1));
                return tile.width() == index.width() ? Optional.of(tile) : Optional.empty();
            }
        }
    }

    /** The tiles of a level from one number to before another, by number, as wide as they are. */
    public static Map<Long, HashTile> range(Connection connection, int level, long from, long to) throws SQLException {
        try (var select = connection.prepareStatement(
                "select number, hashes from transparency.tile where level = ? and number >= ? and number < ?")) {
            select.setInt(1, level);
            select.setLong(2, from);
            select.setLong(3, to);
            var tiles = new HashMap<Long, HashTile>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) tiles.put(rows.getLong(1), HashTile.read(rows.getBytes(2)));
            }
            return tiles;
        }
    }

    /** The right edge of the tree of a size, absent when one of its tiles is missing. */
    public static Optional<TileTree> edge(Connection connection, long size) throws SQLException {
        var levels = new ArrayList<List<Hash>>();
        for (int level = 0; level < Tiling.levels(size); level++) {
            var partial = Tiling.partial(level, size);
            if (partial.isEmpty()) {
                levels.add(List.of());
            } else {
                var tile = read(connection, level, partial.getFirst());
                if (tile.isEmpty()) return Optional.empty();
                levels.add(tile.get().hashes());
            }
        }
        return Optional.of(TileTree.of(size, levels));
    }

    /**
     * Writes a tile for the first time or wider.
     *
     * @throws SQLException with the state {@value #REFUSED} when it does not begin as the stored one
     */
    public static void write(Connection connection, int level, long number, HashTile tile) throws SQLException {
        try (var insert = connection.prepareStatement(GROW)) {
            insert.setInt(1, level);
            insert.setLong(2, number);
            insert.setBytes(3, tile.bytes());
            insert.executeUpdate();
        }
    }
}
