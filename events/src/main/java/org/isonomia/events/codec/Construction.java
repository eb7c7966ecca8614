package org.isonomia.events.codec;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes a record of its values. */
final class Construction {
    private final MethodHandle constructor;

    private Construction(MethodHandle constructor) {
        this.constructor = constructor;
    }

    /** @return null when the record cannot be made from here */
    static @Nullable Construction of(Class<?> type) {
        var components = type.getRecordComponents();
        var types =
                Arrays.stream(components).map(component -> component.getType()).toArray(Class<?>[]::new);
        try {
            var constructor = MethodHandles.lookup().findConstructor(type, MethodType.methodType(void.class, types));
            return new Construction(constructor
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class)));
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    /** @throws CanonicalText.Unusual when the record refuses them */
    Object make(Object... values) {
        try {
            return (Object) constructor.invokeExact(values);
        } catch (Error e) {
            throw e;
        } catch (Throwable e) {
            throw CanonicalText.unusual();
        }
    }
}
