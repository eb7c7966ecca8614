package org.isonomia.audit.planted;

import java.util.Locale;
import org.isonomia.words.Sentences;

/** Planted: goes by what an entry is said to be. */
final class JudgesBySentences {
    private JudgesBySentences() {}

    static boolean gone() {
        return Sentences.ALL.part(Locale.ENGLISH, "erased").isEmpty();
    }
}
