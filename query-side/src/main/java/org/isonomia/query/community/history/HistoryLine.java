package org.isonomia.query.community.history;

import java.util.List;
import java.util.UUID;
import org.isonomia.query.membership.members.Person;
import org.isonomia.query.page.EntryLink;
import org.jspecify.annotations.Nullable;

/**
 * One entry in words.
 *
 * @param by who acted; absent when the clock or an automation did
 * @param because the entry that caused it
 * @param words what the sentence is made from; with the event's name, other languages make theirs
 * @param sentence in English
 */
public record HistoryLine(
        EntryLink entry,
        @Nullable Person by,
        @Nullable UUID because,
        List<String> words,
        String sentence,
        List<String> tags) {}
