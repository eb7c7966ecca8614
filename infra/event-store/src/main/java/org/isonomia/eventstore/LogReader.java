package org.isonomia.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Reads entries as they are stored. Positions become visible in order: when one can be read, so can all before it.
 */
public final class LogReader {

    private static final String COLUMNS = "select e.position, e.id, e.name, e.bytes, e.leaf_hash from log.entry e ";

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private final DataSource dataSource;

    public LogReader(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The last position, -1 when the log is empty. */
    public long head() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select coalesce(max(position), -1) from log.entry");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw Sql.failed("The log's head cannot be read", e);
        }
    }

    /** Up to {@code limit} entries after a position, in order; -1 stands before the first. */
    public List<Entry> after(long position, int limit) {
        return entries(COLUMNS + "where e.position > ? order by e.position limit ?", statement -> {
            statement.setLong(1, position);
            statement.setInt(2, limit);
        });
    }

    public Optional<Entry> at(long position) {
        return entries(COLUMNS + "where e.position = ?", statement -> statement.setLong(1, position)).stream()
                .findFirst();
    }

    public Optional<Entry> byId(UUID id) {
        return entries(COLUMNS + "where e.id = ?", statement -> statement.setObject(1, id)).stream()
                .findFirst();
    }

    /** Up to {@code limit} entries after a position that carry a tag, written {@code key:value}, in order. */
    public List<Entry> tagged(String tag, long after, int limit) {
        return entries(COLUMNS + """
                          join (select position from log.entry_tag where tag = ? and position > ?
                                 order by position limit ?) t on t.position = e.position
                         order by e.position
                        """, statement -> {
            statement.setString(1, tag);
            statement.setLong(2, after);
            statement.setInt(3, limit);
        });
    }

    /** The name of the last entry that carries a tag, written {@code key:value}, of those with one of these names. */
    public Optional<String> lastTagged(String tag, Collection<String> names) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select name from log.entry_tag where tag = ? and name = any (?) order by position desc limit 1")) {
            select.setString(1, tag);
            select.setArray(2, connection.createArrayOf("text", names.toArray()));
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw Sql.failed("Entries cannot be read", e);
        }
    }

    private List<Entry> entries(String sql, Binding binding) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            binding.bind(select);
            List<Entry> entries = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    entries.add(new Entry(
                            rows.getLong(1),
                            rows.getObject(2, UUID.class),
                            rows.getString(3),
                            rows.getBytes(4),
                            rows.getBytes(5)));
                }
            }
            return entries;
        } catch (SQLException e) {
            throw Sql.failed("Entries cannot be read", e);
        }
    }
}
