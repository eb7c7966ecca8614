package org.isonomia.web.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.web.endtoend.Refusing.assertProblem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.isonomia.web.testing.TestInstance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every body that the API takes, with each value at every depth replaced by one that means nothing or something else. */
class StrictBodiesIT {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What a schema does not tell: values that lie deeper. */
    private static final Map<String, String> DEEPER = Map.of(
            "ballot", "{\"form\":\"scored\",\"points\":{\"o1\":4,\"o2\":0}}",
            "options", "[{\"id\":\"o1\",\"title\":\"A\",\"meaning\":\"B\",\"prompt\":\"C\"}]",
            "settings", "{\"max\":\"5\"}",
            "seats", "1",
            "hidden", "true",
            "effects", """
                    [{"effect":"define-role","role":"r_1","name":"N","purpose":"P","domains":["d"],"accountabilities":["a"],
                      "seats":1,"termDays":30},{"effect":"appoint-member","role":"r_1","member":"m_1"}]""",
            "preconditions", """
                    [{"metric":"M","source":"S","owner":"O","date":"2031-01-01T00:00:00Z","probability":"1/3"}]""");

    /** Objects that have whatever names they are given. */
    private static final Set<String> OPEN_NAMES = Set.of("points", "settings");

    @RegisterExtension
    static final TestInstance instance = new TestInstance();

    private static final class Once {
        static final World WORLD = World.of(instance);
        static final List<Endpoint> ENDPOINTS = Endpoint.of(
                        instance.browser().get("/api/openapi").json())
                .stream()
                .filter(Endpoint::takesBody)
                .toList();
    }

    /** @param body as text, so that it may be what no tree can be @param pointer where the fault is; empty for anywhere */
    private record Poisoned(String what, String body, String pointer) {}

    @TestFactory
    Stream<DynamicTest> a_body_that_does_not_say_just_what_is_asked_is_refused_where_it_does_not() {
        assertThat(Once.ENDPOINTS).hasSizeGreaterThan(20);
        return Once.ENDPOINTS.stream()
                .map(endpoint -> DynamicTest.dynamicTest(endpoint.toString(), () -> {
                    var poisoned = poisoned(endpoint);
                    assertThat(poisoned).isNotEmpty();
                    poisoned.forEach(one -> check(endpoint, one));
                }));
    }

    private static void check(Endpoint endpoint, Poisoned one) {
        var reply = Once.WORLD.founder.json(
                endpoint.method(),
                Once.WORLD.path(endpoint),
                one.body,
                UUID.randomUUID().toString());
        assertThat(reply.status())
                .as("%s: %s answers %s", one.what, one.body, reply)
                .isEqualTo(400);
        assertProblem(reply, 400);
        assertThat(reply.text("type")).isEqualTo("/problems/web/malformed");
        if (!one.pointer.isEmpty())
            assertThat(reply.text("/errors/0/pointer")).as(one.body).startsWith(one.pointer);
    }

    private static List<Poisoned> poisoned(Endpoint endpoint) {
        var body = Once.WORLD.body(endpoint);
        endpoint.names().filter(DEEPER::containsKey).forEach(name -> body.set(name, JSON.readTree(DEEPER.get(name))));
        var all = new ArrayList<Poisoned>();
        inside(body, body, "", all);
        return all;
    }

    private static void inside(JsonNode node, ObjectNode body, String pointer, List<Poisoned> all) {
        switch (node) {
            case ObjectNode object -> {
                boolean open = OPEN_NAMES.contains(pointer.substring(pointer.lastIndexOf('/') + 1));
                for (String name : List.copyOf(object.propertyNames())) {
                    var kept = object.get(name);
                    String place = pointer + "/" + name;
                    for (String other : others(kept)) {
                        object.set(name, JSON.readTree(other));
                        all.add(new Poisoned(place + " = " + other, body.toString(), top(place)));
                    }
                    object.set(name, kept);
                    String whole = object.toString();
                    String twice = "{\"" + name + "\":" + kept + "," + whole.substring(1);
                    all.add(new Poisoned(place + " twice", body.toString().replace(whole, twice), ""));
                    inside(kept, body, place, all);
                }
                if (open) return;
                object.put("unheard-of", 1);
                all.add(new Poisoned(pointer + " with a field nobody knows", body.toString(), ""));
                object.remove("unheard-of");
            }
            case ArrayNode array -> {
                for (int index = 0; index < array.size(); index++) {
                    var kept = array.get(index);
                    for (String other : others(kept)) {
                        array.set(index, JSON.readTree(other));
                        all.add(new Poisoned(pointer + "/" + index + " = " + other, body.toString(), top(pointer)));
                    }
                    array.set(index, kept);
                    inside(kept, body, pointer + "/" + index, all);
                }
            }
            default -> {}
        }
    }

    /** What stands in the place of such a value and is none. */
    private static List<String> others(JsonNode value) {
        if (value.isString()) return List.of("7", "1.5", "true", "null", "[]", "{}");
        if (value.isNumber())
            return List.of("1.5", "1.0", "1e0", "-0.9", "4.999999", "\"1\"", "true", "null", "[]", "{}");
        if (value.isBoolean()) return List.of("1", "0", "\"true\"", "null", "[]");
        if (value.isArray()) return List.of("null", "\"\"", "7", "{}", "[null]");
        return List.of("null", "\"\"", "7", "[]");
    }

    /** The field of the body in which it lies. */
    private static String top(String pointer) {
        int next = pointer.indexOf('/', 1);
        return next < 0 ? pointer : pointer.substring(0, next);
    }
}
