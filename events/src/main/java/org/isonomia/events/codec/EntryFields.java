package org.isonomia.events.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** The fields of one entry, as they are met in its bytes. Its data is read at once where its type stands before it. */
final class EntryFields {
    /** Reads an event of a type where the parser stands. */
    interface Data {
        Event read(Type type, JsonParser in);
    }

    record Type(String name, int version) {
        static Type parse(String text) {
            int slash = text.indexOf('/');
            if (slash < 0) throw new MalformedEntryException("a type is a name and a version");
            return new Type(text.substring(0, slash), Integer.parseInt(text.substring(slash + 1)));
        }
    }

    private final JsonParser in;
    private final List<String> tags = new ArrayList<>();
    private @Nullable String id;
    private @Nullable String at;
    private @Nullable String by;
    private @Nullable String command;
    private @Nullable String because;
    private @Nullable Integer ordinal;
    private @Nullable Type type;
    private @Nullable Event event;
    private @Nullable JsonNode early;

    private EntryFields(JsonParser in) {
        this.in = in;
    }

    static RecordedEvent read(JsonParser in, Data data) {
        if (in.nextToken() != JsonToken.START_OBJECT) throw new MalformedEntryException("an entry is an object");
        var fields = new EntryFields(in);
        while (in.nextToken() == JsonToken.PROPERTY_NAME) fields.field(in.currentName(), data);
        if (in.nextToken() != null) throw new MalformedEntryException("bytes after the entry");
        return fields.recorded(data);
    }

    private void field(String name, Data data) {
        var token = in.nextToken();
        switch (name) {
            case "id" -> id = text(name);
            case "type" -> type = Type.parse(text(name));
            case "at" -> at = text(name);
            case "by" -> by = token == JsonToken.VALUE_NULL ? null : text(name);
            case "command" -> command = token == JsonToken.VALUE_NULL ? null : text(name);
            case "because" -> because = token == JsonToken.VALUE_NULL ? null : text(name);
            case "ordinal" -> ordinal = in.getIntValue();
            case "tags" -> tags();
            case "data" -> {
                if (type == null) early = in.readValueAsTree();
                else event = data.read(type, in);
            }
            default -> in.skipChildren();
        }
    }

    private void tags() {
        if (in.currentToken() != JsonToken.START_ARRAY) throw new MalformedEntryException("tags are a list");
        while (in.nextToken() != JsonToken.END_ARRAY) tags.add(text("tags"));
    }

    private String text(String field) {
        if (in.currentToken() != JsonToken.VALUE_STRING)
            throw new MalformedEntryException("an entry has a text '" + field + "'");
        return in.getString();
    }

    private RecordedEvent recorded(Data data) {
        var stamp = new Stamp(
                UUID.fromString(required(id, "id")),
                Times.parse(required(at, "at")),
                optional(by, MemberId::new),
                optional(command, UUID::fromString),
                required(ordinal, "ordinal"),
                optional(because, UUID::fromString));
        var known = required(type, "type");
        if (event == null && early != null) {
            try (var later = early.traverse(in.objectReadContext())) {
                later.nextToken();
                event = data.read(known, later);
            }
        }
        return new RecordedEvent(stamp, known.name(), known.version(), List.copyOf(tags), required(event, "data"));
    }

    private static <T> T required(@Nullable T value, String field) {
        if (value == null) throw new MalformedEntryException("an entry has a field '" + field + "'");
        return value;
    }

    private static <T> @Nullable T optional(@Nullable String text, Function<String, T> read) {
        return text == null ? null : read.apply(text);
    }
}
