package org.isonomia.words;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** One message in its language. @param clock who acted where nobody did */
record Message(String pattern, Locale locale, String clock) {
    static final String GIVEN = "_given";
    static final String LIST = "_list";

    /** The names of all that it takes, in its branches too. */
    Set<String> names() {
        var parsed = new MessagePattern(pattern);
        return IntStream.range(0, parsed.countParts())
                .mapToObj(parsed::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NAME)
                .map(parsed::getSubstring)
                .collect(toUnmodifiableSet());
    }

    String say(Words words, Meanings meanings) {
        var said = new HashMap<String, Object>();
        for (String name : names()) {
            if (name.endsWith(GIVEN)) said.put(name, String.valueOf(words.has(without(name, GIVEN))));
            else if (name.endsWith(LIST))
                said.put(name, listed(words.lists().getOrDefault(without(name, LIST), List.of()), meanings));
            else if (words.single().get(name) instanceof Word word) said.put(name, shown(word, meanings));
            else if (name.equals(Words.BY)) said.put(name, clock);
        }
        return new MessageFormat(pattern, locale).format(said);
    }

    private String listed(List<Word> words, Meanings meanings) {
        return ListFormatter.getInstance(locale)
                .format(words.stream().map(word -> shown(word, meanings)).toList());
    }

    static String without(String name, String ending) {
        return name.substring(0, name.length() - ending.length());
    }

    private static Object shown(Word word, Meanings meanings) {
        return switch (word.of()) {
            case NUMBER -> Long.valueOf(word.value());
            case TEXT, CHOICE -> word.value();
            default -> meanings.of(word);
        };
    }
}
