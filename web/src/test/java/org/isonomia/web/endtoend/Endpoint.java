package org.isonomia.web.endtoend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An act as the OpenAPI document describes it.
 *
 * @param bodyRequired whether it cannot be left out
 * @param fields of its body, each with its schema; absent when it takes none
 */
record Endpoint(
        String method,
        String path,
        boolean takesKey,
        boolean bodyRequired,
        @Nullable Map<String, JsonNode> fields) {
    private static final List<String> ACTS = List.of("post", "put", "delete");

    boolean takesBody() {
        return fields != null;
    }

    Stream<String> names() {
        return fields == null ? Stream.of() : fields.keySet().stream();
    }

    static List<Endpoint> of(JsonNode document) {
        var endpoints = new ArrayList<Endpoint>();
        document.get("paths")
                .properties()
                .forEach(path -> ACTS.stream()
                        .filter(path.getValue()::has)
                        .forEach(method -> endpoints.add(of(
                                document, method, path.getKey(), path.getValue().get(method)))));
        return endpoints;
    }

    private static Endpoint of(JsonNode document, String method, String path, JsonNode operation) {
        boolean key = false;
        for (JsonNode parameter : operation.path("parameters"))
            key |= parameter.path("name").asString("").equals("Idempotency-Key");
        JsonNode body = operation.at("/requestBody/content/application~1json/schema");
        return new Endpoint(
                method.toUpperCase(Locale.ROOT),
                path,
                key,
                operation.at("/requestBody/required").asBoolean(false),
                body.isMissingNode() ? null : fields(document, body));
    }

    private static Map<String, JsonNode> fields(JsonNode document, JsonNode schema) {
        var fields = new TreeMap<String, JsonNode>();
        resolved(document, schema)
                .path("properties")
                .properties()
                .forEach(field -> fields.put(field.getKey(), resolved(document, field.getValue())));
        return fields;
    }

    private static JsonNode resolved(JsonNode document, JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.get("$ref").asString().substring(1)) : schema;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
