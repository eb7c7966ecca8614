package org.isonomia.audit.fold;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Whether a value read from bytes has everything its record says it has: only what is nullable may be absent. */
public final class Complete {
    private static final Map<Class<?>, List<Part>> PARTS = new ConcurrentHashMap<>();

    private record Part(String name, Method accessor, boolean optional) {}

    private Complete() {}

    /** @return the name of what is missing, or null if nothing is */
    public static @Nullable String missing(Object value) {
        if (value instanceof Collection<?> items) return inside(items);
        if (value instanceof Map<?, ?> map) return inside(map.values());
        if (!(value instanceof Record)) return null;
        for (Part part : PARTS.computeIfAbsent(value.getClass(), Complete::parts)) {
            var content = read(part, value);
            if (content == null && !part.optional) return part.name;
            String inner = content == null ? null : missing(content);
            if (inner != null) return part.name + "." + inner;
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

    /** Those that can be absent, or have something missing within. */
    private static List<Part> parts(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.getType().isPrimitive())
                .map(component -> new Part(
                        component.getName(),
                        component.getAccessor(),
                        component.getAnnotatedType().isAnnotationPresent(Nullable.class)))
                .toList();
    }

    private static @Nullable Object read(Part part, Object value) {
        try {
            return part.accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record of the contract is public: " + value.getClass(), e);
        }
    }
}
