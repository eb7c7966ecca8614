package org.isonomia.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isonomia.command.Refusal;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Every sentence a person sees, from {@code messages/<area>.properties} (English) overlaid by
 * {@code messages/<area>_<language>.properties}; all are read at the start. A sentence names what it takes: {@code {longest}}. With a
 * {@code count} of 0 or 1, the key ending in {@code .zero} or {@code .one} is taken when there is one. Any other number
 * of things is said by {@code {seats, plural, one {# seat} other {# seats}}}.
 */
@Component
public final class Messages {
    public static final List<String> FILES = List.of(
            "common",
            "community",
            "membership",
            "discussion",
            "proposals",
            "effects",
            "polls",
            "roles",
            "tasks",
            "log",
            "audit",
            "refusals");
    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");

    /** As ICU writes it: {@code {seats, plural, one {# seat} other {# seats}}}. */
    private static final Pattern PLURAL = Pattern.compile(
            "\\{([a-zA-Z]+), plural, one \\{((?:[^{}]|\\{\\w+})*)}" + " other \\{((?:[^{}]|\\{\\w+})*)}}");

    private static final Pattern TRANSLATION = Pattern.compile("([a-z]+)_([a-z]{2,8})\\.properties");

    private final Map<String, String> english = english();
    private final Map<String, Map<String, String>> byLanguage = translated(english);

    /**
     * @param namesAndValues a name, its value, a name, ...
     * @throws IllegalArgumentException for a key without a sentence
     */
    public String say(Locale locale, String key, Object... namesAndValues) {
        var values = new HashMap<String, String>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2)
            values.put(String.valueOf(namesAndValues[i]), String.valueOf(namesAndValues[i + 1]));
        return say(locale, key, values);
    }

    public String say(Locale locale, String key, Map<String, String> values) {
        var sentences = sentences(locale);
        String sentence = switch (values.getOrDefault("count", "")) {
            case "0" -> sentences.get(key + ".zero");
            case "1" -> sentences.get(key + ".one");
            default -> null;
        };
        if (sentence == null) sentence = sentences.get(key);
        if (sentence == null) throw new IllegalArgumentException("no sentence for " + key);
        String counted = PLURAL.matcher(sentence).replaceAll(found -> {
            String number = values.getOrDefault(found.group(1), "");
            String chosen = number.equals("1") ? found.group(2) : found.group(3);
            return Matcher.quoteReplacement(chosen.replace("#", number));
        });
        return NAME.matcher(counted)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
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

    private Map<String, String> sentences(Locale locale) {
        return byLanguage.getOrDefault(locale.getLanguage(), english);
    }

    private static Map<String, Map<String, String>> translated(Map<String, String> english) {
        var languages = new HashMap<String, Map<String, String>>();
        languages.put(Locale.ENGLISH.getLanguage(), english);
        for (var resource : Resources.matching("messages/*_*.properties")) {
            var name = TRANSLATION.matcher(String.valueOf(resource.getFilename()));
            if (name.matches() && FILES.contains(name.group(1)))
                languages
                        .computeIfAbsent(name.group(2), language -> new HashMap<>(english))
                        .putAll(read(resource));
        }
        return Map.copyOf(languages);
    }

    private static Map<String, String> english() {
        var sentences = new HashMap<String, String>();
        for (String file : FILES) sentences.putAll(read(Resources.at("messages/" + file + ".properties")));
        return Map.copyOf(sentences);
    }

    private static Map<String, String> read(Resource resource) {
        var properties = new Properties();
        try (var reader = new InputStreamReader(resource.getInputStream(), UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var sentences = new HashMap<String, String>();
        properties.forEach((key, sentence) -> sentences.put(key.toString(), sentence.toString()));
        return sentences;
    }
}
