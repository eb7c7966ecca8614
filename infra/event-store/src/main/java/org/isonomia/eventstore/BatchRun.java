package org.isonomia.eventstore;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.isonomia.eventstore.BatchDecision.Outcome;
import org.isonomia.eventstore.BatchFacts.DoneBefore;
import org.isonomia.eventstore.PreparedAppend.CommandKey;

/**
 * One try to append a batch in one transaction.
 *
 * <p>Usually nobody else has appended and nothing must be looked up. Then the batch is decided from memory and sent with
 * its lock and its COMMIT in one round trip, guarded: it writes only if the log ends where memory does and knows none of
 * the commands. Otherwise the lock is taken first and the log is asked.
 *
 * <p>Answers are only collected; the writer gives them once the transaction is durable, so that nobody hears of what a
 * lost connection took back, not even of a conflict with it.
 */
final class BatchRun {

    private final WriterSession session;
    private final RecentEntries recent;
    private final List<PendingAppend> batch;
    private Map<PendingAppend, Outcome> outcomes = Map.of();
    private boolean appended;
    private boolean commitSent;

    BatchRun(WriterSession session, RecentEntries recent, List<PendingAppend> batch) {
        this.session = session;
        this.recent = recent;
        this.batch = batch;
    }

    /** Whether the transaction may have become durable although {@link #execute()} failed. */
    boolean isCommitSent() {
        return commitSent;
    }

    /** What became of the appends, once {@link #execute()} is through. */
    Map<PendingAppend, Outcome> outcomes() {
        return outcomes;
    }

    /** The last position this run has appended, -1 when it appended nothing. */
    long lastAppended() {
        return appended ? recent.head() : -1;
    }

    void execute() throws SQLException {
        if (isDecidedByMemory()) {
            BatchDecision decision = new BatchDecision(batch, BatchFacts.none(), recent);
            if (decision.refusesNone() && write(decision)) {
                return;
            }
        }
        WriterSession.State state = session.lock(commands());
        if (state.head() != recent.head()) {
            recent.restartAt(state.head()); // others have appended, or this node starts
        }
        BatchDecision decision = new BatchDecision(batch, facts(state), recent);
        if (decision.accepted().isEmpty()) {
            session.rollback();
            outcomes = decision.outcomes();
        } else {
            decision.insert().executeBesideTheLog(session);
            if (!write(decision)) {
                throw new IllegalStateException("The log has moved under its lock");
            }
        }
    }

    /** Whether memory answers every condition, and only entries and commands are to be written. */
    private boolean isDecidedByMemory() {
        return batch.stream()
                .allMatch(pending -> !pending.isUncertain()
                        && recent.covers(pending.append().after())
                        && pending.append().isLogOnly());
    }

    /** Sends entries and COMMIT; false when the log did not agree and nothing was written. */
    private boolean write(BatchDecision decision) throws SQLException {
        Insert.Ready ready = decision.insert().prepare(session, recent.head());
        commitSent = true;
        boolean written = ready.execute();
        commitSent = false;
        if (written) {
            appended = true;
            outcomes = decision.outcomes();
            decision.accepted().forEach(entry -> recent.add(entry.name(), entry.tags()));
        }
        return written;
    }

    private BatchFacts facts(WriterSession.State state) throws SQLException {
        Map<UUID, DoneBefore> done = new HashMap<>();
        for (Map.Entry<UUID, Done> each : state.done().entrySet()) {
            Done what = each.getValue();
            done.put(
                    each.getKey(),
                    new DoneBefore(
                            new CommandKey(each.getKey(), what.fingerprint()),
                            new Appended(what.firstPosition(), session.leafHashes(what), true)));
        }
        List<PendingAppend> forgotten = batch.stream()
                .filter(pending -> !recent.covers(pending.append().after()))
                .toList();
        return new BatchFacts(done, storedAlready(), erased(), new ConditionCheck(session).violated(forgotten));
    }

    private List<UUID> commands() {
        return batch.stream()
                .flatMap(pending -> pending.append().command().stream())
                .map(CommandKey::id)
                .toList();
    }

    /** After a lost COMMIT: which of the appends are there. Under the lock, hence final. */
    private Map<UUID, Long> storedAlready() throws SQLException {
        List<UUID> ids = batch.stream()
                .filter(PendingAppend::isUncertain)
                .map(pending -> pending.append().entries().getFirst().id())
                .toList();
        return ids.isEmpty() ? Map.of() : session.positions(ids);
    }

    private Set<String> erased() throws SQLException {
        Set<String> subjects = batch.stream()
                .flatMap(pending -> BatchDecision.subjects(pending.append()))
                .collect(Collectors.toSet());
        return subjects.isEmpty() ? Set.of() : session.erased(subjects);
    }
}
