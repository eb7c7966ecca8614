package org.isonomia.web.house;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every language says what the English says, and takes the same values. */
class TranslationsTest {
    private static final Path MESSAGES = Sources.WEB.resolve("resources/messages");
    private static final Path WORDS = Sources.HOUSE.resolve("events/src/main/resources/org/isonomia/words");

    @ParameterizedTest
    @ValueSource(strings = {"de", "es"})
    void everything_is_said_in_a_language_that_is_whole(String language) {
        for (Path folder : List.of(MESSAGES, WORDS))
            assertThat(sentences(folder, language).keySet())
                    .as(language + " in " + folder.getFileName())
                    .containsExactlyElementsOf(sentences(folder, "").keySet());
    }

    @Test
    void arabic_says_the_frame_the_doors_and_the_ballots() {
        var spoken = sentences(MESSAGES, "ar").keySet();
        assertThat(sentences(MESSAGES, "").keySet().stream()
                        .filter(key -> key.matches("(place|status|nav|waits|ballot|need|time)\\..*"))
                        .filter(key -> !spoken.contains(key)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "es", "ar"})
    void a_translation_takes_what_the_english_takes_and_is_in_the_syntax_of_icu(String language) {
        for (Path folder : List.of(MESSAGES, WORDS)) {
            var english = sentences(folder, "");
            sentences(folder, language).forEach((key, sentence) -> {
                assertThat(english).as(key).containsKey(key);
                assertThat(taken(sentence, language)).as(language + " " + key).isEqualTo(taken(english.get(key), "en"));
            });
        }
    }

    @Test
    void a_translation_that_drops_a_value_is_noticed() {
        assertThat(taken("{a} und {b, plural, one {#} other {# {c}}}", "de")).containsExactly("a", "b", "c");
        assertThat(taken("{a}", "de")).isNotEqualTo(taken("{a} {b}", "en"));
    }

    private static Set<String> taken(String sentence, String language) {
        var pattern = new com.ibm.icu.text.MessagePattern(new MessageFormat(sentence, Locale.of(language)).toPattern());
        var names = new TreeSet<String>();
        for (int part = 0; part + 1 < pattern.countParts(); part++)
            if (pattern.getPart(part).getType() == com.ibm.icu.text.MessagePattern.Part.Type.ARG_START)
                names.add(pattern.getSubstring(pattern.getPart(part + 1)));
        return names;
    }

    private static Map<String, String> sentences(Path folder, String language) {
        String end = language.isEmpty() ? ".properties" : "_" + language + ".properties";
        var sentences = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(file -> isOf(file, end, language)).collect(toCollection(TreeSet::new))) {
                var properties = new Properties();
                properties.load(new StringReader(Sources.read(file)));
                properties.forEach((key, sentence) -> sentences.put(key.toString(), sentence.toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sentences;
    }

    private static boolean isOf(Path file, String end, String language) {
        String name = file.getFileName().toString();
        return name.endsWith(end) && (!language.isEmpty() || !name.contains("_"));
    }
}
