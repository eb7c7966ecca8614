package org.isonomia.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.NameUuid;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.codec.EncodedEvent;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.events.codec.RecordedEvent;
import org.isonomia.events.codec.Stamp;
import org.isonomia.events.recorded.Recorded;
import org.isonomia.query.runner.LogEntry;
import org.isonomia.query.runner.LogFeed;
import org.isonomia.query.runner.PublicTexts;
import org.isonomia.query.runner.SealedValues;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A log in memory: every event goes through the codec, so that views see what a real log gives them. */
public final class MemoryLog implements LogFeed, SealedValues, PublicTexts {
    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private final SecureRandom random = new SecureRandom();
    private final JsonEntryCodec codec = new JsonEntryCodec(Isonomia.CATALOGUE, this::salt);
    private final JsonMapper json = new JsonMapper();
    private final List<LogEntry> entries = new ArrayList<>();
    private final Map<String, Recorded.Opening> openings = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    private byte[] salt() {
        byte[] salt = new byte[32];
        random.nextBytes(salt);
        return salt;
    }

    /** As a program wrote it. */
    public static MemoryLog recorded(String name) {
        return recorded(name, entry -> false);
    }

    /** As far as the act that appended the first of these entries. */
    public static MemoryLog recorded(String name, Predicate<RecordedEvent> last) {
        var recorded = Recorded.named(name);
        var log = new MemoryLog();
        log.openings.putAll(recorded.openings());
        log.texts.putAll(recorded.texts());
        UUID command = null;
        for (byte[] bytes : recorded.entries()) {
            var entry = log.codec.decode(bytes);
            var stamp = entry.stamp();
            if (command != null && !command.equals(stamp.command())) break;
            log.entries.add(new LogEntry(log.entries.size(), stamp.id(), entry));
            if (last.test(entry)) command = stamp.command();
        }
        return log;
    }

    /** Appends a minute after the last entry, the first at noon. Returns the new entry's id. */
    public synchronized UUID append(@Nullable MemberId by, @Nullable UUID because, Event event) {
        int position = entries.size();
        UUID id = NameUuid.entry(NameUuid.command("log", "entry"), position);
        var stamp = new Stamp(id, next(), by, NameUuid.command("log", "" + position), 0, because);
        var encoded = codec.encode(stamp, event);
        encoded.openings().forEach(this::open);
        encoded.texts().forEach(text -> texts.put(text.sha256(), new String(text.utf8(), UTF_8)));
        entries.add(new LogEntry(position, id, codec.decode(encoded.bytes())));
        return id;
    }

    public UUID append(Event event) {
        return append(null, null, event);
    }

    public static Instant at(long position) {
        return NOON.plusSeconds(60 * position);
    }

    private Instant next() {
        return entries.isEmpty()
                ? NOON
                : entries.getLast().recorded().stamp().at().plusSeconds(60);
    }

    private void open(EncodedEvent.Opening opening) {
        openings.put(
                opening.commitment(),
                new Recorded.Opening(opening.subject().value(), opening.salt(), new String(opening.value(), UTF_8)));
    }

    /** The latest of its kind. */
    public synchronized LogEntry last(Class<? extends Event> type) {
        return entries.reversed().stream()
                .filter(entry -> type.isInstance(entry.recorded().event()))
                .findFirst()
                .orElseThrow();
    }

    /** So many days after the last entry. */
    public synchronized Instant after(int days) {
        return entries.getLast().recorded().stamp().at().plus(Duration.ofDays(days));
    }

    public synchronized void erase(MemberId subject) {
        openings.values().removeIf(opening -> opening.subject().equals(subject.value()));
    }

    public synchronized List<LogEntry> all() {
        return List.copyOf(entries);
    }

    @Override
    public synchronized long head() {
        return entries.size() - 1;
    }

    @Override
    public synchronized List<LogEntry> after(long position, int limit) {
        return entries.stream().skip(position + 1).limit(limit).toList();
    }

    @Override
    public synchronized <T> Map<String, T> open(Collection<String> commitments, Class<T> type) {
        var values = new LinkedHashMap<String, T>();
        for (String commitment : commitments) {
            var opening = openings.get(commitment);
            if (opening != null) values.put(commitment, json.readValue(opening.value(), type));
        }
        return values;
    }

    @Override
    public synchronized Map<String, String> read(Collection<String> sha256) {
        var found = new HashMap<>(texts);
        found.keySet().retainAll(sha256);
        return found;
    }
}
