package org.isonomia.events.codec;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isonomia.events.PublicText;
import org.isonomia.events.Sealed;
import org.isonomia.rules.exact.Rational;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the values of a type are read from their only spelling. There is one for records of plain values, of lists and of
 * further such records; a type with anything else in it has none.
 */
interface CanonicalReader {
    /** @throws CanonicalText.Unusual when what stands here is no such value, or spelt otherwise */
    Object read(CanonicalText in);

    /** @return null when there is none for this type */
    static @Nullable CanonicalReader of(Type type, JsonMapper mapper) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class)
            return list(of(generic.getActualTypeArguments()[0], mapper));
        if (type instanceof ParameterizedType map
                && map.getRawType() == Map.class
                && map.getActualTypeArguments()[0] == String.class)
            return sorted(of(map.getActualTypeArguments()[1], mapper));
        var raw = type instanceof ParameterizedType generic ? generic.getRawType() : type;
        if (raw == String.class) return CanonicalText::string;
        if (raw == int.class || raw == Integer.class) return in -> Math.toIntExact(in.number());
        if (raw == long.class || raw == Long.class) return CanonicalText::number;
        if (raw == boolean.class) return CanonicalReader::bool;
        if (raw == Instant.class) return CanonicalText::moment;
        if (raw == Duration.class) return in -> in.spelt(Duration::parse);
        if (raw == Rational.class) return in -> in.spelt(Rational::parse);
        if (raw == Sealed.class) return in -> new Sealed.Committed<>(EventJson.commitment(in.string()));
        if (raw == PublicText.class) return in -> new PublicText.Stored(EventJson.storedText(in.string()));
        if (!(raw instanceof Class<?> known)) return null;
        if (known.isEnum()) return constants(known, mapper);
        if (known.isRecord()) return record(known, mapper, new byte[0]);
        return known.isInterface() ? named(known, mapper) : null;
    }

    private static @Nullable CanonicalReader list(@Nullable CanonicalReader item) {
        if (item == null) return null;
        return in -> {
            in.require('[');
            var items = new ArrayList<>();
            if (in.passes(']')) return items;
            do items.add(item.read(in));
            while (in.passes(','));
            in.require(']');
            return items;
        };
    }

    /** By keys in ascending order. */
    private static @Nullable CanonicalReader sorted(@Nullable CanonicalReader value) {
        if (value == null) return null;
        return in -> {
            in.require('{');
            var values = new TreeMap<String, Object>();
            if (in.passes('}')) return values;
            do {
                String key = in.string();
                if (!values.isEmpty() && values.lastKey().compareTo(key) >= 0) throw CanonicalText.unusual();
                in.require(':');
                values.put(key, value.read(in));
            } while (in.passes(','));
            in.require('}');
            return values;
        };
    }

    private static Object bool(CanonicalText in) {
        if (in.passes("true".getBytes(US_ASCII))) return true;
        in.require("false".getBytes(US_ASCII));
        return false;
    }

    private static CanonicalReader constants(Class<?> type, JsonMapper mapper) {
        var constants = new HashMap<String, Object>();
        for (Object constant : type.getEnumConstants())
            constants.put(mapper.convertValue(constant, String.class), constant);
        return in -> {
            var constant = constants.get(in.string());
            if (constant == null) throw CanonicalText.unusual();
            return constant;
        };
    }

    /** One of several records, told apart by a field that stands first. */
    private static @Nullable CanonicalReader named(Class<?> type, JsonMapper mapper) {
        var told = type.getAnnotation(JsonTypeInfo.class);
        var types = type.getAnnotation(JsonSubTypes.class);
        if (told == null || types == null) return null;
        Map<String, CanonicalReader> readers = new HashMap<>();
        for (var one : types.value()) {
            if (!one.value().isRecord()) return null;
            var reader = record(one.value(), mapper, key(told.property(), '"' + one.name() + '"'));
            if (reader != null) readers.put(one.name(), reader);
        }
        byte[] begin = ("{\"" + told.property() + "\":").getBytes(US_ASCII);
        return in -> {
            int start = in.position();
            in.require(begin);
            var reader = readers.get(in.string());
            if (reader == null) throw CanonicalText.unusual();
            in.back(start);
            return reader.read(in);
        };
    }

    /** @param first what stands before its own fields */
    private static @Nullable CanonicalReader record(Class<?> type, JsonMapper mapper, byte[] first) {
        var components = type.getRecordComponents();
        if (components.length == 1 && isValue(components[0])) {
            var value = of(components[0].getGenericType(), mapper);
            var single = Construction.of(type);
            return value == null || single == null ? null : in -> single.make(value.read(in));
        }
        return fields(type, mapper, first);
    }

    private static @Nullable CanonicalRecord fields(Class<?> type, JsonMapper mapper, byte[] first) {
        var parts = new ArrayList<CanonicalPart>();
        for (var component : type.getRecordComponents()) {
            var part = part(component, mapper);
            if (part == null) return null;
            parts.add(part);
        }
        var construction = Construction.of(type);
        return construction == null ? null : new CanonicalRecord(first, parts, construction);
    }

    private static @Nullable CanonicalPart part(RecordComponent component, JsonMapper mapper) {
        if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class))
            return fields(component.getType(), mapper, new byte[0]);
        var reader = of(component.getGenericType(), mapper);
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return reader == null ? null : new CanonicalField(key(component.getName(), ""), optional, reader);
    }

    private static byte[] key(String name, String value) {
        return ("\"" + name + "\":" + value).getBytes(US_ASCII);
    }

    private static boolean isValue(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonValue.class);
    }
}
