package org.isonomia.query.community.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isonomia.events.MemberId;
import org.isonomia.query.membership.members.MembersQuery;
import org.isonomia.query.rows.Opened;
import org.isonomia.query.runner.SealedValues;
import org.isonomia.words.Meanings;
import org.isonomia.words.Sentences;
import org.isonomia.words.Word;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the words of one page stand for, looked up in the views together. */
record LookedUp(Map<Word, String> known) implements Meanings {
    private static final Map<Word.Of, String> PUBLIC = Map.of(
            Word.Of.PROPOSAL, """
                    select v.proposal, v.title from view_proposals.version v
                      join view_proposals.proposal p on p.id = v.proposal and p.version = v.number
                     where p.id = any (?)""",
            Word.Of.QUESTION, "select id, title from view_questions.question where id = any (?)",
            Word.Of.POLL, "select id, question from view_polls.poll where id = any (?)",
            Word.Of.ROLE, "select id, name from view_roles.role where id = any (?)",
            Word.Of.CIRCLE, """
                    select c.id, w.name from view_circles.circle c
                      join view_circles.wording w on w.circle = c.id and w.edition = c.edition
                     where c.id = any (?)""");
    private static final Map<Word.Of, String> SEALED = Map.of(
            Word.Of.THREAD, "select id, title from view_discussion.thread where id = any (?)",
            Word.Of.TASK, "select id, title from view_tasks.task where id = any (?)");

    static LookedUp of(
            Locale locale, Collection<Word> words, JdbcClient db, SealedValues sealed, MembersQuery members) {
        var asked = words.stream()
                .collect(groupingBy(Word::of, () -> new EnumMap<>(Word.Of.class), mapping(Word::value, toSet())));
        var known = new HashMap<Word, String>();
        PUBLIC.forEach((of, sql) -> known.putAll(look(of, sql, asked.getOrDefault(of, Set.of()), db)));
        var closed = new HashMap<Word, String>();
        SEALED.forEach((of, sql) -> closed.putAll(look(of, sql, asked.getOrDefault(of, Set.of()), db)));
        var opened = Opened.of(sealed, closed.values().stream());
        closed.forEach((word, title) ->
                known.put(word, opened.text(title).orElseGet(() -> Sentences.ALL.part(locale, "erased"))));
        var people = members.people(asked.getOrDefault(Word.Of.MEMBER, Set.of()).stream()
                .map(MemberId::new)
                .toList());
        people.byId()
                .forEach((id, person) -> known.put(
                        Word.of(id), person.distinctly().orElseGet(() -> Sentences.ALL.part(locale, "former"))));
        return new LookedUp(known);
    }

    /** What no view knows yet stands as its id, a moment as its day in UTC. */
    @Override
    public String of(Word word) {
        return word.of() == Word.Of.MOMENT
                ? LocalDate.ofInstant(Instant.parse(word.value()), ZoneOffset.UTC)
                        .toString()
                : known.getOrDefault(word, word.value());
    }

    private static Map<Word, String> look(Word.Of of, String sql, Set<String> ids, JdbcClient db) {
        var found = new HashMap<Word, String>();
        if (!ids.isEmpty())
            db.sql(sql).param(ids.toArray(String[]::new)).query(row -> {
                found.put(new Word(of, row.getString(1)), row.getString(2));
            });
        return found;
    }
}
