package org.isonomia.eventstore;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.isonomia.eventstore.PreparedAppend.CommandKey;
import org.isonomia.eventstore.PreparedAppend.EntryRow;
import org.isonomia.eventstore.PreparedAppend.SealedRow;

/**
 * One try to append a batch in one transaction. Answers are only collected; the writer gives them once the transaction
 * is durable, so that nobody hears of what a lost connection took back, not even of a conflict with it.
 */
final class BatchRun {

    /** What became of an append: one of the two is there. */
    private sealed interface Outcome {
        record Success(Appended appended) implements Outcome {}

        record Refusal(RuntimeException reason) implements Outcome {}
    }

    /** Gives the answers. */
    interface Answers {
        void success(PendingAppend pending, Appended appended);

        void failure(PendingAppend pending, Throwable reason);
    }

    private final WriterSession session;
    private final RecentEntries recent;
    private final List<PendingAppend> batch;
    private final Map<PendingAppend, Outcome> outcomes = new LinkedHashMap<>();
    private final Insert insert = new Insert();
    private final List<EntryRow> accepted = new ArrayList<>();
    private final Map<UUID, Accepted> acceptedCommands = new HashMap<>();
    private boolean commitSent;

    private record Accepted(CommandKey command, Appended appended) {}

    BatchRun(WriterSession session, RecentEntries recent, List<PendingAppend> batch) {
        this.session = session;
        this.recent = recent;
        this.batch = batch;
    }

    /** Whether the transaction may have become durable although {@link #execute()} failed. */
    boolean isCommitSent() {
        return commitSent;
    }

    void execute() throws SQLException {
        session.lock();
        WriterSession.State state = session.state(commands());
        if (state.head() != recent.head()) {
            recent.restartAt(state.head()); // others have appended, or this node starts
        }
        decide(state);
        if (insert.isEmpty()) {
            session.rollback();
            return;
        }
        insert.execute(session);
        commitSent = true;
        session.commit();
        accepted.forEach(entry -> recent.add(entry.name(), entry.tags()));
    }

    void answer(Answers answers) {
        outcomes.forEach((pending, outcome) -> {
            switch (outcome) {
                case Outcome.Success(Appended appended) -> answers.success(pending, appended);
                case Outcome.Refusal(RuntimeException reason) -> answers.failure(pending, reason);
            }
        });
    }

    /** The last position this run has appended, -1 when it appended nothing. */
    long lastAppended() {
        return accepted.isEmpty() ? -1 : recent.head();
    }

    private void decide(WriterSession.State state) throws SQLException {
        Map<UUID, Long> stored = storedAlready();
        Set<String> erased = erasedSubjects();
        Set<PendingAppend> violated = new ConditionCheck(session)
                .violated(batch.stream()
                        .filter(pending -> !recent.covers(pending.append().after()))
                        .toList());
        RecentEntries inBatch = new RecentEntries(Integer.MAX_VALUE, state.head());
        for (PendingAppend pending : batch) {
            PreparedAppend append = pending.append();
            UUID firstId = append.entries().getFirst().id();
            Long storedAt = pending.isUncertain() ? stored.get(firstId) : null;
            if (storedAt != null) {
                outcomes.put(pending, new Outcome.Success(new Appended(storedAt, append.leafHashes(), false)));
            } else if (!answeredBefore(pending, state)) {
                decide(pending, erased, violated, inBatch);
            }
        }
    }

    private void decide(PendingAppend pending, Set<String> erased, Set<PendingAppend> violated, RecentEntries inBatch) {
        PreparedAppend append = pending.append();
        for (String subject : subjects(append).toList()) {
            if (erased.contains(subject)) {
                refuse(pending, new ErasedSubjectException(subject));
                return;
            }
        }
        if (violated.contains(pending)
                || recent.anyAfter(append.after(), append.selection())
                || inBatch.anyAfter(append.after(), append.selection())) {
            refuse(pending, AppendEventsTransactionRejectedException.conflictingEventsDetected(append.marker()));
            return;
        }
        Appended appended = new Appended(inBatch.head() + 1, append.leafHashes(), false);
        insert.add(append, appended.firstPosition());
        append.entries().forEach(entry -> inBatch.add(entry.name(), entry.tags()));
        accepted.addAll(append.entries());
        append.command().ifPresent(key -> acceptedCommands.put(key.id(), new Accepted(key, appended)));
        append.erases().ifPresent(erased::add);
        outcomes.put(pending, new Outcome.Success(appended));
    }

    /** Answers the repetition of a command with what its first time appended. */
    private boolean answeredBefore(PendingAppend pending, WriterSession.State state) throws SQLException {
        if (pending.append().command().isEmpty()) {
            return false;
        }
        CommandKey key = pending.append().command().get();
        Done done = state.done().get(key.id());
        if (done != null) {
            Appended first = new Appended(done.firstPosition(), session.leafHashes(done), true);
            repeat(pending, key, new Accepted(new CommandKey(key.id(), done.fingerprint()), first));
            return true;
        }
        Accepted sibling = acceptedCommands.get(key.id());
        if (sibling != null) {
            repeat(pending, key, sibling);
        }
        return sibling != null;
    }

    private void repeat(PendingAppend pending, CommandKey key, Accepted first) {
        if (first.command().equals(key)) {
            outcomes.put(pending, new Outcome.Success(first.appended().asRepeated()));
        } else {
            refuse(pending, new CommandReusedException(key.id()));
        }
    }

    private void refuse(PendingAppend pending, RuntimeException reason) {
        outcomes.put(pending, new Outcome.Refusal(reason));
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

    private Set<String> erasedSubjects() throws SQLException {
        Set<String> subjects =
                batch.stream().flatMap(pending -> subjects(pending.append())).collect(Collectors.toSet());
        return subjects.isEmpty() ? new HashSet<>() : session.erased(subjects);
    }

    private static Stream<String> subjects(PreparedAppend append) {
        return Stream.concat(append.sealed().stream().map(SealedRow::subject), append.erases().stream());
    }
}
