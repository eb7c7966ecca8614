package org.isonomia.events.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.isonomia.events.Event;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Entries say what is known, in its place, and nothing else, at every depth of their data. */
class StrictEntriesTest {
    private static final JsonMapper JSON = new JsonMapper();

    final JsonEntryCodec codec = new JsonEntryCodec(Isonomia.CATALOGUE, () -> new byte[32]);

    static Stream<Event> events() {
        return Samples.byType().values().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_field_that_is_not_known_is_refused_wherever_it_stands(Event event) {
        for (List<String> path : records(entry(event).get("data"), List.of())) {
            var entry = entry(event);
            within(entry, path).put("colour", "red");
            requireRefused(entry, path);
        }
    }

    @Test
    void each_field_of_the_terms_of_a_poll_stands_there_or_can_be_absent() {
        var event = Samples.byType().get(PollOpened.class);
        var optional = List.of("proposal", "rollOf", "forecast");
        for (String field : entry(event).at("/data/terms").propertyNames()) {
            var entry = entry(event);
            within(entry, List.of("terms")).remove(field);
            if (optional.contains(field)) codec.decode(bytes(entry));
            else requireRefused(entry, List.of("terms", field));
        }
    }

    private ObjectNode entry(Event event) {
        return (ObjectNode) JSON.readTree(codec.encode(Samples.stamp(), event).bytes());
    }

    private void requireRefused(ObjectNode entry, List<String> path) {
        assertThatThrownBy(() -> codec.decode(bytes(entry)))
                .as(String.join(".", path))
                .isInstanceOf(MalformedEntryException.class);
    }

    private static byte[] bytes(ObjectNode entry) {
        return entry.toString().getBytes(UTF_8);
    }

    private static ObjectNode within(ObjectNode entry, List<String> path) {
        JsonNode node = entry.get("data");
        for (String name : path) node = node.get(name);
        return (ObjectNode) node;
    }

    /** Where the objects are that have the fields of a record; a map of settings takes any name. */
    private static List<List<String>> records(JsonNode node, List<String> path) {
        return Stream.concat(
                        Stream.of(path),
                        node.properties().stream()
                                .filter(each -> each.getValue().isObject()
                                        && !each.getKey().equals("settings"))
                                .flatMap(each -> records(
                                        each.getValue(),
                                        Stream.concat(path.stream(), Stream.of(each.getKey()))
                                                .toList())
                                        .stream()))
                .toList();
    }
}
