package org.isonomia.audit.explain;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isonomia.events.codec.RecordedEvent;
import org.isonomia.words.Sentences;
import org.isonomia.words.Word;
import org.isonomia.words.Words;

/**
 * What an entry did: the sentence that everybody reads about it, what that leaves out, and what was found here. Everything
 * is named by its id, for names are sealed and titles can be alike.
 */
record Told(Found found) {
    String of(RecordedEvent recorded) {
        String event = recorded.name();
        var words = Words.of(recorded.event(), recorded.stamp().by());
        return Stream.of(
                        Optional.of(Sentences.ALL.of(Locale.ENGLISH, event, words, Word::value)),
                        Sentences.ALL.more(Locale.ENGLISH, event, words, Word::value),
                        found.of(recorded.event()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}
