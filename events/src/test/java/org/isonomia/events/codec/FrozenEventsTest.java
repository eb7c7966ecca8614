package org.isonomia.events.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isonomia.events.Kind;
import org.isonomia.events.Tag;
import org.isonomia.events.catalogue.Isonomia;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bytes of released events, one file for each kind and version, are written and read for ever. */
class FrozenEventsTest {
    final JsonEntryCodec codec = new JsonEntryCodec(Isonomia.CATALOGUE, () -> new byte[32]);

    static Stream<String> names() {
        return Isonomia.CATALOGUE.kinds().map(Kind::name).sorted();
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_newest_version_is_written_as_it_is_frozen(String name) throws IOException {
        var kind = Isonomia.CATALOGUE.named(name).orElseThrow();
        var sample = Samples.byType().get(kind.type());
        assertThat(sample).as("a sample of %s", name).isNotNull();
        String written = new String(codec.encode(Samples.stamp(), sample).bytes(), UTF_8);
        assertThat(Files.exists(file(name, kind.version())))
                .as("a frozen file for %s, which is now written as\n%s", kind.typeText(), written)
                .isTrue();
        assertThat(written).isEqualTo(frozen(name, kind.version()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void what_is_frozen_is_read_as_it_was_meant(String name) throws IOException {
        var kind = Isonomia.CATALOGUE.named(name).orElseThrow();
        var read = codec.decode(frozen(name, kind.version()).getBytes(UTF_8));
        assertThat(read.event()).isEqualTo(Samples.byType().get(kind.type()));
        assertThat(read.stamp()).isEqualTo(Samples.stamp());
        assertThat(read.name()).isEqualTo(name);
        assertThat(read.version()).isEqualTo(kind.version());
        assertThat(read.tags()).isNotEmpty().isSorted();
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_earlier_version_is_frozen_and_still_read_as_the_newest(String name) throws IOException {
        var kind = Isonomia.CATALOGUE.named(name).orElseThrow();
        for (int version = 1; version < kind.version(); version++) {
            var read = codec.decode(frozen(name, version).getBytes(UTF_8));
            assertThat(read.version()).isEqualTo(version);
            assertThat(read.event()).isInstanceOf(kind.type());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_version_is_found_by_the_tags_with_which_it_was_written(String name) throws IOException {
        var kind = Isonomia.CATALOGUE.named(name).orElseThrow();
        for (int version = 1; version <= kind.version(); version++) {
            var read = codec.decode(frozen(name, version).getBytes(UTF_8));
            assertThat(read.tags())
                    .as("version %d", version)
                    .isEqualTo(Tag.sorted(Isonomia.CATALOGUE.tags(read.event(), version)));
        }
    }

    @Test
    void nothing_is_frozen_that_the_catalogue_has_lost() throws IOException {
        Set<String> expected = Isonomia.CATALOGUE
                .kinds()
                .flatMap(kind -> IntStream.rangeClosed(1, kind.version())
                        .mapToObj(version ->
                                file(kind.name(), version).getFileName().toString()))
                .collect(Collectors.toSet());
        try (var files = Files.list(folder())) {
            assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
                    .isEqualTo(expected);
        }
    }

    private static String frozen(String name, int version) throws IOException {
        return Files.readString(file(name, version), UTF_8);
    }

    private static Path file(String name, int version) {
        return folder().resolve(name + "-" + version + ".json");
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(FrozenEventsTest.class.getResource("/frozen"))
                    .toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
