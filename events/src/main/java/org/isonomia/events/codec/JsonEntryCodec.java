package org.isonomia.events.codec;

import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.isonomia.events.Catalogue;
import org.isonomia.events.Event;
import org.isonomia.events.Kind;
import org.isonomia.events.Tag;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes an event as the bytes of its entry, once, and reads them back: the record of the stored version, stepped up
 * to the newest. The bytes are the leaf of the log and are never written a second time.
 */
public final class JsonEntryCodec {
    private static final int USUAL_BYTES = 512;

    private final Catalogue catalogue;
    private final CanonicalEntries canonical;
    private final Supplier<byte[]> salts;
    private final JsonMapper mapper = EventJson.mapper();
    private final ObjectWriter writer = mapper.writer();
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    /** @param salts draws 32 unpredictable bytes at each call */
    public JsonEntryCodec(Catalogue catalogue, Supplier<byte[]> salts) {
        this.catalogue = catalogue;
        this.canonical = new CanonicalEntries(catalogue, mapper);
        this.salts = salts;
    }

    /** A codec for reading: it can write again what it read, but seals no new value. */
    public static JsonEntryCodec reading(Catalogue catalogue) {
        return new JsonEntryCodec(catalogue, () -> {
            throw new IllegalStateException("a reading codec has no salts to seal a value with");
        });
    }

    public EncodedEvent encode(Stamp stamp, Event event) {
        var beside = new BesideTheLog(salts, writer);
        var bytes = new ByteArrayOutputStream(USUAL_BYTES);
        bytes.writeBytes(EntryHead.of(stamp, catalogue.of(event.getClass()), Tag.sorted(catalogue.tags(event))));
        writer.withAttribute(EventJson.BESIDE_THE_LOG, beside).writeValue(bytes, event);
        bytes.write('}');
        return new EncodedEvent(bytes.toByteArray(), List.copyOf(beside.openings), List.copyOf(beside.texts));
    }

    /** @throws MalformedEntryException for anything but an entry of a known type and version */
    public RecordedEvent decode(byte[] entry) {
        try (JsonParser in = mapper.createParser(entry)) {
            return EntryFields.read(in, this::event);
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            throw new MalformedEntryException("not an entry: " + e.getMessage(), e);
        }
    }

    /**
     * Reads an entry that is, byte for byte, what this codec writes in the newest version; far quicker than {@link
     * #decode}.
     *
     * @return null for anything else, and for what is written so but rarely; {@link #decode} says what that is
     */
    public @Nullable RecordedEvent decodeCanonical(byte[] entry) {
        return canonical.read(entry);
    }

    private Event event(EntryFields.Type type, JsonParser in) {
        Kind<?> kind = catalogue
                .named(type.name())
                .orElseThrow(() -> new MalformedEntryException("unknown type of event: " + type.name()));
        if (type.version() == kind.version()) return kind.type().cast(read(in, kind.type()));
        Object stored = null;
        for (int step = type.version(); step < kind.version(); step++) {
            var earlier = earlier(kind, step);
            stored = earlier.step(stored == null ? read(in, earlier.type()) : stored);
        }
        if (stored == null)
            throw new MalformedEntryException("unknown version of " + type.name() + ": " + type.version());
        return kind.type().cast(stored);
    }

    private Object read(JsonParser in, Class<?> type) {
        return Whole.whole(readers.computeIfAbsent(type, this::reader).readValue(in));
    }

    /** What follows the data in the entry is the codec's to look at. */
    private ObjectReader reader(Class<?> type) {
        return mapper.readerFor(type).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    private static Kind.Earlier<?, ?, ?> earlier(Kind<?> kind, int version) {
        return kind.earlier().stream()
                .filter(earlier -> earlier.version() == version)
                .findFirst()
                .orElseThrow(() -> new MalformedEntryException("unknown version of " + kind.name() + ": " + version));
    }
}
