package org.isonomia.eventstore;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The writer's own connection. It never returns to a pool: its session is set up for the writer, and when anything is
 * doubtful it is cut, which ends its transaction on the server.
 *
 * <p>The server ends what this node leaves hanging: statements and lock waits by timeout, an idle transaction by
 * {@code idle_in_transaction_session_timeout}, a dead peer by TCP keepalives. The client gives up on a silent server
 * by a network timeout. So nobody holds the log's lock for longer than the lock timeout.
 */
final class WriterSession implements AutoCloseable {

    /** Where the log stands, and which of the asked commands are done. */
    record State(long head, Map<UUID, Done> done) {}

    /** Plans are made once, perhaps on an empty log, and must do for a long one: they may not scan whole tables. */
    private static final String SETUP = """
            select set_config('lock_timeout', ?, false), set_config('statement_timeout', ?, false),
                   set_config('idle_in_transaction_session_timeout', ?, false),
                   set_config('tcp_user_timeout', ?, false), set_config('tcp_keepalives_idle', '2', false),
                   set_config('tcp_keepalives_interval', '1', false), set_config('tcp_keepalives_count', '3', false),
                   set_config('synchronous_commit', 'on', false),
                   set_config('plan_cache_mode', 'force_generic_plan', false),
                   set_config('enable_seqscan', 'off', false),
                   set_config('application_name', 'isonomia-log-writer', false)
            """;

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    private WriterSession(Connection connection) {
        this.connection = connection;
    }

    static WriterSession open(DataSource dataSource, Duration lockTimeout) throws SQLException {
        Connection connection = dataSource.getConnection();
        WriterSession session = new WriterSession(connection);
        boolean ready = false;
        try {
            connection.setNetworkTimeout(
                    Runnable::run, (int) lockTimeout.plusSeconds(3).toMillis());
            connection.setAutoCommit(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            try (PreparedStatement setup = connection.prepareStatement(SETUP)) {
                for (int i = 1; i <= 4; i++) {
                    setup.setString(i, Long.toString(lockTimeout.toMillis()));
                }
                setup.execute();
            }
            connection.setAutoCommit(false);
            ready = true;
            return session;
        } finally {
            if (!ready) {
                session.close();
            }
        }
    }

    Connection connection() {
        return connection;
    }

    /**
     * Takes the lock, then looks where the log stands. Two statements in one round trip: under READ COMMITTED the second
     * sees everything the first has waited for.
     */
    State lock(Collection<UUID> commands) throws SQLException {
        PreparedStatement both = statement("""
                select from log.writer_lock for update;
                select null::uuid, null::text, coalesce(max(position), -1), 0 from log.entry
                union all
                select command_id, fingerprint, first_position, entries
                  from log.command_done where command_id = any (?)
                """);
        both.setArray(1, uuids(commands));
        both.execute();
        both.getMoreResults();
        long head = -1;
        Map<UUID, Done> done = new HashMap<>();
        try (ResultSet rows = both.getResultSet()) {
            while (rows.next()) {
                UUID command = rows.getObject(1, UUID.class);
                if (command == null) {
                    head = rows.getLong(3);
                } else {
                    done.put(command, new Done(rows.getString(2), rows.getLong(3), rows.getInt(4)));
                }
            }
        }
        return new State(head, done);
    }

    /** Positions of the entries with these ids, where they exist. */
    Map<UUID, Long> positions(Collection<UUID> ids) throws SQLException {
        PreparedStatement select = statement("select id, position from log.entry where id = any (?)");
        select.setArray(1, uuids(ids));
        Map<UUID, Long> positions = new HashMap<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                positions.put(rows.getObject(1, UUID.class), rows.getLong(2));
            }
        }
        return positions;
    }

    Set<String> erased(Collection<String> subjects) throws SQLException {
        PreparedStatement select = statement("select subject from log.erased_subject where subject = any (?)");
        select.setArray(1, array("text", subjects.toArray(String[]::new)));
        Set<String> erased = new HashSet<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                erased.add(rows.getString(1));
            }
        }
        return erased;
    }

    List<byte[]> leafHashes(Done done) throws SQLException {
        PreparedStatement select =
                statement("select leaf_hash from log.entry where position >= ? and position < ? order by position");
        select.setLong(1, done.firstPosition());
        select.setLong(2, done.firstPosition() + done.entries());
        List<byte[]> hashes = new ArrayList<>(done.entries());
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                hashes.add(rows.getBytes(1));
            }
        }
        return hashes;
    }

    /** A statement prepared once for the life of the connection; its result set must be closed before the next use. */
    PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    Array array(String type, Object[] elements) throws SQLException {
        return connection.createArrayOf(type, elements);
    }

    void rollback() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() {
        try {
            connection.abort(Runnable::run);
            connection.close();
        } catch (SQLException e) {
            // cut already
        }
    }

    private Array uuids(Collection<UUID> ids) throws SQLException {
        return array("uuid", ids.toArray(UUID[]::new));
    }
}
