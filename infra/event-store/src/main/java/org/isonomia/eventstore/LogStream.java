package org.isonomia.eventstore;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.Registration;
import org.axonframework.eventsourcing.eventstore.ContinuousMessageStream;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.eventhandling.EventMessage;

/**
 * Endless streams. Appends of this process wake them at once; those of other nodes are found by looking twice a second.
 */
final class LogStream implements AutoCloseable {

    private static final int PAGE = 500;
    private static final long LOOK_MILLIS = 500;

    private final Sourcing sourcing;
    private final EntryMessages messages;
    private final Set<Runnable> callbacks = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService look = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("isonomia-log-look").daemon().factory());

    LogStream(Sourcing sourcing, EntryMessages messages) {
        this.sourcing = sourcing;
        this.messages = messages;
        var unused = look.scheduleWithFixedDelay(this::wake, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    MessageStream<EventMessage> open(Selection selection, long after) {
        Cursor cursor = new Cursor(selection, after);
        return new ContinuousMessageStream<Sourcing.Row>(
                last -> cursor.next(),
                row -> new SimpleEntry<>(messages.message(row), messages.context(row)),
                (stream, callback) -> register(callback));
    }

    void wake() {
        callbacks.forEach(Runnable::run);
    }

    @Override
    public void close() {
        look.shutdownNow();
    }

    private Registration register(Runnable callback) {
        callbacks.add(callback);
        return () -> callbacks.remove(callback);
    }

    /** How far a stream has looked, which may be beyond the last entry it found. Guarded by its stream. */
    private final class Cursor {

        private final Selection selection;
        private long position;

        Cursor(Selection selection, long after) {
            this.selection = selection;
            this.position = after;
        }

        List<Sourcing.Row> next() {
            Sourcing.Page page = sourcing.page(selection, position, Long.MAX_VALUE, PAGE);
            position = page.last()
                    ? Math.max(position, page.head())
                    : page.rows().getLast().position();
            return page.rows();
        }
    }
}
