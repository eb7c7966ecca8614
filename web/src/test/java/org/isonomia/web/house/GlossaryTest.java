package org.isonomia.web.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isonomia.command.Area;
import org.isonomia.command.areas.Areas;
import org.isonomia.events.Kind;
import org.isonomia.events.catalogue.Isonomia;
import org.junit.jupiter.api.Test;

/** The glossary and the first sentences of packages, held against the code. */
class GlossaryTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\|");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_]\\w+");
    private static final Pattern NOT_CODE = Pattern.compile("(?s)/\\*.*?\\*/|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"");
    private static final Pattern OURS = Pattern.compile("org\\.isonomia(?:\\.\\w+)+");
    private static final Set<String> BETWEEN = Set.of("of", "the", "to", "word", "look");

    private final List<String> terms = ROW.matcher(Sources.read(Sources.HOUSE.resolve("infra/docs/glossary.md")))
            .results()
            .map(row -> row.group(1))
            .filter(cell -> !cell.equals("word") && !cell.startsWith("---"))
            .flatMap(cell -> Arrays.stream(cell.split(", ")))
            .toList();
    private final List<Path> java = Stream.of("events", "command-side", "query-side", "web", "infra")
            .flatMap(module -> Sources.below(Sources.HOUSE.resolve(module), ".java").stream())
            .filter(file -> !file.toString().contains("/target/"))
            .toList();

    @Test
    void every_term_of_the_glossary_is_made_of_words_that_the_code_uses() {
        var used = used();
        assertThat(terms).hasSizeGreaterThan(90).doesNotHaveDuplicates();
        assertThat(unused(terms, used)).isEmpty();
        assertThat(unused(List.of("poll", "plebiscite"), used)).containsExactly("plebiscite");
    }

    @Test
    void every_event_and_every_area_is_named_with_a_term_of_the_glossary() {
        var names = Stream.concat(
                        Isonomia.CATALOGUE.kinds().map(Kind::type).map(Class::getSimpleName),
                        Areas.ALL.stream().map(Area::name))
                .toList();
        assertThat(unexplained(names.stream())).isEmpty();
        assertThat(unexplained(Stream.of("PlebisciteOrdered"))).containsExactly("PlebisciteOrdered");
    }

    @Test
    void every_package_says_what_it_holds_and_names_nothing_that_is_gone() {
        var packages = java.stream()
                .filter(file -> file.toString().contains("src/main") && !file.endsWith("package-info.java"))
                .map(Path::getParent)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages).hasSizeGreaterThan(100).allSatisfy(directory -> {
            var info = directory.resolve("package-info.java");
            assertThat(info).exists();
            assertThat(Sources.read(info)).contains("/**");
            assertThat(gone(Sources.read(info))).as(info.toString()).isEmpty();
        });
        assertThat(gone("{@link org.isonomia.web.page.Gone}")).containsExactly("org.isonomia.web.page.Gone");
    }

    private Set<String> used() {
        return java.stream()
                .map(file -> NOT_CODE.matcher(Sources.read(file)).replaceAll(""))
                .flatMap(code -> IDENTIFIER.matcher(code).results().map(MatchResult::group))
                .map(GlossaryTest::letters)
                .collect(Collectors.toSet());
    }

    private static List<String> unused(List<String> terms, Set<String> used) {
        return terms.stream()
                .filter(term -> Arrays.stream(term.split(" "))
                        .filter(word -> !BETWEEN.contains(word))
                        .map(GlossaryTest::letters)
                        .anyMatch(word -> used.stream().noneMatch(name -> name.contains(word))))
                .toList();
    }

    private List<String> unexplained(Stream<String> names) {
        return names.filter(name -> terms.stream().map(GlossaryTest::letters).noneMatch(letters(name)::contains))
                .toList();
    }

    private static List<String> gone(String text) {
        return OURS.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(name -> Stream.of(
                                "events",
                                "command-side",
                                "query-side",
                                "web",
                                "infra/audit",
                                "infra/event-store",
                                "infra/transparency",
                                "infra/bench")
                        .map(module -> Sources.HOUSE.resolve(module + "/src/main/java/" + name.replace('.', '/')))
                        .noneMatch(path -> Files.exists(path) || Files.exists(Path.of(path + ".java"))))
                .toList();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
