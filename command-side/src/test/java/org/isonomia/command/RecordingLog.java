package org.isonomia.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
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
import org.isonomia.events.MemberId;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.codec.EncodedEvent;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.events.codec.RecordedEvent;
import org.isonomia.events.codec.Stamp;
import org.isonomia.events.membership.MembershipEvent.PersonalDataErased;
import org.isonomia.events.recorded.Recorded;

/**
 * A log in memory for one command at a time. Every event goes through the codec, so that commands read what a log holds.
 */
public final class RecordingLog extends InMemoryEventStorageEngine implements CommandLog {
    private record Written(RecordedEvent recorded, EncodedEvent encoded) {}

    private final JsonEntryCodec codec;
    private final Map<UUID, Done> done = new HashMap<>();
    private final Map<UUID, CompletableFuture<Appended>> open = new HashMap<>();
    private final List<RecordedEvent> events = new ArrayList<>();
    private final Recorded recorded = new Recorded(new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>());

    public RecordingLog(Supplier<byte[]> salts) {
        codec = new JsonEntryCodec(Isonomia.CATALOGUE, salts);
    }

    /** Goes on with what was recorded before. */
    public void begunBy(Recorded before) {
        var messages = new ArrayList<TaggedEventMessage<?>>();
        for (byte[] entry : before.entries()) {
            var read = codec.decode(entry);
            events.add(read);
            messages.add(message(read));
        }
        recorded.entries().addAll(before.entries());
        recorded.openings().putAll(before.openings());
        recorded.texts().putAll(before.texts());
        super.appendEvents(AppendCondition.none(), null, messages)
                .thenCompose(append -> append.commit(null))
                .join();
    }

    private static TaggedEventMessage<?> message(RecordedEvent read) {
        var stamp = read.stamp();
        var payload = new GenericMessage(
                stamp.id().toString(), new MessageType(read.name(), "" + read.version()), read.event(), Map.of());
        var tags = read.tags().stream()
                .map(tag -> new Tag(tag.substring(0, tag.indexOf(':')), tag.substring(tag.indexOf(':') + 1)))
                .collect(toSet());
        return new GenericTaggedEventMessage<>(new GenericEventMessage(payload, stamp::at), tags);
    }

    public List<RecordedEvent> events() {
        return events;
    }

    public Recorded recorded() {
        return recorded;
    }

    @Override
    public CompletableFuture<AppendTransaction<?>> appendEvents(
            AppendCondition condition, ProcessingContext context, List<TaggedEventMessage<?>> messages) {
        var written = new ArrayList<Written>();
        var read = new ArrayList<TaggedEventMessage<?>>();
        for (var message : messages) {
            var next = write(message.event(), written.size());
            written.add(next);
            read.add(read(message, next.recorded.event()));
        }
        return super.appendEvents(condition, context, read)
                .<AppendTransaction<?>>thenApply(append ->
                        committing(append, written, messages.getFirst().event()));
    }

    private <R> AppendTransaction<R> committing(
            AppendTransaction<R> append, List<Written> written, EventMessage first) {
        return new Committing<>(
                append,
                () -> append.commit(null).thenApply(marker -> {
                    keep(written, first);
                    return marker;
                }));
    }

    private Written write(EventMessage message, int ordinal) {
        var metadata = message.metadata();
        var stamp = new Stamp(
                UUID.fromString(message.identifier()),
                Instant.parse(metadata.get(Stamped.AT)),
                Optional.ofNullable(metadata.get(Stamped.BY)).map(MemberId::new).orElse(null),
                UUID.fromString(metadata.get(Stamped.COMMAND)),
                ordinal,
                Optional.ofNullable(metadata.get(Stamped.BECAUSE))
                        .map(UUID::fromString)
                        .orElse(null));
        var encoded = codec.encode(stamp, (Event) message.payload());
        return new Written(codec.decode(encoded.bytes()), encoded);
    }

    private static TaggedEventMessage<?> read(TaggedEventMessage<?> message, Event event) {
        var was = message.event();
        var payload = new GenericMessage(was.identifier(), was.type(), event, was.metadata());
        return new GenericTaggedEventMessage<>(new GenericEventMessage(payload, was::timestamp), message.tags());
    }

    private void keep(List<Written> written, EventMessage first) {
        var hashes = written.stream()
                .map(each -> each.recorded.stamp().id().toString().getBytes(UTF_8))
                .toList();
        var command = UUID.fromString(first.metadata().get(Stamped.COMMAND));
        done.put(command, new Done(first.metadata().get(Stamped.FINGERPRINT), events.size(), hashes));
        open.get(command).complete(new Appended(events.size(), hashes, false));
        for (Written each : written) {
            events.add(each.recorded);
            recorded.entries().add(each.encoded.bytes());
            each.encoded.openings().forEach(this::open);
            each.encoded.texts().forEach(text -> recorded.texts().put(text.sha256(), new String(text.utf8(), UTF_8)));
            if (each.recorded.event() instanceof PersonalDataErased erased)
                recorded.openings()
                        .values()
                        .removeIf(o -> o.subject().equals(erased.member().value()));
        }
    }

    private void open(EncodedEvent.Opening opening) {
        recorded.openings()
                .put(
                        opening.commitment(),
                        new Recorded.Opening(
                                opening.subject().value(), opening.salt(), new String(opening.value(), UTF_8)));
    }

    @Override
    public Acceptance acceptance() {
        return new Acceptance.Open();
    }

    @Override
    public Optional<Done> find(UUID command) {
        return Optional.ofNullable(done.get(command));
    }

    @Override
    public CompletableFuture<Appended> slot(UUID command) {
        var slot = new CompletableFuture<Appended>();
        open.put(command, slot);
        return slot;
    }

    @Override
    public Failure classify(Throwable failure) {
        return Failure.UNEXPECTED;
    }
}
