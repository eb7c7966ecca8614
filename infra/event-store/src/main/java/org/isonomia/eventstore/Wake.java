package org.isonomia.eventstore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.axonframework.common.Registration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells readers that the log has grown: those in this process by call, other nodes by {@code NOTIFY isonomia_log}.
 * Both only carry the last position and may leave positions out; a reader that hears nothing must still look by itself
 * from time to time. NOTIFY never happens in an append's transaction: it would serialise all of them.
 */
final class Wake implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Wake.class);

    private final DataSource dataSource;
    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();
    private final PositionLoop here;
    private final PositionLoop elsewhere;

    Wake(DataSource dataSource, Duration notifyInterval) {
        this.dataSource = dataSource;
        this.here = new PositionLoop("isonomia-log-wake", Duration.ZERO, this::callListeners);
        this.elsewhere = new PositionLoop("isonomia-log-notify", notifyInterval, this::notifyNodes);
    }

    void appended(long position) {
        here.signal(position);
        elsewhere.signal(position);
    }

    Registration onAppended(LongConsumer listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public void close() {
        here.close();
        elsewhere.close();
    }

    private void callListeners(long position) {
        for (LongConsumer listener : listeners) {
            try {
                listener.accept(position);
            } catch (RuntimeException e) {
                LOG.warn("A listener failed at position {}", position, e);
            }
        }
    }

    private void notifyNodes(long position) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement notify = connection.prepareStatement(
                        "select set_config('synchronous_commit', 'off', true), pg_notify('isonomia_log', ?)")) {
            notify.setString(1, Long.toString(position));
            notify.execute();
        } catch (SQLException e) {
            LOG.debug("Other nodes were not told of position {}", position, e);
        }
    }
}
