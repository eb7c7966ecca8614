package org.isonomia.eventstore;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.isonomia.eventstore.BatchDecision.Outcome;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread of this process that appends. It drains a bounded queue and commits what it finds together.
 *
 * <p>Whatever happens, every append taken from the queue is answered. A batch whose connection was lost is tried again
 * until its appends run out of patience; if its COMMIT had been sent, the log is asked first what became of it. A batch
 * refused for one append's sake is tried again one by one. Answers run on virtual threads, never on this one.
 */
final class Writer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final long IDLE_MILLIS = 200;

    /** Less than a commit costs: waiting this long for company makes a busy log faster and a quiet one no slower. */
    private static final long GATHER_NANOS = TimeUnit.MICROSECONDS.toNanos(200);

    private static final long RECONNECT_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final DataSource dataSource;
    private final EngineSettings settings;
    private final BlockingQueue<PendingAppend> queue;
    private final CommandLedger ledger;
    private final LongConsumer onAppended;
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private final RecentEntries recent;
    private final Object lifecycle = new Object();
    private volatile boolean closed;
    private volatile Thread thread;
    private @Nullable WriterSession session;
    private int lastBatch;

    Writer(DataSource dataSource, EngineSettings settings, CommandLedger ledger, LongConsumer onAppended) {
        this.dataSource = dataSource;
        this.settings = settings;
        this.queue = new ArrayBlockingQueue<>(settings.queueCapacity());
        this.ledger = ledger;
        this.onAppended = onAppended;
        this.recent = new RecentEntries(settings.tailEntries(), -1);
        this.thread = start();
    }

    /** Hands an append to the writer. The future fails at once when the queue is full or the engine closed. */
    CompletableFuture<Appended> append(PreparedAppend append) {
        PendingAppend pending = new PendingAppend(
                append, System.nanoTime() + settings.patience().toNanos());
        if (closed || !queue.offer(pending)) {
            String reason = closed ? "The log is closed" : "The log has more to write than it can take; try again";
            return CompletableFuture.failedFuture(new LogBusyException(reason, null));
        }
        if (closed && queue.remove(pending)) {
            return CompletableFuture.failedFuture(new LogBusyException("The log is closed", null));
        }
        if (!thread.isAlive()) {
            revive();
        }
        return pending.answer();
    }

    @Override
    public void close() {
        closed = true;
        Thread last = thread;
        LockSupport.unpark(last);
        try {
            last.join(settings.lockTimeout().plusSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        List<PendingAppend> left = new ArrayList<>();
        queue.drainTo(left);
        left.forEach(pending -> fail(pending, new LogBusyException("The log is closed", null)));
        callers.shutdown();
    }

    private Thread start() {
        return Thread.ofPlatform().name("isonomia-log-writer").daemon().start(this::run);
    }

    /** A thread that died, for whatever reason, is replaced; its queue and its answers are not lost. */
    private void revive() {
        synchronized (lifecycle) {
            if (!thread.isAlive() && !closed) {
                LOG.error("The log's writer thread had died; starting another");
                thread = start();
            }
        }
    }

    private void run() {
        List<PendingAppend> batch = new ArrayList<>();
        try {
            while (!closed) {
                batch.clear();
                take(batch);
                lastBatch = batch.size();
                try {
                    write(batch);
                } catch (Throwable e) {
                    LOG.error("A batch of {} appends failed", batch.size(), e);
                    dropSession();
                    batch.forEach(pending -> fail(pending, new EventStoreException("The append failed", e)));
                }
            }
        } finally {
            batch.forEach(pending -> fail(pending, new LogBusyException("The log's writer stopped; try again", null)));
            dropSession();
        }
    }

    /** An interrupt is nobody's business here: only {@link #close()} ends this thread. */
    private void take(List<PendingAppend> batch) {
        try {
            PendingAppend first = queue.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
            if (first != null) {
                batch.add(first);
                if (queue.size() < lastBatch - 1) {
                    LockSupport.parkNanos(GATHER_NANOS); // those answered together come back together
                }
                queue.drainTo(batch, settings.maxBatch() - 1);
            }
        } catch (InterruptedException e) {
            LOG.warn("The log's writer was interrupted and goes on");
        }
    }

    private void write(List<PendingAppend> batch) {
        List<PendingAppend> open = new ArrayList<>(batch);
        while (!open.isEmpty()) {
            open.removeIf(this::answerOverdue);
            if (open.isEmpty() || attempt(open)) {
                return;
            }
        }
    }

    /** One try; true when all of them have been answered or handed on. */
    private boolean attempt(List<PendingAppend> open) {
        WriterSession current;
        try {
            current = session();
        } catch (SQLException | RuntimeException e) {
            LOG.warn("The log's database is not reachable: {}", e.getMessage());
            LockSupport.parkNanos(RECONNECT_PAUSE_NANOS);
            return false;
        }
        BatchRun run = new BatchRun(current, recent, open);
        try {
            run.execute();
        } catch (SQLException e) {
            return recover(open, run, current, e);
        } catch (RuntimeException | Error e) {
            dropSession();
            if (run.isCommitSent()) {
                open.forEach(PendingAppend::makeUncertain);
                return false;
            }
            return isolate(open, e);
        }
        if (run.lastAppended() >= 0) {
            onAppended.accept(run.lastAppended());
        }
        run.outcomes().forEach((pending, outcome) -> {
            switch (outcome) {
                case Outcome.Success(Appended appended) -> succeed(pending, appended);
                case Outcome.Refusal(RuntimeException reason) -> fail(pending, reason);
            }
        });
        return true;
    }

    private boolean recover(List<PendingAppend> open, BatchRun run, WriterSession current, SQLException e) {
        if (Sql.lostConnection(e)) {
            LOG.warn("The log's connection was lost: {}", e.getMessage());
            dropSession();
            if (run.isCommitSent()) {
                open.forEach(PendingAppend::makeUncertain);
            }
            return false;
        }
        dropSession();
        if (Sql.busy(e)) {
            LOG.warn("The log is busy: {}", e.getMessage());
            open.forEach(pending -> fail(pending, new LogBusyException("The log is busy; try again", e)));
            return true;
        }
        return isolate(open, e);
    }

    /** One of them is at fault: each is tried alone, so that its neighbours come through. */
    private boolean isolate(List<PendingAppend> open, Throwable reason) {
        if (open.size() == 1) {
            fail(open.getFirst(), new EventStoreException("The append was refused by the database", reason));
        } else {
            open.forEach(pending -> write(List.of(pending)));
        }
        return true;
    }

    private boolean answerOverdue(PendingAppend pending) {
        boolean overdue = pending.isOverdue(System.nanoTime());
        if (overdue) {
            fail(pending, new LogBusyException("The log is not reachable; try again with the same command id", null));
        }
        return overdue;
    }

    private void succeed(PendingAppend pending, Appended appended) {
        callers.execute(() -> {
            pending.append().command().ifPresent(command -> ledger.complete(command.id(), appended));
            pending.answer().complete(appended);
        });
    }

    private void fail(PendingAppend pending, Throwable reason) {
        if (!pending.answer().isDone()) {
            callers.execute(() -> pending.answer().completeExceptionally(reason));
        }
    }

    private WriterSession session() throws SQLException {
        WriterSession current = session;
        if (current == null) {
            current = WriterSession.open(dataSource, settings.lockTimeout());
            session = current;
        }
        return current;
    }

    private void dropSession() {
        WriterSession current = session;
        session = null;
        recent.restartAt(-1); // what the log holds is asked anew
        if (current != null) {
            current.close();
        }
    }
}
