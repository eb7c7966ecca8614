package org.isonomia.query.runner;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.isonomia.query.runner.Loop.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings one view on, and while it is rebuilt its next generation too; one batch each at a time. */
final class ViewTask implements Loop.Task {
    static final int BATCH = 500;

    private final Projection projection;
    private final DataSource source;
    private final LogFeed log;
    private final Tokens tokens;
    private final Progress progress;
    private final Semaphore lanes;
    private final Map<CompletableFuture<Void>, Long> rebuilds = new HashMap<>();
    private volatile @Nullable Token next;

    ViewTask(Projection projection, DataSource source, LogFeed log, Tokens tokens, Progress progress, Semaphore lanes) {
        this.projection = projection;
        this.source = source;
        this.log = log;
        this.tokens = tokens;
        this.progress = progress;
        this.lanes = lanes;
    }

    Projection projection() {
        return projection;
    }

    /** How far a rebuild was when last looked at; null when there was none. */
    @Nullable
    Long rebuilding() {
        var seen = next;
        return seen == null ? null : seen.position();
    }

    /** Done when the tables of this serial, or later ones, are live. */
    CompletableFuture<Void> whenLive(long serial) {
        var done = new CompletableFuture<Void>();
        synchronized (rebuilds) {
            rebuilds.put(done, serial);
        }
        return done;
    }

    @Override
    public Outcome run() throws Exception {
        lanes.acquire();
        try {
            return step();
        } finally {
            lanes.release();
        }
    }

    private Outcome step() throws SQLException {
        Token live = null;
        Token filling = null;
        for (Token token : tokens.of(projection.name()))
            if (token.generation() == Generation.LIVE) live = token;
            else filling = token;
        if (live == null) throw new IllegalStateException("the view " + projection.name() + " has no tables");
        next = filling;
        progress.reached(projection.name(), live.position());
        tellRebuilt(live.serial());
        if (live.version() > projection.version())
            throw new IllegalStateException("its tables are of version " + live.version() + ", kept by a newer node");
        var outcome = advance(live);
        if (filling == null) return outcome;
        var beside = advance(filling);
        if (beside == Outcome.IDLE && filling.version() == projection.version()) return swap();
        return beside == Outcome.MORE ? beside : outcome;
    }

    private Outcome advance(Token seen) throws SQLException {
        if (seen.version() != projection.version()) return Outcome.IDLE;
        var entries = log.after(seen.position(), BATCH);
        if (entries.isEmpty()) return Outcome.IDLE;
        if (entries.stream().allMatch(entry -> projection.key(entry).isEmpty())) return passOver(seen, entries);
        try {
            return apply(seen, entries, false);
        } catch (RuntimeException e) {
            if (Faults.pass(e)) throw e;
            return apply(seen, entries, true);
        }
    }

    private Outcome passOver(Token seen, List<LogEntry> entries) {
        long covered = entries.getLast().position();
        if (seen.passOver(covered, JdbcClient.create(source))) return moved(seen, covered);
        tokens.forget();
        return Outcome.BUSY;
    }

    /** Rows and token in one transaction: after a crash anywhere here, the same entries are applied again to the same rows. */
    private Outcome apply(Token seen, List<LogEntry> entries, boolean careful) throws SQLException {
        try (var transaction = Transaction.begin(source, seen.generation().schema(projection.name()))) {
            var token = Token.claim(transaction.db(), projection.name(), seen.generation());
            if (token.isEmpty() || !token.get().equals(seen)) {
                tokens.forget();
                return token.isEmpty() ? Outcome.BUSY : Outcome.MORE;
            }
            new Batch(projection, seen.generation()).apply(entries, careful, transaction);
            long covered = entries.getLast().position();
            seen.moveTo(covered, transaction.db());
            transaction.commit();
            return moved(seen, covered);
        }
    }

    private Outcome moved(Token seen, long covered) {
        tokens.moved(seen, covered);
        if (seen.generation() == Generation.LIVE) progress.reached(projection.name(), covered);
        return Outcome.MORE;
    }

    /** When readers do not let go it is left for a while, so as not to hold them up again and again. */
    private Outcome swap() throws SQLException {
        if (!new Provision(source).swap(projection)) return Outcome.IDLE;
        tokens.forget();
        return Outcome.MORE;
    }

    private void tellRebuilt(long serial) {
        var done = new ArrayList<CompletableFuture<Void>>();
        synchronized (rebuilds) {
            rebuilds.forEach((rebuild, wanted) -> {
                if (serial >= wanted) done.add(rebuild);
            });
            done.forEach(rebuilds::remove);
        }
        done.forEach(rebuild -> rebuild.completeAsync(() -> null));
    }
}
