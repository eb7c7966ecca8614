package org.isonomia.audit.replay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.isonomia.audit.export.ExportWriter;
import org.isonomia.audit.history.Draft;
import org.isonomia.audit.history.Export;
import org.isonomia.audit.history.HonestHistory;
import org.isonomia.audit.history.Panels;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.codec.JsonEntryCodec;
import org.isonomia.transparency.tree.Hashing;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One number, moment, length of time or list of one entry is made absurd, and everything written anew over it. */
class PoisonedEntryTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int TRIES = 400;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final List<String> NUMBERS =
            List.of("-1", "0", "1", "2147483647", "-2147483648", "9223372036854775807", "-9223372036854775808", "1e30");
    private static final List<String> MOMENTS = List.of(
            "\"+1000000000-12-31T23:59:59.999999999Z\"", "\"-1000000000-01-01T00:00:00Z\"", "\"1970-01-01T00:00:00Z\"");
    private static final List<String> LENGTHS =
            List.of("\"PT0S\"", "\"PT-1S\"", "\"PT2562047788015215H30M7S\"", "\"PT-2562047788015215H30M8S\"");
    private static final List<String> TEXTS = List.of("\"\"", "null", "\"0\"", "[]", "{}");

    static Stream<Arguments> histories() {
        return Stream.of(
                Arguments.of("everything", HonestHistory.everything()), Arguments.of("panels", Panels.everything()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("histories")
    void no_rule_fails_over_what_an_entry_says_and_each_disagreement_names_its_entry(String name, List<Draft> honest)
            throws Exception {
        var random = new Random(20);
        var codec = new JsonEntryCodec(Isonomia.CATALOGUE, () -> new byte[32]);
        var bytes = honest.stream()
                .map(draft -> codec.encode(draft.stamp(), draft.event()).bytes())
                .toList();
        for (int tries = 0; tries < TRIES; tries++) {
            int position = random.nextInt(bytes.size());
            var entry = (ObjectNode) JSON.readTree(bytes.get(position));
            String what = poison(entry, random);
            var all = new ArrayList<>(bytes);
            all.set(position, JSON.writeValueAsBytes(entry));
            String told = "entry %d with %s: %s".formatted(position, what, new String(all.get(position), UTF_8));
            Assertions.assertTimeoutPreemptively(
                    PATIENCE,
                    () -> assertThatCode(() -> {
                                var report = replay(all);
                                assertThat(report.disagreements())
                                        .allMatch(one -> one.position() != null || one.entry() == null);
                                ReportText.of(report);
                            })
                            .as(told)
                            .doesNotThrowAnyException(),
                    told);
        }
    }

    /** @return what was done to it */
    private static String poison(ObjectNode entry, Random random) {
        var places = new ArrayList<Runnable>();
        var told = new StringBuilder();
        collect(entry, places, told, random);
        places.get(random.nextInt(places.size())).run();
        return told.toString();
    }

    private static void collect(JsonNode node, List<Runnable> places, StringBuilder told, Random random) {
        switch (node) {
            case ObjectNode object ->
                object.propertyNames().forEach(name -> {
                    places.add(() -> told.append(name)
                            .append(" = ")
                            .append(object.set(name, other(object.get(name), random))
                                    .get(name)));
                    collect(object.get(name), places, told, random);
                });
            case ArrayNode array -> {
                for (int index = 0; index < array.size(); index++) {
                    int at = index;
                    places.add(() -> told.append("item = ")
                            .append(array.set(at, other(array.get(at), random)).get(at)));
                    collect(array.get(index), places, told, random);
                }
                if (!array.isEmpty()) {
                    places.add(() -> told.append("one repeated: ").append(array.add(array.get(0))));
                    places.add(() -> told.append("one dropped: ").append(array.remove(0)));
                }
            }
            default -> {}
        }
    }

    private static JsonNode other(JsonNode value, Random random) {
        List<String> poisons = TEXTS;
        if (value.isNumber()) poisons = NUMBERS;
        else if (value.isString() && value.stringValue().matches("\\d{4}-.*Z")) poisons = MOMENTS;
        else if (value.isString() && value.stringValue().startsWith("PT")) poisons = LENGTHS;
        return JSON.readTree(poisons.get(random.nextInt(poisons.size())));
    }

    private static Report replay(List<byte[]> entries) throws Exception {
        var out = new ByteArrayOutputStream();
        var writer = new ExportWriter(out::write, entries.size());
        for (int i = 0; i < entries.size(); i++)
            writer.entry(i, entries.get(i), Hashing.leaf(entries.get(i)).bytes());
        writer.end();
        return Export.replay(out.toByteArray());
    }
}
