package org.isonomia.query.runner.due;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isonomia.deadlines.Change;
import org.isonomia.deadlines.CommunityClock;
import org.isonomia.deadlines.Deadline;
import org.isonomia.deadlines.Deadlines;
import org.isonomia.events.Event;
import org.isonomia.events.polls.PollEvent;
import org.isonomia.query.runner.LogEntry;
import org.isonomia.query.runner.Projection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the clock has to do: a row from the entry that sets a deadline until the one that settles it. */
public final class DueProjection implements Projection {
    @Override
    public String name() {
        return "due";
    }

    @Override
    public int version() {
        return 8;
    }

    @Override
    public String tables() {
        return Rows.TABLES + EarlyCloses.TABLES + AnnouncedVotes.TABLE + CommunityClocks.TABLES;
    }

    /** Of what it is about, and of the poll where a poll opens. */
    @Override
    public Optional<String> key(LogEntry entry) {
        var event = entry.recorded().event();
        if (event instanceof PollEvent.Ballot ballot)
            return Optional.of(ballot.poll().value());
        if (CommunityClock.hears(event)) return Optional.of(CommunityClocks.KEY);
        return Deadlines.ALL.stream()
                .flatMap(deadline -> changes(deadline, entry).stream())
                .map(change -> change.subject().split("/")[0])
                .findFirst();
    }

    @Override
    public void apply(LogEntry entry, JdbcClient db) {
        Event event = entry.recorded().event();
        var rows = new Rows(entry, db);
        for (Deadline deadline : Deadlines.ALL)
            for (Change change : changes(deadline, entry)) rows.apply(deadline.act(), change);
        AnnouncedVotes.see(event, entry.position(), db);
        CommunityClocks.see(entry, db)
                .forEach(move -> rows.apply(move.deadline().act(), move.change()));
        EarlyCloses.see(event, db).ifPresent(poll -> {
            Instant now = entry.recorded().stamp().at();
            rows.apply(EarlyCloses.ACT, new Change.Set(poll.value(), now));
        });
    }

    private static List<Change> changes(Deadline deadline, LogEntry entry) {
        var recorded = entry.recorded();
        return deadline.rule().on(recorded.event(), recorded.stamp().at());
    }
}
