package org.isonomia.eventstore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.isonomia.eventstore.BatchFacts.DoneBefore;
import org.isonomia.eventstore.PreparedAppend.CommandKey;
import org.isonomia.eventstore.PreparedAppend.EntryRow;
import org.isonomia.eventstore.PreparedAppend.SealedRow;

/**
 * Decides a batch in order: which appends are written and where, which are answered with what was written before, which
 * are refused. An append sees those accepted before it in the batch as if they were stored.
 */
final class BatchDecision {

    /** What becomes of an append: one of the two. */
    sealed interface Outcome {
        record Success(Appended appended) implements Outcome {}

        record Refusal(RuntimeException reason) implements Outcome {}
    }

    private final BatchFacts facts;
    private final RecentEntries recent;
    private final RecentEntries inBatch;
    private final Map<PendingAppend, Outcome> outcomes = new LinkedHashMap<>();
    private final Insert insert = new Insert();
    private final List<EntryRow> accepted = new ArrayList<>();
    private final Map<UUID, DoneBefore> acceptedCommands = new HashMap<>();
    private final Set<String> erasedInBatch = new HashSet<>();

    BatchDecision(List<PendingAppend> batch, BatchFacts facts, RecentEntries recent) {
        this.facts = facts;
        this.recent = recent;
        this.inBatch = new RecentEntries(Integer.MAX_VALUE, recent.head());
        batch.forEach(this::decide);
    }

    Map<PendingAppend, Outcome> outcomes() {
        return outcomes;
    }

    Insert insert() {
        return insert;
    }

    /** The entries to be written, in order. */
    List<EntryRow> accepted() {
        return accepted;
    }

    boolean refusesNone() {
        return outcomes.values().stream().allMatch(Outcome.Success.class::isInstance);
    }

    private void decide(PendingAppend pending) {
        PreparedAppend append = pending.append();
        Long storedAt = facts.stored().get(append.entries().getFirst().id());
        Optional<DoneBefore> before = append.command().flatMap(key -> doneBefore(key.id()));
        if (pending.isUncertain() && storedAt != null) {
            succeed(pending, new Appended(storedAt, append.leafHashes(), false));
        } else if (before.isPresent()) {
            repeat(pending, append.command().get(), before.get());
        } else {
            judge(pending).ifPresentOrElse(reason -> refuse(pending, reason), () -> accept(pending));
        }
    }

    /** By an earlier batch or an earlier append of this one. */
    private Optional<DoneBefore> doneBefore(UUID command) {
        return Optional.ofNullable(facts.done().get(command))
                .or(() -> Optional.ofNullable(acceptedCommands.get(command)));
    }

    private void repeat(PendingAppend pending, CommandKey key, DoneBefore before) {
        if (before.command().equals(key)) {
            succeed(pending, before.appended().asRepeated());
        } else {
            refuse(pending, new CommandReusedException(key.id()));
        }
    }

    private Optional<RuntimeException> judge(PendingAppend pending) {
        PreparedAppend append = pending.append();
        Optional<String> erased = subjects(append)
                .filter(subject -> facts.erased().contains(subject) || erasedInBatch.contains(subject))
                .findFirst();
        if (erased.isPresent()) {
            return Optional.of(new ErasedSubjectException(erased.get()));
        }
        if (facts.violated().contains(pending)
                || recent.anyAfter(append.after(), append.selection())
                || inBatch.anyAfter(append.after(), append.selection())) {
            return Optional.of(AppendEventsTransactionRejectedException.conflictingEventsDetected(append.marker()));
        }
        return Optional.empty();
    }

    private void accept(PendingAppend pending) {
        PreparedAppend append = pending.append();
        Appended appended = new Appended(inBatch.head() + 1, append.leafHashes(), false);
        insert.add(append, appended.firstPosition());
        append.entries().forEach(entry -> inBatch.add(entry.name(), entry.tags()));
        accepted.addAll(append.entries());
        append.command().ifPresent(key -> acceptedCommands.put(key.id(), new DoneBefore(key, appended)));
        append.erases().ifPresent(erasedInBatch::add);
        succeed(pending, appended);
    }

    private void succeed(PendingAppend pending, Appended appended) {
        outcomes.put(pending, new Outcome.Success(appended));
    }

    private void refuse(PendingAppend pending, RuntimeException reason) {
        outcomes.put(pending, new Outcome.Refusal(reason));
    }

    static Stream<String> subjects(PreparedAppend append) {
        return Stream.concat(append.sealed().stream().map(SealedRow::subject), append.erases().stream());
    }
}
