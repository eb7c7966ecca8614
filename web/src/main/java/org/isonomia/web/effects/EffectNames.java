package org.isonomia.web.effects;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.isonomia.events.effects.Effect;

/** What each effect is called in the API and in forms, in the order in which they are offered. */
final class EffectNames {
    private static final Map<String, Class<? extends Effect>> TYPES = types();

    private EffectNames() {}

    static Map<String, Class<? extends Effect>> all() {
        return TYPES;
    }

    static Optional<Class<? extends Effect>> type(String name) {
        return Optional.ofNullable(TYPES.get(name));
    }

    static String of(Class<? extends Effect> type) {
        return TYPES.entrySet().stream()
                .filter(named -> named.getValue() == type)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Class<? extends Effect>> types() {
        var types = new LinkedHashMap<String, Class<? extends Effect>>();
        Arrays.stream(Effect.class.getAnnotation(JsonSubTypes.class).value())
                .forEach(named -> types.put(named.name(), named.value().asSubclass(Effect.class)));
        return Collections.unmodifiableMap(types);
    }
}
