package org.isonomia.eventstore;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.isonomia.eventstore.PreparedAppend.CommandKey;
import org.isonomia.eventstore.PreparedAppend.EntryRow;
import org.isonomia.eventstore.PreparedAppend.SealedRow;

/**
 * Turns events into rows on the caller's thread: checks, encoding, hashing and encryption. Whatever is refused here is
 * refused before anything is written.
 */
final class Preparation {

    /** Fits an index entry together with the name. */
    private static final int MAX_TAG_BYTES = 1_000;

    private final EntryCodec codec;
    private final SubjectKeys keys;
    private final EngineSettings settings;
    private final AppendMetadata metadata;

    Preparation(EntryCodec codec, SubjectKeys keys, EngineSettings settings) {
        this.codec = codec;
        this.keys = keys;
        this.settings = settings;
        this.metadata = new AppendMetadata(settings.furtherMetadata());
    }

    PreparedAppend prepare(AppendCondition condition, List<TaggedEventMessage<?>> events) {
        Selection selection = Selection.of(condition.criteria());
        if (selection.isUnconditional() && !settings.unconditionalAppends()) {
            throw new IllegalArgumentException("An append needs criteria that say what it depends on");
        }
        long after = GlobalIndexConsistencyMarker.position(condition.consistencyMarker());
        Optional<CommandKey> command = commonCommand(events);
        List<EntryRow> entries = new ArrayList<>(events.size());
        List<SealedValue> sealed = new ArrayList<>();
        List<Blob> blobs = new ArrayList<>();
        Set<String> erased = new HashSet<>();
        for (TaggedEventMessage<?> tagged : events) {
            EncodedEntry encoded = encode(tagged, entries, entries.size());
            sealed.addAll(encoded.sealed());
            blobs.addAll(encoded.blobs());
            encoded.erases().ifPresent(erased::add);
        }
        if (erased.size() > 1) {
            throw new IllegalArgumentException("An append erases at most one subject");
        }
        return new PreparedAppend(
                selection,
                condition.consistencyMarker(),
                after,
                List.copyOf(entries),
                command,
                encrypt(sealed),
                List.copyOf(blobs),
                erased.stream().findFirst());
    }

    private EncodedEntry encode(TaggedEventMessage<?> tagged, List<EntryRow> entries, int ordinal) {
        EventMessage event = tagged.event();
        metadata.check(event);
        Object payload = event.payload();
        if (payload == null) {
            throw new IllegalArgumentException("An event of type " + event.type() + " has no payload");
        }
        UUID id = UUID.fromString(event.identifier());
        String name = event.type().qualifiedName().name();
        EncodedEntry encoded = codec.encode(new DraftEntry(
                id,
                name,
                event.type().version(),
                AppendMetadata.at(event),
                payload,
                metadata.forEntry(event),
                ordinal,
                tagged.tags()));
        if (encoded.bytes().length > EntryTooLargeException.LIMIT) {
            throw new EntryTooLargeException(name, encoded.bytes().length);
        }
        Set<String> tags = tagged.tags().stream().map(Selection::text).collect(Collectors.toUnmodifiableSet());
        for (String tag : tags) {
            // PostgreSQL cannot hold it, and one bad tag must not trouble the batch it would share
            if (tag.indexOf('\0') >= 0 || tag.getBytes(StandardCharsets.UTF_8).length > MAX_TAG_BYTES) {
                throw new IllegalArgumentException("A tag has at most " + MAX_TAG_BYTES + " bytes and no NUL");
            }
        }
        entries.add(new EntryRow(id, name, encoded.bytes(), leafHash(encoded.bytes()), tags));
        return encoded;
    }

    private List<SealedRow> encrypt(List<SealedValue> sealed) {
        Map<String, SecretKey> bySubject = new HashMap<>();
        List<SealedRow> rows = new ArrayList<>(sealed.size());
        for (SealedValue value : sealed) {
            SecretKey key = bySubject.computeIfAbsent(value.subject(), keys::forSealing);
            rows.add(new SealedRow(
                    value.commitment(),
                    value.subject(),
                    Aead.seal(key, SealedReader.plain(value), value.commitment())));
        }
        return List.copyOf(rows);
    }

    private static Optional<CommandKey> commonCommand(List<TaggedEventMessage<?>> events) {
        Set<Optional<CommandKey>> commands = events.stream()
                .map(tagged -> AppendMetadata.command(tagged.event()))
                .collect(Collectors.toSet());
        if (commands.size() != 1) {
            throw new IllegalArgumentException("All events of an append belong to the same command");
        }
        return commands.iterator().next();
    }

    /** RFC 6962: the hash of a leaf. */
    static byte[] leafHash(byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) 0);
            return digest.digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
