package org.isonomia.web.page;

import com.ibm.icu.text.BreakIterator;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What stands in for a picture of a person. */
final class Initials {
    private static final int WORDS = 2;

    private Initials() {}

    /** Whole letters as readers count them, marks and joined signs included. */
    static String of(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(WORDS)
                .map(Initials::first)
                .collect(Collectors.joining());
    }

    private static String first(String word) {
        var letters = BreakIterator.getCharacterInstance();
        letters.setText(word);
        return word.substring(0, letters.next());
    }
}
