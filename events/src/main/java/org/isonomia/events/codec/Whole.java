package org.isonomia.events.codec;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Whether a record that was read has every field that it does not call absent, at any depth of records. */
final class Whole {
    private static final Map<Class<?>, List<Field>> FIELDS = new ConcurrentHashMap<>();

    private record Field(String name, Method accessor, boolean optional, boolean plain) {}

    private Whole() {}

    /** @throws MalformedEntryException when a field is missing */
    static <E> E whole(@Nullable E event) {
        if (event == null) throw new MalformedEntryException("an entry has data");
        for (Field field : FIELDS.computeIfAbsent(event.getClass(), Whole::fields)) {
            try {
                Object value = field.accessor.invoke(event);
                if (value == null && !field.optional)
                    throw new MalformedEntryException("an event has a field '" + field.name + "'");
                if (!field.plain && value instanceof Record nested) whole(nested);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("events are public records", e);
            }
        }
        return event;
    }

    /** Those that can be missing, or can have something missing within. */
    private static List<Field> fields(Class<?> type) {
        var fields = new ArrayList<Field>();
        for (var component : type.getRecordComponents()) {
            var value = component.getType();
            boolean plain = java.lang.reflect.Modifier.isFinal(value.getModifiers()) && !value.isRecord();
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (value.isPrimitive() || plain && optional) continue;
            fields.add(new Field(component.getName(), component.getAccessor(), optional, plain));
        }
        return List.copyOf(fields);
    }
}
