package org.isonomia.query.runner;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.isonomia.query.runner.Loop.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes one automation along the log, an entry at a time. Its token's lock is held while it reacts, so that one node
 * does; a crash before the commit makes it see the entry again. An entry that fails {@value #PATIENCE} times in a row,
 * other than for want of the database, is parked with all later ones of its subject, so that nothing about one subject
 * happens out of order and no subject holds up the others. Parked subjects are tried again at every start and when the
 * operator asks.
 */
final class ReactionTask implements Loop.Task {
    private static final int BATCH = 500;
    private static final int PATIENCE = 3;
    private static final Logger LOG = LoggerFactory.getLogger(ReactionTask.class);
    private final Reaction reaction;
    private final DataSource source;
    private final LogFeed log;
    private final Tokens tokens;
    private final Semaphore lanes;
    private final Parking parking;
    private volatile long position = -1;
    private volatile boolean again = true;
    private List<LogEntry> ahead = List.of();
    private long failedAt = -1;
    private int failures;

    ReactionTask(Reaction reaction, DataSource source, LogFeed log, Tokens tokens, Semaphore lanes) {
        this.reaction = reaction;
        this.source = source;
        this.log = log;
        this.tokens = tokens;
        this.lanes = lanes;
        parking = new Parking(token(reaction), Generation.LIVE);
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

    /** What is parked is tried again with the next step. */
    void retry() {
        again = true;
    }

    @Override
    public Outcome run() throws Exception {
        if (!reaction.mayAct()) return Outcome.IDLE;
        lanes.acquire();
        try {
            if (again) tryAgain();
            return step();
        } finally {
            lanes.release();
        }
    }

    private Outcome step() throws Exception {
        var seen = tokens.of(token(reaction)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(reaction.name() + " has no token"));
        position = seen.position();
        var entries = after(seen.position());
        if (entries.isEmpty()) return Outcome.IDLE;
        var first = entries.getFirst();
        if (!reaction.concerns(first)) return passOver(seen, entries);
        try (var transaction = Transaction.begin(source, "read")) {
            var token = Token.claim(transaction.db(), token(reaction), Generation.LIVE);
            if (token.isEmpty() || !token.get().equals(seen)) {
                tokens.forget();
                return token.isEmpty() ? Outcome.BUSY : Outcome.MORE;
            }
            act(first, transaction);
            seen.moveTo(first.position(), transaction.db());
            transaction.commit();
            return moved(seen, first.position());
        }
    }

    /** What was read and not come to yet is kept, or each entry would be read once for every one before it. */
    private List<LogEntry> after(long position) {
        int passed =
                ahead.isEmpty() ? 0 : (int) (position + 1 - ahead.getFirst().position());
        ahead = passed >= 0 && passed < ahead.size() ? ahead.subList(passed, ahead.size()) : log.after(position, BATCH);
        return ahead;
    }

    private void act(LogEntry entry, Transaction transaction) throws Exception {
        String subject = reaction.subject(entry);
        if (parking.keys(transaction.db()).contains(subject)) {
            parking.park(entry, subject, "waits for what is parked before it", transaction.db());
            return;
        }
        try {
            reaction.react(entry);
        } catch (Exception e) {
            failures = failedAt == entry.position() ? failures + 1 : 1;
            failedAt = entry.position();
            if (Faults.pass(e) || failures < PATIENCE) throw e;
            LOG.error("{} parks {} at entry {} and goes on", reaction.name(), subject, entry.position(), e);
            parking.park(entry, subject, Faults.reason(e), transaction.db());
        }
    }

    /** What is asked for meanwhile is not lost: it is forgotten before it is done, and remembered when it was not. */
    private void tryAgain() throws SQLException {
        again = false;
        boolean tried = false;
        try {
            tried = retryParked();
        } finally {
            if (!tried) again = true;
        }
    }

    /** Each subject until its next failure. @return false while another node holds the token */
    private boolean retryParked() throws SQLException {
        try (var transaction = Transaction.begin(source, "read")) {
            if (Token.claim(transaction.db(), token(reaction), Generation.LIVE).isEmpty()) return false;
            var stuck = new HashSet<String>();
            for (var parked : parking.all(transaction.db())) {
                if (stuck.contains(parked.key())) continue;
                var entry = log.after(parked.position() - 1, 1).getFirst();
                try {
                    reaction.react(entry);
                    parking.release(parked.position(), transaction.db());
                } catch (Exception e) {
                    LOG.error("{} leaves {} parked", reaction.name(), parked.key(), e);
                    stuck.add(parked.key());
                }
            }
            transaction.commit();
            return true;
        }
    }

    /** As far as the leading entries that do not concern it go. */
    private Outcome passOver(Token seen, List<LogEntry> entries) {
        long covered = entries.stream()
                .takeWhile(entry -> !reaction.concerns(entry))
                .mapToLong(LogEntry::position)
                .max()
                .orElseThrow();
        if (seen.passOver(covered, JdbcClient.create(source))) return moved(seen, covered);
        tokens.forget();
        return Outcome.BUSY;
    }

    private Outcome moved(Token seen, long covered) {
        tokens.moved(seen, covered);
        position = covered;
        return Outcome.MORE;
    }
}
