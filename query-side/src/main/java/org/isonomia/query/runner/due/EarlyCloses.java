package org.isonomia.query.runner.due;

import java.util.Optional;
import org.isonomia.deadlines.PollDeadlines;
import org.isonomia.events.Event;
import org.isonomia.events.PollId;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotWithdrawn;
import org.isonomia.events.polls.PollEvent.PollCancelled;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has voted in the open polls that close early once all have; other polls leave no row. */
final class EarlyCloses {
    static final String TABLES = """
            create table hasty (
                poll text primary key,
                roll bigint not null
            );
            create table hasty_ballot (
                poll  text not null,
                voter text not null,
                primary key (poll, voter)
            );
            """;

    static final String ACT = PollDeadlines.ANNOUNCE_EARLY_CLOSE.act();

    private EarlyCloses() {}

    /** @return the poll in which everybody has voted now */
    static Optional<PollId> see(Event event, JdbcClient db) {
        switch (event) {
            case PollOpened e -> watch(e, db);
            case BallotWithdrawn e -> withdrawn(e, db);
            case PollClosed e -> forget(e.poll(), db);
            case PollCancelled e -> forget(e.poll(), db);
            case BallotCast e -> {
                if (cast(e, db)) return Optional.of(e.poll());
            }
            default -> {}
        }
        return Optional.empty();
    }

    private static void watch(PollOpened event, JdbcClient db) {
        if (event.terms().earlyClose().isPresent())
            db.sql("insert into hasty (poll, roll) values (?, ?) on conflict (poll) do nothing")
                    .params(
                            event.poll().value(),
                            event.terms().electorate().roll().count())
                    .update();
    }

    /** @return whether everybody has voted now */
    private static boolean cast(BallotCast event, JdbcClient db) {
        String poll = event.poll().value();
        int watched = db.sql("""
                             insert into hasty_ballot (poll, voter) select poll, ? from hasty where poll = ?
                             on conflict (poll, voter) do nothing""").params(event.voter().value(), poll).update();
        return watched > 0 && db.sql("""
                          select roll <= (select count(*) from hasty_ballot b where b.poll = h.poll)
                            from hasty h where h.poll = ?""").param(poll).query(Boolean.class).single();
    }

    private static void withdrawn(BallotWithdrawn event, JdbcClient db) {
        db.sql("delete from hasty_ballot where poll = ? and voter = ?")
                .params(event.poll().value(), event.voter().value())
                .update();
    }

    private static void forget(PollId poll, JdbcClient db) {
        db.sql("delete from hasty_ballot where poll = ?").param(poll.value()).update();
        db.sql("delete from hasty where poll = ?").param(poll.value()).update();
    }
}
