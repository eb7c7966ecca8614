package org.isonomia.events.codec;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.toMap;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.isonomia.events.Catalogue;
import org.isonomia.events.Event;
import org.isonomia.events.Kind;
import org.isonomia.events.MemberId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads entries of the newest versions in the very bytes that the codec writes, several times as fast as a parser that
 * takes every spelling. What it takes, the codec would write the same; what it does not take may still be an entry.
 */
final class CanonicalEntries {
    private static final byte[] ID = key("{", "id");
    private static final byte[] TYPE = key(",", "type");
    private static final byte[] AT = key(",", "at");
    private static final byte[] BY = key(",", "by");
    private static final byte[] COMMAND = key(",", "command");
    private static final byte[] ORDINAL = key(",", "ordinal");
    private static final byte[] BECAUSE = key(",", "because");
    private static final byte[] TAGS = key(",", "tags");
    private static final byte[] DATA = key(",", "data");

    private final JsonMapper mapper;
    private final Map<String, Kind<?>> kinds;

    /** Made when the first entry of a kind is met. */
    private final Map<Class<?>, Optional<CanonicalReader>> readers = new ConcurrentHashMap<>();

    CanonicalEntries(Catalogue catalogue, JsonMapper mapper) {
        this.mapper = mapper;
        kinds = catalogue.kinds().collect(toMap(Kind::typeText, Function.identity()));
    }

    @Nullable
    RecordedEvent read(byte[] entry) {
        try {
            return read(new CanonicalText(entry));
        } catch (CanonicalText.Unusual
                | MalformedEntryException
                | IllegalArgumentException
                | ArithmeticException
                | DateTimeException e) {
            return null;
        }
    }

    private RecordedEvent read(CanonicalText in) {
        in.require(ID);
        var id = in.uuid();
        in.require(TYPE);
        var kind = kinds.get(in.string());
        if (kind == null) throw CanonicalText.unusual();
        in.require(AT);
        var at = in.moment();
        var by = in.passes(BY) ? new MemberId(in.string()) : null;
        var command = in.passes(COMMAND) ? in.uuid() : null;
        in.require(ORDINAL);
        int ordinal = Math.toIntExact(in.number());
        var because = in.passes(BECAUSE) ? in.uuid() : null;
        in.require(TAGS);
        var tags = tags(in);
        in.require(DATA);
        var event = (Event) reader(kind).read(in);
        in.require('}');
        in.requireEnd();
        var stamp = new Stamp(id, at, by, command, ordinal, because);
        return new RecordedEvent(stamp, kind.name(), kind.version(), tags, event);
    }

    private CanonicalReader reader(Kind<?> kind) {
        return readers.computeIfAbsent(kind.type(), type -> Optional.ofNullable(CanonicalReader.of(type, mapper)))
                .orElseThrow(CanonicalText::unusual);
    }

    private static List<String> tags(CanonicalText in) {
        in.require('[');
        if (in.passes(']')) return List.of();
        var tags = new ArrayList<String>();
        do tags.add(in.string());
        while (in.passes(','));
        in.require(']');
        return List.copyOf(tags);
    }

    private static byte[] key(String before, String name) {
        return (before + '"' + name + "\":").getBytes(US_ASCII);
    }
}
