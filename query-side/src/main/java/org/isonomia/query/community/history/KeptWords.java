package org.isonomia.query.community.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isonomia.words.Word;
import org.isonomia.words.Words;

/**
 * What an entry says as it stands in a row, {@code poll=POLL:p_x}: all of it but its lists, so that a sentence which takes
 * more of it needs no new row.
 */
final class KeptWords {
    private KeptWords() {}

    static List<String> written(Words words) {
        return words.single().entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue().of() + ":"
                        + each.getValue().value())
                .toList();
    }

    static Words read(List<String> written) {
        var words = new LinkedHashMap<String, Word>();
        for (String each : written) {
            int equals = each.indexOf('=');
            int colon = each.indexOf(':', equals);
            var of = Word.Of.valueOf(each.substring(equals + 1, colon));
            words.put(each.substring(0, equals), new Word(of, each.substring(colon + 1)));
        }
        return new Words(words, Map.of());
    }
}
