package org.isonomia.words;

import com.ibm.icu.text.CaseMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.isonomia.events.community.DecisionKind;

/**
 * What each kind of event says to a person. A message is written as ICU has it, with the names of {@link Words}. Of a name
 * that can be absent, {@code <name>_given} is {@code true} or {@code false}; of a list, {@code <name>_list} is all of it.
 * A second message, {@code <event>.more}, tells what the sentence leaves out.
 */
public final class Sentences {
    public static final Sentences ALL = new Sentences(MessageFiles.english(), MessageFiles::translated);

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final String MORE = ".more";

    /** Parts that stand for a name as within a sentence; where one begins it, it takes a capital letter. */
    private static final Set<String> NAMELESS = Set.of("clock", "former");

    private final Map<String, String> english;
    private final Function<String, Map<String, String>> translated;
    private final Map<String, Map<String, String>> byLanguage = new ConcurrentHashMap<>();

    Sentences(Map<String, String> english, Function<String, Map<String, String>> translated) {
        this.english = english;
        this.translated = translated;
        byLanguage.put(Locale.ENGLISH.getLanguage(), english);
    }

    /**
     * In the language asked for, or in English where nobody has translated it.
     *
     * @param event its name, for instance {@code polls.PollClosed}
     * @throws IllegalArgumentException for an event that is in no area
     */
    public String of(Locale locale, String event, Words words, Meanings meanings) {
        String said = message(locale, event).say(words, meanings);
        boolean begins = NAMELESS.stream()
                .flatMap(key -> find(locale, key).stream())
                .map(Message::pattern)
                .anyMatch(said::startsWith);
        return begins ? CaseMap.toTitle().wholeString().noLowercase().apply(locale, null, said) : said;
    }

    /** What else the entry says; empty when that is nothing. */
    public Optional<String> more(Locale locale, String event, Words words, Meanings meanings) {
        return find(locale, event + MORE)
                .map(message -> message.say(words, meanings).strip())
                .filter(said -> !said.isEmpty());
    }

    /** The names of what the sentence about an event takes. */
    public Set<String> names(Locale locale, String event) {
        return message(locale, event).names();
    }

    /** A part that stands for a name in sentences of every area, for instance that of somebody who is no member. */
    public String part(Locale locale, String key) {
        return message(locale, key).say(new Words(Map.of(), Map.of()), Word::value);
    }

    /** What is put before a community by itself, about one kind of decision. @param key {@code ratify} or {@code replace} */
    public String asked(Locale language, String key, DecisionKind of) {
        var words = new Words(Map.of("of", new Word(Word.Of.CHOICE, of.name())), Map.of());
        return message(language, key).say(words, Word::value);
    }

    private Message message(Locale locale, String key) {
        return find(locale, key).orElseThrow(() -> new IllegalArgumentException("no sentence for " + key));
    }

    private Optional<Message> find(Locale locale, String key) {
        var spoken = messages(locale.getLanguage());
        var own = spoken.get(key);
        if (own != null) return Optional.of(new Message(own, locale, spoken.getOrDefault("clock", "")));
        return Optional.ofNullable(english.get(key))
                .map(message -> new Message(message, Locale.ENGLISH, english.getOrDefault("clock", "")));
    }

    private Map<String, String> messages(String language) {
        if (!LANGUAGES.contains(language)) return english;
        return byLanguage.computeIfAbsent(language, translated);
    }
}
