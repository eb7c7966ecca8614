package org.isonomia.query.runner;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.isonomia.query.runner.Loop.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes one automation along the log, an entry at a time. Its token's lock is held while it reacts, so that one node
 * does; a crash before the commit makes it see the entry again.
 */
final class ReactionTask implements Loop.Task {
    private static final int BATCH = 500;
    private final Reaction reaction;
    private final DataSource source;
    private final LogFeed log;
    private final Semaphore lanes;
    private volatile long position = -1;

    ReactionTask(Reaction reaction, DataSource source, LogFeed log, Semaphore lanes) {
        this.reaction = reaction;
        this.source = source;
        this.log = log;
        this.lanes = lanes;
    }

    static String token(Reaction reaction) {
        return "reaction/" + reaction.name();
    }

    String name() {
        return reaction.name();
    }

    /** The last entry known to be handled. */
    long position() {
        return position;
    }

    @Override
    public Outcome run() throws Exception {
        if (!reaction.mayAct()) return Outcome.IDLE;
        lanes.acquire();
        try {
            return step();
        } finally {
            lanes.release();
        }
    }

    private Outcome step() throws Exception {
        var seen = Token.find(JdbcClient.create(source), token(reaction), Generation.LIVE)
                .orElseThrow(() -> new IllegalStateException(reaction.name() + " has no token"));
        position = seen.position();
        var entries = log.after(seen.position(), BATCH);
        if (entries.isEmpty()) return Outcome.IDLE;
        try (var transaction = Transaction.begin(source, "read")) {
            var token = Token.claim(transaction.db(), token(reaction), Generation.LIVE);
            if (token.isEmpty()) return Outcome.BUSY;
            if (!token.get().equals(seen)) return Outcome.MORE;
            var first = entries.getFirst();
            if (!reaction.concerns(first)) return handled(seen, passedOver(entries), transaction);
            reaction.react(first);
            return handled(seen, first.position(), transaction);
        }
    }

    /** The last of the leading entries that do not concern it. */
    private long passedOver(List<LogEntry> entries) {
        return entries.stream()
                .takeWhile(entry -> !reaction.concerns(entry))
                .mapToLong(LogEntry::position)
                .max()
                .orElseThrow();
    }

    private Outcome handled(Token seen, long covered, Transaction transaction) throws SQLException {
        seen.moveTo(covered, transaction.db());
        transaction.commit();
        position = covered;
        return Outcome.MORE;
    }
}
