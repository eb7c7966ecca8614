package org.isonomia.query.community.history;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.isonomia.query.membership.members.Person;
import org.isonomia.query.page.EntryLink;
import org.jspecify.annotations.Nullable;

/**
 * One entry in words.
 *
 * @param by who acted; absent when the clock or an automation did
 * @param because the entry that caused it
 * @param words what the sentence is made from, by the names of the event's fields: names and titles as they are read, and
 *     the constants between which it chooses
 * @param sentence in the reader's language
 */
public record HistoryLine(
        EntryLink entry,
        @Nullable Person by,
        @Nullable UUID because,
        Map<String, String> words,
        String sentence,
        List<String> tags) {}
