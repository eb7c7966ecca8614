package org.isonomia.web.house;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isonomia.command.Refusal;
import org.isonomia.web.page.Messages;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final Set<String> KINDS_OF_KEY = Set.of(".hint");

    private final List<Path> sources = Stream.concat(
                    Sources.below(Sources.WEB.resolve("jte"), ".jte").stream(),
                    Sources.below(Sources.WEB.resolve("java"), ".java").stream())
            .toList();
    private final List<Saying> sayings = sources.stream()
            .filter(file -> !file.endsWith("package-info.java"))
            .flatMap(file -> Saying.in(file.getFileName().toString(), Sources.read(file)).stream())
            .toList();
    private final Map<String, String> sentences = sentences();

    @Test
    void everyKeyThatIsSaidHasASentence() {
        assertThat(sayings).hasSizeGreaterThan(200);
        assertThat(faults(sayings)).isEmpty();
    }

    @Test
    void aKeyWithoutSentenceIsNoticed() {
        var planted = new ArrayList<Saying>();
        planted.addAll(Saying.in("A.jte", "${page.t(open ? \"polls.ask\" : \"polls.aks\")}"));
        planted.addAll(Saying.in("B.jte", "@template.part.field(page = page, label = \"polls.field.nothing\")"));
        planted.addAll(Saying.in("C.java", "pages.page(visit, \"colour.\" + hue)"));
        assertThat(faults(planted))
                .containsExactly(
                        "A.jte: no sentence for polls.aks",
                        "B.jte: no sentence for polls.field.nothing",
                        "C.java: what can follow colour.? Say it in Beginnings");
    }

    @Test
    void everySentenceIsHandedWhatItNames() {
        assertThat(unfilled(sayings)).isEmpty();
        assertThat(unfilled(Saying.in("A.jte", "${page.t(\"join.welcome\", \"inviter\", name)}")))
                .containsExactly("A.jte: join.welcome is not handed {community}");
    }

    @Test
    void everyRefusalHasASentence() {
        var codes = Ours.in("org.isonomia.command", "org.isonomia.web").stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Refusal.Code.class))
                .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                .map(Refusal.Code.class::cast)
                .map(Messages::key)
                .collect(toCollection(TreeSet::new));
        assertThat(codes).hasSizeGreaterThan(60);
        assertThat(codes.stream().filter(key -> !sentences.containsKey(key))).isEmpty();
        assertThat(sentences.keySet().stream().filter(key -> key.startsWith("refusal.") && !codes.contains(key)))
                .isEmpty();
    }

    @Test
    void everySentenceIsSaidSomewhere() {
        var said = sources.stream()
                .flatMap(file -> Saying.literals(Sources.read(file)))
                .collect(toCollection(TreeSet::new));
        sayings.forEach(saying -> said.add(saying.key()));
        Beginnings.ALL.forEach((beginning, endings) -> endings.forEach(ending -> said.add(beginning + ending)));
        assertThat(sentences.keySet().stream()
                        .filter(key -> !key.startsWith("refusal."))
                        .filter(key -> !said.contains(key) && !said.contains(plain(key))))
                .isEmpty();
    }

    @Test
    void noKeyIsWrittenTwice() {
        var keys = Messages.FILES.stream()
                .flatMap(file -> Sources.read(file(file)).lines())
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    private List<String> faults(List<Saying> sayings) {
        var faults = new TreeSet<String>();
        for (var saying : sayings) {
            if (saying.isBeginning()) {
                var endings = Beginnings.ALL.get(saying.key());
                if (endings == null)
                    faults.add(saying.where() + ": what can follow " + saying.key() + "? Say it in Beginnings");
                else
                    endings.stream()
                            .map(ending -> saying.key() + ending)
                            .filter(key -> !sentences.containsKey(key))
                            .forEach(key -> faults.add(saying.where() + ": no sentence for " + key));
            } else if (!sentences.containsKey(saying.key()))
                faults.add(saying.where() + ": no sentence for " + saying.key());
        }
        return List.copyOf(faults);
    }

    private List<String> unfilled(List<Saying> sayings) {
        var faults = new TreeSet<String>();
        for (var saying : sayings)
            names(sentences.getOrDefault(saying.key(), ""))
                    .filter(name -> !saying.handsOver(name))
                    .forEach(
                            name -> faults.add(saying.where() + ": " + saying.key() + " is not handed {" + name + "}"));
        return List.copyOf(faults);
    }

    private static Stream<String> names(String sentence) {
        var parsed = new MessagePattern(sentence);
        return IntStream.range(0, parsed.countParts())
                .mapToObj(parsed::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NAME)
                .map(parsed::getSubstring);
    }

    private static String plain(String key) {
        return KINDS_OF_KEY.stream()
                .filter(key::endsWith)
                .findFirst()
                .map(ending -> key.substring(0, key.length() - ending.length()))
                .orElse(key);
    }

    private static Map<String, String> sentences() {
        var all = new TreeMap<String, String>();
        for (String file : Messages.FILES) {
            var properties = new Properties();
            try {
                properties.load(new StringReader(Sources.read(file(file))));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            properties.forEach((key, sentence) -> all.put(key.toString(), sentence.toString()));
        }
        return all;
    }

    private static Path file(String name) {
        return Sources.WEB.resolve("resources/messages/" + name + ".properties");
    }
}
