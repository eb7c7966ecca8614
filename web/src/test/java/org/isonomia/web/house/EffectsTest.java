package org.isonomia.web.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.PublishLog;
import org.junit.jupiter.api.Test;

class EffectsTest {
    private static final Path JTE = Sources.WEB.resolve("jte/effects");
    private static final Path FORMS = Sources.WEB.resolve("java/org/isonomia/web/effects");

    private final List<Class<?>> effects = Arrays.asList(Effect.class.getPermittedSubclasses());

    @Test
    void every_effect_has_a_template_named_after_it() {
        assertThat(effects)
                .hasSizeGreaterThan(8)
                .allSatisfy(effect ->
                        assertThat(JTE.resolve(camel(effect) + ".jte")).exists());
    }

    @Test
    void every_effect_that_has_fields_has_a_form_that_reads_them_and_no_other_has() {
        assertThat(effects).allSatisfy(effect -> {
            var form = FORMS.resolve(effect.getSimpleName() + "Form.java");
            if (effect.getRecordComponents().length > 0) assertThat(form).exists();
            else assertThat(form).doesNotExist();
        });
    }

    @Test
    void an_effect_without_fields_lives_in_at_most_eight_files_each_named_after_it_or_after_effects() {
        var files = naming(PublishLog.class);
        assertThat(files)
                .hasSizeBetween(6, 8)
                .allMatch(name -> name.toLowerCase(Locale.ROOT).matches("(publishlog|effect|enactment).*"));
    }

    /** Without translations, which say what is said already. */
    private static List<String> naming(Class<?> effect) {
        var names = List.of(effect.getSimpleName(), camel(effect), kebab(effect));
        return Stream.of("events", "command-side", "query-side", "web", "infra")
                .flatMap(module -> Stream.of(".java", ".jte", ".properties")
                        .flatMap(ending -> Sources.below(Sources.HOUSE.resolve(module), ending).stream()))
                .filter(file -> file.toString().contains("src/main"))
                .filter(file -> !file.toString().matches(".*_[a-z]{2}\\.properties"))
                .filter(file -> names.stream().anyMatch(Sources.read(file)::contains) || names.contains(stem(file)))
                .map(file -> file.getFileName().toString())
                .toList();
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\..*", "");
    }

    private static String camel(Class<?> effect) {
        String name = effect.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String kebab(Class<?> effect) {
        return camel(effect).replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
