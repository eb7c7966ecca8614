package org.isonomia.words;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says, by the names that messages take it by: those of the fields of its event, {@code terms_roll_count} for
 * the count of the roll of its terms. What stands in the entry without a record around it does so here too. A list or map
 * is a number, its size. What is sealed or long is no word, nor is what comes in several shapes, a ballot's choice for one.
 *
 * @param single in the order of the event's fields, after {@value #BY}
 * @param lists the elements of those lists that are of words
 */
public record Words(Map<String, Word> single, Map<String, List<Word>> lists) {
    /** Who acted; absent when the clock or an automation did. A field of the event of this name takes its place. */
    public static final String BY = "by";

    private static final String WITHIN = "_";

    public Words {
        single = Collections.unmodifiableMap(new LinkedHashMap<>(single));
        lists = Map.copyOf(lists);
    }

    public static Words of(Event event, @Nullable MemberId by) {
        var single = new LinkedHashMap<String, Word>();
        var lists = new LinkedHashMap<String, List<Word>>();
        if (by != null) single.put(BY, Word.of(by));
        read("", event, single, lists);
        return new Words(single, lists);
    }

    /** Whether the entry says it: a field that can be absent is there. */
    boolean has(String name) {
        return single.containsKey(name) || single.keySet().stream().anyMatch(each -> each.startsWith(name + WITHIN));
    }

    private static void read(String before, Object record, Map<String, Word> single, Map<String, List<Word>> lists) {
        for (RecordComponent field : record.getClass().getRecordComponents()) {
            Object value = value(record, field);
            if (value == null) continue;
            String name = before + field.getName();
            var word = Word.of(value);
            word.ifPresent(each -> single.put(name, each));
            if (word.isEmpty() && field.getType().isRecord())
                read(unwrapped(field) ? before : name + WITHIN, value, single, lists);
            if (value instanceof Map<?, ?> map) single.put(name, size(map.size()));
            if (value instanceof Collection<?> list) {
                single.put(name, size(list.size()));
                var words =
                        list.stream().map(Word::of).flatMap(Optional::stream).toList();
                if (words.size() == list.size()) lists.put(name, words);
            }
        }
    }

    private static boolean unwrapped(RecordComponent field) {
        return field.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
    }

    private static Word size(int size) {
        return new Word(Word.Of.NUMBER, String.valueOf(size));
    }

    private static @Nullable Object value(Object record, RecordComponent field) {
        try {
            return field.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("every field of an event can be read", e);
        }
    }
}
