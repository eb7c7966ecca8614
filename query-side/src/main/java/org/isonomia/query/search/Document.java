package org.isonomia.query.search;

import java.sql.Types;
import org.isonomia.events.Id;
import org.isonomia.events.MemberId;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.runner.LogEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Something that can be found.
 *
 * @param within of a comment its thread, of a task its role, of a statement its poll
 * @param author who wrote it, or is it; absent of what a decision or several made
 */
record Document(
        Id id,
        Reference reference,
        @Nullable Id within,
        @Nullable MemberId author) {
    static final String TABLES = """
            create table language (
                one           boolean primary key default true check (one),
                configuration text not null
            );
            -- title, text: as the kind holds them, never in plain what is sealed. position, at: of the latest version.
            -- words: of whom has left none; of what is erased or retracted there is no row.
            create table document (
                id       text primary key,
                kind     text not null,
                within   text,
                author   text,
                title    text,
                text     text,
                position bigint not null,
                at       timestamptz not null,
                words    tsvector
            );
            -- A pending list would keep words of deleted rows, statistics would keep the most common ones.
            create index words on document using gin (words) with (fastupdate = off);
            alter table document alter column words set statistics 0;
            create index on document (author);
            -- Whose rows are gone for good: nothing that was read before comes in any more.
            create table erased (
                member text primary key
            );
            """;

    /** Whatever its row held before; there is none where all it says is erased. */
    void write(LogEntry entry, Wordings wordings, JdbcClient db) {
        var wording = wordings.of(reference);
        if (wording.isGone()) return;
        db.sql("""
               insert into document (id, kind, within, author, title, text, position, at, words)
               select :id, :kind, :within, :author, :title, :text, :position, :at,
               """ + Wording.VECTOR + " from " + Wording.LANGUAGE + """
                on conflict (id) do update set title = excluded.title, text = excluded.text,
                   position = excluded.position, at = excluded.at, words = excluded.words""")
                .params(wording.parameters(reference.kind()))
                .param("id", id.value())
                .param("kind", reference.kind().name())
                .param("within", within == null ? null : within.value(), Types.VARCHAR)
                .param("author", author == null ? null : author.value(), Types.VARCHAR)
                .param("title", reference.title(), Types.VARCHAR)
                .param("text", reference.text(), Types.VARCHAR)
                .param("position", entry.position())
                .param("at", Moments.of(entry.recorded().stamp().at()))
                .update();
    }
}
