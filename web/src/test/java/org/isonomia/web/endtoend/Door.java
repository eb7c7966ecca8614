package org.isonomia.web.endtoend;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.isonomia.web.testing.TestInstance;
import org.springframework.web.reactive.DispatcherHandler;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Something that can be asked of the server: a page, a form, or an endpoint of the API. @param path with the names of its ids */
record Door(String method, String path) {
    /** What stands in a path and is no id of anything. */
    private static final Map<String, String> PLACES = Map.of(
            "{position}",
            "0",
            "{level}",
            "0",
            "/{*index}",
            "/000.p/1",
            "{secret}",
            "nothing",
            "{digest}",
            "0".repeat(64));

    /** Every one there is. */
    static List<Door> of(TestInstance instance) {
        return instance.bean(DispatcherHandler.class).getHandlerMappings().stream()
                .filter(RequestMappingHandlerMapping.class::isInstance)
                .flatMap(mapping -> ((RequestMappingHandlerMapping) mapping).getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getMethodsCondition().getMethods().stream()
                        .flatMap(method -> info.getPatternsCondition().getPatterns().stream()
                                .map(pattern -> new Door(method.name(), pattern.getPatternString()))))
                .filter(door -> !door.path.startsWith("/actuator"))
                .distinct()
                .sorted(Comparator.comparing(Door::path).thenComparing(Door::method))
                .toList();
    }

    /** With the ids of what there is in that world, where it has one. */
    String at(World world) {
        String there = path;
        for (var place : PLACES.entrySet()) there = there.replace(place.getKey(), place.getValue());
        return world.filled(there).replaceAll("\\{(.)[^}]*}", "$1_nothing");
    }

    boolean isApi() {
        return path.startsWith("/api/") || path.startsWith("/log/");
    }

    boolean reads() {
        return method.equals("GET");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
