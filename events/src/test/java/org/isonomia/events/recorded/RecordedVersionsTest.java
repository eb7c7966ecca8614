package org.isonomia.events.recorded;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.events.codec.JsonEntryCodec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every kind of event, in every version that was released, stands in a log that a program wrote. */
class RecordedVersionsTest {
    /** What no recorded log holds, and why. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "polls.CountAbandoned/1",
            "what a program that was released let open is counted by this one, so nothing it could record has no result");

    private static final JsonEntryCodec CODEC = JsonEntryCodec.reading(Isonomia.CATALOGUE);

    @Test
    void every_released_version_of_every_kind_is_recorded() {
        var missing = Isonomia.CATALOGUE
                .kinds()
                .flatMap(kind ->
                        IntStream.rangeClosed(1, kind.version()).mapToObj(version -> kind.name() + "/" + version))
                .collect(toCollection(TreeSet::new));
        for (String name : Recorded.NAMES)
            for (byte[] entry : Recorded.named(name).entries()) {
                var read = CODEC.decode(entry);
                missing.remove(read.name() + "/" + read.version());
            }
        assertThat(missing).isEqualTo(ELSEWHERE.keySet());
    }

    @ParameterizedTest
    @FieldSource("org.isonomia.events.recorded.Recorded#NAMES")
    void an_entry_of_this_program_is_recorded_byte_for_byte_as_it_would_be_written_again(String name) {
        for (byte[] entry : Recorded.named(name).entries()) {
            var read = CODEC.decode(entry);
            boolean newest = read.version()
                    == Isonomia.CATALOGUE.of(read.event().getClass()).version();
            if (newest)
                assertThat(CODEC.encode(read.stamp(), read.event()).bytes()).isEqualTo(entry);
        }
    }

    @ParameterizedTest
    @FieldSource("org.isonomia.events.recorded.Recorded#NAMES")
    void what_is_read_is_what_its_file_holds(String name) throws Exception {
        try (var in = RecordedVersionsTest.class.getResourceAsStream("/recorded/" + name + ".ndjson")) {
            assertThat(Recorded.named(name).lines())
                    .isEqualTo(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        }
    }
}
