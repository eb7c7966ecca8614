package org.isonomia.command;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.core.GenericMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventstreaming.Tag;
import org.isonomia.events.Event;
import org.isonomia.events.catalogue.Isonomia;

/** Axon's in-memory engine as the facade's log, with a place where a command has read and decided but not appended. */
final class MemoryLog extends InMemoryEventStorageEngine implements CommandLog {
    /** Stands for whatever the real log would throw. */
    static final class Fault extends RuntimeException {
        private final Failure kind;

        Fault(Failure kind) {
            super(kind.name());
            this.kind = kind;
        }
    }

    private final Map<UUID, Done> done = new ConcurrentHashMap<>();
    private final Map<UUID, CompletableFuture<Appended>> open = new ConcurrentHashMap<>();
    private final List<Event> events = new CopyOnWriteArrayList<>();
    final List<CompletableFuture<Appended>> slots = new CopyOnWriteArrayList<>();
    final List<List<EventMessage>> attempts = new CopyOnWriteArrayList<>();
    final AtomicInteger conflicts = new AtomicInteger();
    volatile Runnable beforeAppend = () -> {};
    volatile Acceptance acceptance = new Acceptance.Open();

    List<Event> events() {
        return List.copyOf(events);
    }

    <E extends Event> List<E> events(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Appends whatever the commands in flight have read. */
    void append(Event... facts) {
        var messages = Arrays.stream(facts)
                .<TaggedEventMessage<?>>map(MemoryLog::tagged)
                .toList();
        commit(super.appendEvents(AppendCondition.none(), null, messages).join(), messages);
    }

    @Override
    public CompletableFuture<AppendTransaction<?>> appendEvents(
            AppendCondition condition, ProcessingContext context, List<TaggedEventMessage<?>> messages) {
        attempts.add(
                messages.stream().<EventMessage>map(TaggedEventMessage::event).toList());
        beforeAppend.run();
        return super.appendEvents(condition, context, messages)
                .<AppendTransaction<?>>thenApply(append -> committing(append, messages))
                .whenComplete((append, failure) -> count(failure));
    }

    @Override
    public Acceptance acceptance() {
        return acceptance;
    }

    @Override
    public Optional<Done> find(UUID command) {
        return Optional.ofNullable(done.get(command));
    }

    @Override
    public CompletableFuture<Appended> slot(UUID command) {
        var slot = new CompletableFuture<Appended>();
        slots.add(slot);
        if (done.get(command) instanceof Done(var fingerprint, var first, var hashes))
            slot.complete(new Appended(first, hashes, true));
        open.put(command, slot);
        return slot;
    }

    @Override
    public Failure classify(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AppendEventsTransactionRejectedException) return Failure.CONFLICT;
            if (cause instanceof Fault fault) return fault.kind;
        }
        return Failure.UNEXPECTED;
    }

    private void count(Throwable failure) {
        if (failure != null) conflicts.incrementAndGet();
    }

    private <R> AppendTransaction<R> committing(AppendTransaction<R> append, List<TaggedEventMessage<?>> messages) {
        return new Committing<>(append, () -> commit(append, messages));
    }

    private synchronized <R> CompletableFuture<R> commit(
            AppendTransaction<R> append, List<TaggedEventMessage<?>> messages) {
        return append.commit(null).whenComplete((marker, failure) -> {
            count(failure);
            if (failure == null)
                record(messages.stream()
                        .<EventMessage>map(TaggedEventMessage::event)
                        .toList());
        });
    }

    private void record(List<EventMessage> messages) {
        long first = events.size();
        messages.forEach(message -> events.add((Event) message.payload()));
        String id = messages.getFirst().metadata().get(Stamped.COMMAND);
        if (id == null) return;
        var command = UUID.fromString(id);
        var hashes = messages.stream()
                .map(message -> message.identifier().getBytes())
                .toList();
        done.put(command, new Done(messages.getFirst().metadata().get(Stamped.FINGERPRINT), first, hashes));
        open.get(command).complete(new Appended(first, hashes, false));
    }

    private static TaggedEventMessage<EventMessage> tagged(Event fact) {
        var kind = Isonomia.CATALOGUE.of(fact.getClass());
        var message = new GenericMessage(new MessageType(kind.name(), "" + kind.version()), fact);
        Set<Tag> tags = Isonomia.CATALOGUE.tags(fact).stream()
                .map(tag -> new Tag(tag.key(), tag.value()))
                .collect(toSet());
        return new GenericTaggedEventMessage<>(new GenericEventMessage(message, () -> Instant.EPOCH), tags);
    }
}
