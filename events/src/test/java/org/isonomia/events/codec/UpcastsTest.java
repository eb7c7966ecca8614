package org.isonomia.events.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.recorded.Recorded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What each earlier version of an event means, value by value: the same fact, written by hand in the version that
 * followed, in a file of its own in {@code upcast}.
 */
class UpcastsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Where the version that followed has what stood elsewhere. */
    private static final Map<String, String> MOVED = Map.of("polls.BallotCast-1/choice", "/choice/option");

    private final JsonEntryCodec codec = JsonEntryCodec.reading(Isonomia.CATALOGUE);

    static Stream<Arguments> earlier() {
        return Isonomia.CATALOGUE
                .kinds()
                .flatMap(kind ->
                        IntStream.range(1, kind.version()).mapToObj(version -> Arguments.of(kind.name(), version)));
    }

    @ParameterizedTest
    @MethodSource("earlier")
    void an_earlier_version_is_read_as_the_very_fact_that_was_written(String name, int version) throws IOException {
        var read = codec.decode(file("/frozen/", name, version));
        var meant = codec.decode(file("/upcast/", name, version));
        assertThat(meant.version()).as("the version that followed").isEqualTo(version + 1);
        assertThat(read.event()).isEqualTo(meant.event());
        assertThat(read.stamp()).isEqualTo(meant.stamp());
    }

    /** What was written by hand leaves nothing out that the earlier version says, and says it in the same place. */
    @ParameterizedTest
    @MethodSource("earlier")
    void nothing_that_the_earlier_version_says_is_lost(String name, int version) throws IOException {
        var meant = JSON.readTree(file("/upcast/", name, version)).get("data");
        leaves("", JSON.readTree(file("/frozen/", name, version)).get("data"))
                .forEach((path, value) -> assertThat(meant.at(MOVED.getOrDefault(name + "-" + version + path, path)))
                        .as(path)
                        .isEqualTo(value));
    }

    /** In the logs that earlier programs recorded, as they stand there. */
    @ParameterizedTest
    @FieldSource("org.isonomia.events.recorded.Recorded#NAMES")
    void an_entry_that_an_earlier_program_recorded_keeps_every_value_in_the_newest_version(String name) {
        for (byte[] entry : Recorded.named(name).entries()) {
            var read = codec.decode(entry);
            var newest = JSON.readTree(codec.encode(read.stamp(), read.event()).bytes())
                    .get("data");
            leaves("", JSON.readTree(entry).get("data"))
                    .forEach((path, value) -> assertThat(
                                    newest.at(MOVED.getOrDefault(read.name() + "-" + read.version() + path, path)))
                            .as("%s/%d %s", read.name(), read.version(), path)
                            .isEqualTo(value));
        }
    }

    /** By JSON pointer. */
    private static Map<String, JsonNode> leaves(String path, JsonNode node) {
        var leaves = new LinkedHashMap<String, JsonNode>();
        if (node.isObject())
            node.propertyStream()
                    .forEach(field -> leaves.putAll(leaves(path + "/" + field.getKey(), field.getValue())));
        else if (node.isArray())
            for (int i = 0; i < node.size(); i++) leaves.putAll(leaves(path + "/" + i, node.get(i)));
        else leaves.put(path, node);
        return leaves;
    }

    private static byte[] file(String folder, String name, int version) throws IOException {
        String path = folder + name + "-" + version + ".json";
        try (var in = Objects.requireNonNull(UpcastsTest.class.getResourceAsStream(path), "write " + path)) {
            return new String(in.readAllBytes(), UTF_8).strip().getBytes(UTF_8);
        }
    }
}
