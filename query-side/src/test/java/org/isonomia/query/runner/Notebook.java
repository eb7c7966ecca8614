package org.isonomia.query.runner;

import java.util.Optional;
import java.util.function.Predicate;
import org.isonomia.events.codec.JsonText;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A view for tests: notes each ballot under its poll, and fails where it is told to. */
record Notebook(int version, int readableSince, Predicate<LogEntry> fails) implements Projection {
    Notebook() {
        this(1, 1, entry -> false);
    }

    Notebook failingAt(Predicate<LogEntry> where) {
        return new Notebook(version, readableSince, where);
    }

    @Override
    public String name() {
        return "notebook";
    }

    @Override
    public String tables() {
        return "create table note (position bigint primary key, poll text not null, choice text not null)";
    }

    @Override
    public Optional<String> key(LogEntry entry) {
        return entry.recorded().event() instanceof BallotCast cast
                ? Optional.of(cast.poll().value())
                : Optional.empty();
    }

    @Override
    public void apply(LogEntry entry, JdbcClient db) {
        var cast = (BallotCast) entry.recorded().event();
        db.sql("insert into note values (?, ?, ?) on conflict (position) do update set choice = excluded.choice")
                .params(entry.position(), cast.poll().value(), JsonText.digestLine(cast.choice()))
                .update();
        if (fails.test(entry)) throw new IllegalStateException("cannot read entry " + entry.position());
    }
}
