package org.isonomia.web.page;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** One sentence of a language in the syntax of ICU, parsed once. Safe for use by several threads. */
final class Sentence {
    /** Those of {@code {seats, plural, ...}} and of {@code {length, number}}. */
    private static final Set<MessagePattern.ArgType> NUMERIC =
            Set.of(MessagePattern.ArgType.PLURAL, MessagePattern.ArgType.SIMPLE);

    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private final MessageFormat format;
    private final Set<String> numbers;
    private final boolean isolated;

    /** @throws IllegalArgumentException when the sentence is not in ICU's syntax */
    Sentence(String pattern, Locale locale) {
        this(new MessageFormat(pattern, locale), numbers(new MessagePattern(pattern)), false);
    }

    private Sentence(MessageFormat format, Set<String> numbers, boolean isolated) {
        this.format = format;
        this.numbers = numbers;
        this.isolated = isolated;
    }

    /**
     * The same, written from left to right, on a page that is written from right to left: isolated
     * (UAX 9), so that its full stop stays at its end.
     */
    Sentence fromLeftToRight() {
        return new Sentence(format, numbers, true);
    }

    private static Set<String> numbers(MessagePattern parsed) {
        return IntStream.range(0, parsed.countParts() - 1)
                .filter(part -> NUMERIC.contains(parsed.getPart(part).getArgType()))
                .mapToObj(part -> parsed.getSubstring(parsed.getPart(part + 1)))
                .collect(toUnmodifiableSet());
    }

    /** A number is said as its language groups it; what is counted or said as a number may also come as its text. */
    String say(Map<String, ?> values) {
        var given = new HashMap<String, Object>(values);
        for (String name : numbers) if (given.get(name) instanceof String text) given.put(name, Long.valueOf(text));
        String said = ((MessageFormat) format.clone()).format(given);
        return isolated ? LEFT_TO_RIGHT_ISOLATE + said + POP_DIRECTIONAL_ISOLATE : said;
    }
}
