package org.isonomia.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.isonomia.command.Refusal;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Every sentence a person sees, from {@code messages/<area>.properties} (English) overlaid by
 * {@code messages/<area>_<language>.properties}; all are read at the start. They are in the syntax of ICU: a sentence names what it
 * takes, {@code {longest}}, and says what it counts by {@code {seats, plural, one {# seat} other {# seats}}}.
 */
@Component
public final class Messages {
    public static final List<String> FILES = List.of(
            "common",
            "home",
            "search",
            "community",
            "membership",
            "discussion",
            "decisions",
            "proposals",
            "effects",
            "polls",
            "roles",
            "circles",
            "tasks",
            "log",
            "audit",
            "refusals");
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ps", "sd", "ug", "ur", "yi");
    private static final Pattern TRANSLATION = Pattern.compile("([a-z]+)_([a-z]{2,8})\\.properties");

    private final Map<String, Sentence> english = english();
    private final Set<String> partly = new HashSet<>();
    private final Map<String, Map<String, Sentence>> byLanguage = translated(english);

    /**
     * @param namesAndValues a name, its value, a name, ...
     * @throws IllegalArgumentException for a key without a sentence
     */
    public String say(Locale locale, String key, Object... namesAndValues) {
        var values = new HashMap<String, Object>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            values.put(String.valueOf(namesAndValues[i]), value instanceof Number ? value : String.valueOf(value));
        }
        return say(locale, key, values);
    }

    public String say(Locale locale, String key, Map<String, ?> values) {
        var sentence = sentences(locale).get(key);
        if (sentence == null) throw new IllegalArgumentException("no sentence for " + key);
        return sentence.say(values);
    }

    /** Why a command was refused and what to do about it. */
    public String say(Locale locale, Refusal refusal) {
        return say(locale, key(refusal.code()), refusal.data());
    }

    public boolean has(Locale locale, String key) {
        return sentences(locale).containsKey(key);
    }

    public static String key(Refusal.Code code) {
        return "refusal." + code.type().replace('/', '.');
    }

    /** The language of the pages for whoever asks for this one: English where a language has no sentences of its own. */
    public Locale spoken(Locale wanted) {
        return byLanguage.containsKey(wanted.getLanguage()) ? wanted : Locale.ENGLISH;
    }

    /** Every language with sentences of its own, by how it is called in itself. */
    public List<Locale> languages() {
        return byLanguage.keySet().stream()
                .map(Locale::of)
                .sorted(Comparator.comparing(language -> language.getDisplayLanguage(language)))
                .toList();
    }

    /** Whether nothing on the pages falls back to English. */
    public boolean isWhole(Locale locale) {
        return !partly.contains(locale.getLanguage());
    }

    private Map<String, Sentence> sentences(Locale locale) {
        return byLanguage.getOrDefault(locale.getLanguage(), english);
    }

    private Map<String, Map<String, Sentence>> translated(Map<String, Sentence> english) {
        var languages = new HashMap<String, Map<String, Sentence>>();
        languages.put(Locale.ENGLISH.getLanguage(), english);
        var own = new HashMap<String, Set<String>>();
        for (var resource : Resources.matching("messages/*_*.properties")) {
            var name = TRANSLATION.matcher(String.valueOf(resource.getFilename()));
            if (!name.matches() || !FILES.contains(name.group(1))) continue;
            var sentences = read(resource, Locale.of(name.group(2)));
            own.computeIfAbsent(name.group(2), language -> new HashSet<>()).addAll(sentences.keySet());
            languages
                    .computeIfAbsent(name.group(2), language -> fallback(language, english))
                    .putAll(sentences);
        }
        own.forEach((language, keys) -> {
            if (!keys.containsAll(english.keySet())) partly.add(language);
        });
        return Map.copyOf(languages);
    }

    /** What stands for what a language does not say itself. */
    private static Map<String, Sentence> fallback(String language, Map<String, Sentence> english) {
        var sentences = new HashMap<>(english);
        if (isFromRightToLeft(language)) sentences.replaceAll((key, sentence) -> sentence.fromLeftToRight());
        return sentences;
    }

    static boolean isFromRightToLeft(String language) {
        return RIGHT_TO_LEFT.contains(language);
    }

    private static Map<String, Sentence> english() {
        var sentences = new HashMap<String, Sentence>();
        for (String file : FILES)
            sentences.putAll(read(Resources.at("messages/" + file + ".properties"), Locale.ENGLISH));
        return Map.copyOf(sentences);
    }

    private static Map<String, Sentence> read(Resource resource, Locale locale) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(resource.getInputStream(), UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var sentences = new HashMap<String, Sentence>();
        properties.forEach((key, sentence) -> sentences.put(key.toString(), new Sentence(sentence.toString(), locale)));
        return sentences;
    }
}
