package org.isonomia.words;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isonomia.events.Id;
import org.jspecify.annotations.Nullable;

/**
 * A field of an event as a message can take it, by its type alone.
 *
 * @param choices all it can be, where a message chooses by it; none otherwise
 * @param absent what has to be there for it to be: itself or the record that it is in
 */
record Field(boolean number, List<String> choices, boolean listed, List<String> absent) {
    static Map<String, Field> of(Class<?> event) {
        var fields = new LinkedHashMap<String, Field>();
        read("", event, List.of(), fields);
        return fields;
    }

    private static void read(String before, Class<?> record, List<String> absent, Map<String, Field> fields) {
        for (RecordComponent component : record.getRecordComponents()) {
            String name = before + component.getName();
            Class<?> type = component.getType();
            var also = new ArrayList<>(absent);
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) also.add(name);
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) read(before, type, absent, fields);
            else if (type.isRecord() && !Id.class.isAssignableFrom(type)) read(name + "_", type, also, fields);
            else if (plain(type)) fields.put(name, new Field(number(type), choices(type), false, List.copyOf(also)));
            else if (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type))
                fields.put(name, new Field(true, List.of(), ofWords(component), List.copyOf(also)));
        }
    }

    private static boolean plain(Class<?> type) {
        return number(type)
                || !choices(type).isEmpty()
                || Id.class.isAssignableFrom(type)
                || List.of(String.class, Instant.class).contains(type);
    }

    private static boolean number(Class<?> type) {
        return List.of(int.class, long.class, Integer.class, Long.class).contains(type);
    }

    private static List<String> choices(Class<?> type) {
        if (type == boolean.class) return List.of("true", "false");
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList()
                : List.of();
    }

    private static boolean ofWords(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments().length == 1
                && list.getActualTypeArguments()[0] instanceof Class<?> of
                && plain(of);
    }
}
