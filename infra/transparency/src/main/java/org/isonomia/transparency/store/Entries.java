package org.isonomia.transparency.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.isonomia.transparency.tree.Hash;
import org.isonomia.transparency.tree.Hashing;

/** The log's entries as they are stored. When one can be seen, so can all before it. */
public final class Entries {
    /** At once; of the longest entries these are 64 MiB. */
    private static final int BATCH = 1024;

    private static final String RANGE =
            "select position, bytes, leaf_hash from log.entry where position >= ? and position < ? order by position";

    /** Takes entries in order. */
    public interface Sink {
        /**
         * @param bytes the leaf
         * @param leaf the hash of exactly these bytes
         * @param stored what the log recorded as their hash when they were appended
         */
        void entry(long position, byte[] bytes, Hash leaf, Hash stored) throws SQLException;
    }

    private Entries() {}

    /** How many there are by their last position. */
    public static long size(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("select coalesce(max(position), -1) + 1 from log.entry");
                var row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /**
     * Hashes the entries from one position to before another.
     *
     * @return the position of the first that is not there, {@code to} when all are
     */
    public static long read(Connection connection, long from, long to, Sink sink) throws SQLException {
        try (var select = connection.prepareStatement(RANGE)) {
            long next = from;
            while (next < to) {
                long end = Math.min(to, next + BATCH);
                next = readBatch(select, next, end, sink);
                if (next < end) return next;
            }
            return to;
        }
    }

    private static long readBatch(PreparedStatement select, long from, long to, Sink sink) throws SQLException {
        select.setLong(1, from);
        select.setLong(2, to);
        long next = from;
        try (var rows = select.executeQuery()) {
            while (rows.next() && rows.getLong(1) == next) {
                byte[] bytes = rows.getBytes(2);
                sink.entry(next, bytes, Hashing.leaf(bytes), Hash.of(rows.getBytes(3)));
                next++;
            }
        }
        return next;
    }
}
