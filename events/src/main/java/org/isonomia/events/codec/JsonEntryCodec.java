package org.isonomia.events.codec;

import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.isonomia.events.Catalogue;
import org.isonomia.events.Event;
import org.isonomia.events.Kind;
import org.isonomia.events.MemberId;
import org.isonomia.events.Tag;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes an event as the bytes of its entry, once, and reads them back: the record of the stored version, stepped up
 * to the newest. The bytes are the leaf of the log and are never written a second time.
 */
public final class JsonEntryCodec {
    private final Catalogue catalogue;
    private final Supplier<byte[]> salts;
    private final JsonMapper mapper = EventJson.mapper();

    /** @param salts draws 32 unpredictable bytes at each call */
    public JsonEntryCodec(Catalogue catalogue, Supplier<byte[]> salts) {
        this.catalogue = catalogue;
        this.salts = salts;
    }

    /** A codec for reading: it can write again what it read, but seals no new value. */
    public static JsonEntryCodec reading(Catalogue catalogue) {
        return new JsonEntryCodec(catalogue, () -> {
            throw new IllegalStateException("a reading codec has no salts to seal a value with");
        });
    }

    public EncodedEvent encode(Stamp stamp, Event event) {
        var kind = catalogue.of(event.getClass());
        var beside = new BesideTheLog(salts, mapper.writer());
        ObjectNode entry = mapper.createObjectNode();
        entry.put("id", stamp.id().toString());
        entry.put("type", kind.typeText());
        entry.put("at", EventJson.instant(stamp.at()));
        if (stamp.by() != null) entry.put("by", stamp.by().value());
        if (stamp.command() != null) entry.put("command", stamp.command().toString());
        entry.put("ordinal", stamp.ordinal());
        if (stamp.because() != null) entry.put("because", stamp.because().toString());
        var tags = entry.putArray("tags");
        catalogue.tags(event).stream().map(Tag::toString).sorted().forEach(tags::add);
        entry.set(
                "data",
                mapper.readTree(mapper.writer()
                        .withAttribute(EventJson.BESIDE_THE_LOG, beside)
                        .writeValueAsBytes(event)));
        return new EncodedEvent(
                mapper.writeValueAsBytes(entry), List.copyOf(beside.openings), List.copyOf(beside.texts));
    }

    /** @throws MalformedEntryException for anything but an entry of a known type and version */
    public RecordedEvent decode(byte[] entry) {
        try {
            JsonNode node = mapper.readTree(entry);
            var stamp = new Stamp(
                    UUID.fromString(text(node, "id")),
                    Instant.parse(text(node, "at")),
                    node.hasNonNull("by") ? new MemberId(text(node, "by")) : null,
                    optionalId(node, "command"),
                    node.path("ordinal").intValue(),
                    optionalId(node, "because"));
            String[] type = text(node, "type").split("/", 2);
            if (type.length != 2) throw new MalformedEntryException("a type is a name and a version");
            int version = Integer.parseInt(type[1]);
            var tags = node.path("tags").valueStream().map(JsonNode::asString).toList();
            return new RecordedEvent(stamp, type[0], version, tags, event(type[0], version, node.path("data")));
        } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
            throw new MalformedEntryException("not an entry: " + e.getMessage(), e);
        }
    }

    private Event event(String name, int version, JsonNode data) {
        Kind<?> kind =
                catalogue.named(name).orElseThrow(() -> new MalformedEntryException("unknown type of event: " + name));
        if (version == kind.version()) return whole(mapper.treeToValue(data, kind.type()));
        Object stored = null;
        for (int step = version; step < kind.version(); step++) {
            var earlier = earlier(kind, step);
            stored = earlier.step(stored == null ? whole(mapper.treeToValue(data, earlier.type())) : stored);
        }
        if (stored == null) throw new MalformedEntryException("unknown version of " + name + ": " + version);
        return kind.type().cast(stored);
    }

    /** @throws MalformedEntryException when a field is missing that the record does not call absent, at any depth */
    private static <E> E whole(@Nullable E event) {
        if (event == null) throw new MalformedEntryException("an entry has data");
        for (RecordComponent field : event.getClass().getRecordComponents()) {
            try {
                Object value = field.getAccessor().invoke(event);
                if (value == null && !field.getAnnotatedType().isAnnotationPresent(Nullable.class))
                    throw new MalformedEntryException("an event has a field '" + field.getName() + "'");
                if (value instanceof Record nested) whole(nested);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("events are public records", e);
            }
        }
        return event;
    }

    private static Kind.Earlier<?, ?> earlier(Kind<?> kind, int version) {
        return kind.earlier().stream()
                .filter(earlier -> earlier.version() == version)
                .findFirst()
                .orElseThrow(() -> new MalformedEntryException("unknown version of " + kind.name() + ": " + version));
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isString()) throw new MalformedEntryException("an entry has a text '" + field + "'");
        return value.stringValue();
    }

    private static @Nullable UUID optionalId(JsonNode node, String field) {
        return node.hasNonNull(field) ? UUID.fromString(text(node, field)) : null;
    }
}
