package org.isonomia.eventstore;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
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
 * <p>Whatever happens, every append taken from the queue is answered. A batch that lost its connection, or waited in vain
 * for the lock, is tried again until its appends run out of patience; if its COMMIT had been sent, the log is asked first what became of it. A batch
 * refused for one append's sake is tried again one by one. Answers run on virtual threads, never on this one.
 */
final class Writer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final long IDLE_MILLIS = 200;

    /** Less than a commit costs: waiting this long for company makes a busy log faster. */
    private static final long GATHER_NANOS = TimeUnit.MICROSECONDS.toNanos(200);

    /** From this many at once on, the log counts as busy. */
    private static final int CROWD = 8;

    private static final long RECONNECT_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final DataSource dataSource;
    private final EngineSettings settings;
    private final BlockingQueue<PendingAppend> queue;
    private final Answers answers;
    private final LongConsumer onAppended;
    private final RecentEntries recent;
    private final Object lifecycle = new Object();
    private volatile boolean closed;
    private volatile Thread thread;
    private @Nullable WriterSession session;
    private int lastBatch;

    Writer(DataSource dataSource, EngineSettings settings, Answers answers, LongConsumer onAppended) {
        this.dataSource = dataSource;
        this.settings = settings;
        this.queue = new ArrayBlockingQueue<>(settings.queueCapacity());
        this.answers = answers;
        this.onAppended = onAppended;
        this.recent = new RecentEntries(settings.tailEntries(), -1);
        this.thread = start();
    }

    /** Hands an append to the writer. The future fails at once when the queue is full or the engine closed. */
    CompletableFuture<Appended> append(PreparedAppend append) {
        PendingAppend pending = new PendingAppend(
                append, System.nanoTime() + settings.patience().toNanos());
        if (!queue.offer(pending)) {
            return CompletableFuture.failedFuture(
                    new LogBusyException("The log has more to write than it can take; try again", null));
        }
        if (closed && queue.remove(pending)) {
            return CompletableFuture.failedFuture(closing());
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
        answers.fail(left, closing());
        answers.close();
    }

    private Thread start() {
        return Thread.ofPlatform().name("isonomia-log-writer").daemon().start(this::run);
    }

    /** A thread that died without being able to start its successor is replaced by the next caller. */
    private void revive() {
        synchronized (lifecycle) {
            if (!thread.isAlive() && !closed) {
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
                    answers.fail(batch, new EventStoreException("The append failed", e));
                }
            }
        } finally {
            answers.fail(batch, new LogBusyException("The log's writer stopped; try again", null));
            dropSession();
            if (!closed) {
                thread = start(); // what waits in the queue shall not wait for the next caller
            }
        }
    }

    /** An interrupt is nobody's business here: only {@link #close()} ends this thread. */
    private void take(List<PendingAppend> batch) {
        try {
            PendingAppend first = queue.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
            if (first != null) {
                batch.add(first);
                if (lastBatch >= CROWD && queue.size() < lastBatch - 1) {
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
            if (closed) {
                answers.fail(open, closing());
                return true;
            }
            boolean unused = Thread.interrupted(); // or neither pause nor connection would come about
            LockSupport.parkNanos(RECONNECT_PAUSE_NANOS);
            return false;
        }
        BatchRun run = new BatchRun(current, recent, open);
        try {
            run.execute();
        } catch (SQLException e) {
            return recover(open, run, e);
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
                case Outcome.Success(Appended appended) -> answers.succeed(pending, appended);
                case Outcome.Refusal(RuntimeException reason) -> answers.fail(pending, reason);
            }
        });
        return true;
    }

    private boolean recover(List<PendingAppend> open, BatchRun run, SQLException e) {
        dropSession();
        if (Sql.lostConnection(e)) {
            LOG.warn("The log's connection was lost: {}", e.getMessage());
            if (run.isCommitSent()) {
                open.forEach(PendingAppend::makeUncertain);
            }
            return false;
        }
        if (Sql.waitedInVain(e)) {
            LOG.warn("The log's lock was not free in time: {}", e.getMessage());
            return false;
        }
        if (Sql.exhausted(e)) {
            LOG.error("The log's server lacks a resource: {}", e.getMessage());
            answers.fail(open, new LogBusyException("The log cannot write now; try again", e));
            return true;
        }
        return isolate(open, e);
    }

    /** One of them is at fault: each is tried alone, so that its neighbours come through. */
    private boolean isolate(List<PendingAppend> open, Throwable reason) {
        if (open.size() == 1) {
            answers.fail(open, new EventStoreException("The append was refused by the database", reason));
        } else {
            open.forEach(pending -> write(List.of(pending)));
        }
        return true;
    }

    private boolean answerOverdue(PendingAppend pending) {
        boolean overdue = pending.isOverdue(System.nanoTime());
        if (overdue) {
            answers.fail(
                    pending,
                    new LogBusyException(
                            "The log did not get to it in time; try again with the same command id", null));
        }
        return overdue;
    }

    private static LogBusyException closing() {
        return new LogBusyException("The log is closed", null);
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
