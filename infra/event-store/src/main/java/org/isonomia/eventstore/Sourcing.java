package org.isonomia.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Reads selected entries page by page.
 *
 * <p>A page and the head it reports come from one statement, hence from one snapshot: an append that commits meanwhile
 * is in neither, and a marker at that head skips nothing. Entries never change, so later pages need no snapshot.
 */
final class Sourcing {

    static final int PAGE = 5_000;

    /**
     * Some selected entries.
     *
     * @param head the last position of the log when they were read
     * @param rows in order
     * @param last whether there are no more
     */
    record Page(long head, List<Row> rows, boolean last) {}

    @SuppressWarnings("ArrayRecordComponent") // read, never compared
    record Row(long position, byte[] bytes) {}

    private final DataSource dataSource;

    /** The server sessions that already plan generically; weak, so that closed ones go. */
    private final Set<PGConnection> settled =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    Sourcing(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The selected entries with {@code after < position <= upTo}, at most {@code limit} of them. */
    Page page(Selection selection, long after, long upTo, int limit) {
        try (Connection connection = dataSource.getConnection()) {
            settle(connection);
            SelectionSql positions = SelectionSql.positions(connection, selection, after, upTo);
            String sql = """
                    select h.head, m.position, m.bytes
                      from (select coalesce(max(position), -1) as head from log.entry) h
                      left join lateral (
                           select p.position, b.bytes
                             from (select s.position from (%s) s order by s.position limit ?) p
                            cross join lateral (select e.bytes from log.entry e
                                                 where e.position = p.position offset 0) b) m on true
                     order by m.position
                    """.formatted(positions.text());
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                int next = positions.bind(select, 1);
                select.setInt(next, limit);
                try (ResultSet rows = select.executeQuery()) {
                    return read(rows, limit);
                }
            }
        } catch (SQLException e) {
            throw Sql.failed("The log cannot be sourced", e);
        }
    }

    private static Page read(ResultSet rows, int limit) throws SQLException {
        long head = -1;
        List<Row> found = new ArrayList<>();
        while (rows.next()) {
            head = rows.getLong(1);
            byte[] bytes = rows.getBytes(3);
            if (bytes != null) {
                found.add(new Row(rows.getLong(2), bytes));
            }
        }
        return new Page(head, found, found.size() < limit);
    }

    /**
     * Custom plans cost more than they find here, and a plan made on a short log must do for a long one. Set once for
     * each server session.
     */
    private void settle(Connection connection) throws SQLException {
        PGConnection session = connection.unwrap(PGConnection.class);
        if (!settled.contains(session)) {
            try (var statement = connection.createStatement()) {
                statement.execute("set plan_cache_mode = force_generic_plan; set enable_seqscan = off");
            }
            settled.add(session);
        }
    }
}
