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
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isonomia.command.Refusal;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Every sentence a person sees, from {@code messages/<area>.properties} (English) overlaid by
 * {@code messages/<area>_<language>.properties}. A sentence names what it takes: {@code {longest}}. With a
 * {@code count} of 0 or 1, the key ending in {@code .zero} or {@code .one} is taken when there is one.
 */
@Component
public final class Messages {
    public static final List<String> FILES = List.of(
            "common",
            "community",
            "membership",
            "discussion",
            "proposals",
            "polls",
            "roles",
            "tasks",
            "log",
            "audit",
            "refusals");
    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");

    private final Map<String, Map<String, String>> byLanguage = new ConcurrentHashMap<>();

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
        return NAME.matcher(sentence)
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

    private Map<String, String> sentences(Locale locale) {
        return byLanguage.computeIfAbsent(locale.getLanguage(), Messages::read);
    }

    private static Map<String, String> read(String language) {
        var sentences = new HashMap<String, String>();
        for (String file : FILES) sentences.putAll(read("messages/" + file + ".properties", true));
        for (String file : FILES) sentences.putAll(read("messages/" + file + "_" + language + ".properties", false));
        return Map.copyOf(sentences);
    }

    private static Map<String, String> read(String path, boolean required) {
        var resource = new ClassPathResource(path);
        if (!required && !resource.exists()) return Map.of();
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
