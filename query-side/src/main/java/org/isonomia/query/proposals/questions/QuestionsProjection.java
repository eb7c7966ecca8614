package org.isonomia.query.proposals.questions;

import java.util.Optional;
import org.isonomia.events.Event;
import org.isonomia.events.QuestionId;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.proposals.QuestionEvent;
import org.isonomia.events.proposals.QuestionEvent.QuestionLapsed;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaisedByItself;
import org.isonomia.events.proposals.QuestionEvent.QuestionReturned;
import org.isonomia.events.proposals.QuestionEvent.QuestionVoteAnnounced;
import org.isonomia.events.proposals.QuestionEvent.QuestionVoteLapsed;
import org.isonomia.events.proposals.QuestionEvent.QuestionWithdrawn;
import org.isonomia.query.rows.EntryRows;
import org.isonomia.query.rows.Moments;
import org.isonomia.query.runner.LogEntry;
import org.isonomia.query.runner.Projection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Questions and the polls they were put to; their rivals are in the view of proposals. */
public final class QuestionsProjection implements Projection {
    @Override
    public String name() {
        return "questions";
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public String tables() {
        return """
               create table question (
                   id        text primary key,
                   raiser    text not null,
                   title     text not null,
                   text      text not null,
                   thread    text,
                   raised_at timestamptz not null,
                   ends_at   timestamptz not null,
                   lapsed    boolean not null default false,
                   withdrawn boolean not null default false,
                   vote_at   timestamptz,
                   vote_poll text,
                   vote_by   text,
                   poll      text,
                   because   text,
                   position  bigint not null
               );
               create index on question (position);
               """ + EntryRows.TABLE;
    }

    @Override
    public Optional<String> key(LogEntry entry) {
        return Optional.ofNullable(question(entry.recorded().event())).map(QuestionId::value);
    }

    private static @Nullable QuestionId question(Event event) {
        return switch (event) {
            case QuestionEvent e -> e.question();
            case PollOpened e -> e.terms().occasion().question();
            default -> null;
        };
    }

    @Override
    public void apply(LogEntry entry, JdbcClient db) {
        Event event = entry.recorded().event();
        var question = question(event);
        if (question == null) return;
        switch (event) {
            case QuestionEvent e -> question(e, entry, db);
            case PollOpened e ->
                db.sql("update question set poll = ?, vote_at = null where id = ?")
                        .params(e.poll().value(), question.value())
                        .update();
            default -> {}
        }
        EntryRows.add(entry, question.value(), db);
    }

    private static void question(QuestionEvent event, LogEntry entry, JdbcClient db) {
        switch (event) {
            case QuestionRaised e -> {
                var thread = e.thread();
                db.sql("""
                       insert into question (id, raiser, title, text, raised_at, ends_at, position, thread)
                       values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""")
                        .params(
                                e.question().value(),
                                e.raiser().value(),
                                e.title(),
                                e.text().sha256(),
                                Moments.of(e.raisedAt()),
                                Moments.of(e.endsAt()),
                                entry.position())
                        .param(thread == null ? null : thread.value())
                        .update();
            }
            case QuestionRaisedByItself e ->
                db.sql("update question set because = ? where id = ?")
                        .params(e.poll().value(), e.question().value())
                        .update();
            case QuestionReturned e ->
                db.sql("update question set poll = null where id = ?")
                        .param(e.question().value())
                        .update();
            case QuestionLapsed e ->
                db.sql("update question set lapsed = true where id = ?")
                        .param(e.question().value())
                        .update();
            case QuestionWithdrawn e ->
                db.sql("update question set withdrawn = true, vote_at = null where id = ?")
                        .param(e.question().value())
                        .update();
            case QuestionVoteAnnounced e ->
                db.sql("update question set vote_at = ?, vote_poll = ?, vote_by = ? where id = ?")
                        .params(
                                Moments.of(e.opensAt()),
                                e.poll().value(),
                                e.by().value(),
                                e.question().value())
                        .update();
            case QuestionVoteLapsed e ->
                db.sql("update question set vote_at = null where id = ?")
                        .param(e.question().value())
                        .update();
        }
    }
}
