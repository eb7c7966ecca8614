package org.isonomia.eventstore;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * The selected entries up to the head of the first page, then a marker at that head. Used by one thread at a time.
 */
final class SourcedStream implements MessageStream<EventMessage> {

    private final Sourcing sourcing;
    private final EntryMessages messages;
    private final Selection selection;
    private final long head;
    private Sourcing.Page page;
    private int index;
    private boolean markerGiven;
    private @Nullable Entry<EventMessage> upcoming;
    private @Nullable Throwable failure;

    SourcedStream(Sourcing sourcing, EntryMessages messages, Selection selection, long after) {
        this.sourcing = sourcing;
        this.messages = messages;
        this.selection = selection;
        this.page = sourcing.page(selection, after, Long.MAX_VALUE, Sourcing.PAGE);
        this.head = page.head();
    }

    @Override
    public Optional<Entry<EventMessage>> next() {
        Optional<Entry<EventMessage>> next = peek();
        upcoming = null;
        return next;
    }

    @Override
    public Optional<Entry<EventMessage>> peek() {
        if (upcoming == null && !markerGiven && failure == null) {
            try {
                upcoming = advance();
            } catch (RuntimeException e) {
                failure = e;
            }
        }
        return Optional.ofNullable(upcoming);
    }

    private Entry<EventMessage> advance() {
        if (index == page.rows().size() && !page.last()) {
            long covered = page.rows().getLast().position();
            page = sourcing.page(selection, covered, head, Sourcing.PAGE);
            index = 0;
        }
        if (index < page.rows().size()) {
            Sourcing.Row row = page.rows().get(index++);
            return new SimpleEntry<>(messages.message(row), messages.context(row));
        }
        markerGiven = true;
        Context marker = Context.with(ConsistencyMarker.RESOURCE_KEY, new GlobalIndexConsistencyMarker(head));
        return new SimpleEntry<>(TerminalEventMessage.INSTANCE, marker);
    }

    @Override
    public void setCallback(Runnable callback) {
        callback.run();
    }

    @Override
    public Optional<Throwable> error() {
        return Optional.ofNullable(failure);
    }

    @Override
    public boolean isCompleted() {
        return failure != null || (markerGiven && upcoming == null);
    }

    @Override
    public boolean hasNextAvailable() {
        return peek().isPresent();
    }

    @Override
    public void close() {
        markerGiven = true;
        upcoming = null;
    }
}
