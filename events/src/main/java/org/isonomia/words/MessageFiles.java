package org.isonomia.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.isonomia.events.Event;
import org.isonomia.events.catalogue.Isonomia;

/** Where messages are: {@code <area>.properties} in English, {@code <area>_<language>.properties} in another language. */
final class MessageFiles {
    /** What sentences of every area share. */
    static final String PARTS = "parts";

    private MessageFiles() {}

    /** The area of events that a file is of: the last part of the name of their package. */
    static String area(Class<? extends Event> event) {
        String of = event.getPackageName();
        return of.substring(of.lastIndexOf('.') + 1);
    }

    static List<String> areas() {
        return Isonomia.CATALOGUE
                .kinds()
                .map(kind -> area(kind.type()))
                .distinct()
                .sorted()
                .toList();
    }

    /** @throws IllegalStateException when an area has no file */
    static Map<String, String> english() {
        var all = new HashMap<String, String>();
        for (String name : names()) {
            var messages = read(name);
            if (messages.isEmpty()) throw new IllegalStateException("no messages for the events of " + name);
            all.putAll(messages);
        }
        return Map.copyOf(all);
    }

    /** Empty when no area has a file in it. @param language of two or three letters */
    static Map<String, String> translated(String language) {
        var all = new HashMap<String, String>();
        for (String name : names()) all.putAll(read(name + "_" + language));
        return Map.copyOf(all);
    }

    private static List<String> names() {
        return Stream.concat(Stream.of(PARTS), areas().stream()).toList();
    }

    /** Empty when there is no such file. */
    static Map<String, String> read(String name) {
        var messages = new Properties();
        try (var file = MessageFiles.class.getResourceAsStream(name + ".properties")) {
            if (file == null) return Map.of();
            messages.load(new InputStreamReader(file, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var read = new HashMap<String, String>();
        messages.forEach((key, message) -> read.put(key.toString(), message.toString()));
        return read;
    }
}
