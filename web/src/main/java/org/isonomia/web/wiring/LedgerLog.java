package org.isonomia.web.wiring;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.isonomia.command.CommandLog;
import org.isonomia.eventstore.CommandLedger;
import org.isonomia.eventstore.CommandReusedException;
import org.isonomia.eventstore.Entry;
import org.isonomia.eventstore.EntryTooLargeException;
import org.isonomia.eventstore.ErasedSubjectException;
import org.isonomia.eventstore.LogBusyException;
import org.isonomia.eventstore.LogReader;

/** What the command facade asks of the log, answered by the engine. */
final class LedgerLog implements CommandLog {
    private final CommandLedger ledger;
    private final LogReader reader;
    private final LogAcceptance acceptance;

    LedgerLog(CommandLedger ledger, LogReader reader, LogAcceptance acceptance) {
        this.acceptance = acceptance;
        this.ledger = ledger;
        this.reader = reader;
    }

    @Override
    public Acceptance acceptance() {
        return acceptance.await();
    }

    @Override
    public Optional<Done> find(UUID command) {
        return ledger.find(command)
                .map(done -> new Done(
                        done.fingerprint(),
                        done.firstPosition(),
                        reader.after(done.firstPosition() - 1, done.entries()).stream()
                                .map(Entry::leafHash)
                                .toList()));
    }

    /** Cancelling the answer gives the engine's slot back. */
    @Override
    public CompletableFuture<Appended> slot(UUID command) {
        var taken = ledger.slot(command);
        var slot = taken.thenApply(a -> new Appended(a.firstPosition(), a.leafHashes(), a.repeated()));
        var unused = slot.whenComplete((appended, failure) -> taken.cancel(false));
        return slot;
    }

    @Override
    public Failure classify(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case AppendEventsTransactionRejectedException e -> {
                    return Failure.CONFLICT;
                }
                case LogBusyException e -> {
                    return Failure.BUSY;
                }
                case CommandReusedException e -> {
                    return Failure.REUSED;
                }
                case ErasedSubjectException e -> {
                    return Failure.ERASED;
                }
                case EntryTooLargeException e -> {
                    return Failure.TOO_LARGE;
                }
                case SQLException e
                when isAway(e) -> {
                    return Failure.BUSY;
                }
                default -> {}
            }
        }
        return Failure.UNEXPECTED;
    }

    /** Connection exceptions (class 08), too many of them (53), and shutdown or cancellation by the server (57). */
    private static boolean isAway(SQLException e) {
        if (e instanceof java.sql.SQLTransientException) return true;
        String state = e.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57"));
    }
}
