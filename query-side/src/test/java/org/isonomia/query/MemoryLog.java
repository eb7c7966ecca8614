package org.isonomia.query;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.NameUuid;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.codec.EncodedEvent;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.events.codec.Stamp;
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
    private final Map<String, EncodedEvent.Opening> openings = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    private byte[] salt() {
        byte[] salt = new byte[32];
        random.nextBytes(salt);
        return salt;
    }

    /** Appends at noon and as many minutes as there are entries before. Returns the new entry's id. */
    public synchronized UUID append(@Nullable MemberId by, @Nullable UUID because, Event event) {
        int position = entries.size();
        UUID id = NameUuid.entry(NameUuid.command("log", "entry"), position);
        var stamp = new Stamp(id, at(position), by, NameUuid.command("log", "" + position), 0, because);
        var encoded = codec.encode(stamp, event);
        encoded.openings().forEach(opening -> openings.put(opening.commitment(), opening));
        encoded.texts().forEach(text -> texts.put(text.sha256(), new String(text.utf8(), StandardCharsets.UTF_8)));
        entries.add(new LogEntry(position, id, codec.decode(encoded.bytes())));
        return id;
    }

    public UUID append(Event event) {
        return append(null, null, event);
    }

    public static Instant at(long position) {
        return NOON.plusSeconds(60 * position);
    }

    public synchronized void erase(MemberId subject) {
        openings.values().removeIf(opening -> opening.subject().equals(subject));
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
