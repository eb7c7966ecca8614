package org.isonomia.eventstore;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Gives callers their answers, each on a virtual thread of its own: what a caller does with it can neither delay the
 * writer nor another caller.
 */
final class Answers implements AutoCloseable {

    private final CommandLedger ledger;
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

    Answers(CommandLedger ledger) {
        this.ledger = ledger;
    }

    /** Slots first: whoever hears of the append by its future finds them done. */
    void succeed(PendingAppend pending, Appended appended) {
        callers.execute(() -> {
            pending.append().command().ifPresent(command -> ledger.complete(command.id(), appended));
            pending.answer().complete(appended);
        });
    }

    void fail(PendingAppend pending, Throwable reason) {
        callers.execute(() -> pending.answer().completeExceptionally(reason));
    }

    void fail(List<PendingAppend> all, Throwable reason) {
        for (PendingAppend pending : all) {
            if (!pending.answer().isDone()) {
                fail(pending, reason);
            }
        }
    }

    @Override
    public void close() {
        callers.shutdown();
    }
}
