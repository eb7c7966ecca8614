package org.isonomia.audit.fold;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Whether a value read from bytes has everything its record says it has: only what is nullable may be absent. */
public final class Complete {
    private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

    private Complete() {}

    /** @return the name of what is missing, or null if nothing is */
    public static @Nullable String missing(Object value) {
        if (value instanceof Collection<?> items) return inside(items);
        if (value instanceof Map<?, ?> map) return inside(map.values());
        if (!(value instanceof Record)) return null;
        for (var component : COMPONENTS.computeIfAbsent(value.getClass(), Class::getRecordComponents)) {
            var part = read(component, value);
            boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (part == null && !optional) return component.getName();
            String inner = part == null ? null : missing(part);
            if (inner != null) return component.getName() + "." + inner;
        }
        return null;
    }

    private static @Nullable String inside(Collection<?> items) {
        for (Object item : Arrays.asList(items.toArray())) {
            String inner = item == null ? "an item" : missing(item);
            if (inner != null) return inner;
        }
        return null;
    }

    private static @Nullable Object read(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record of the contract is public: " + value.getClass(), e);
        }
    }
}
