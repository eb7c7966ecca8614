package org.isonomia.audit.verify;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several pieces of work at once and hands on what comes of them in their order. Only a few are ahead at a time. */
final class Ahead implements AutoCloseable {
    /** May run on any thread. */
    interface Work<I, O> {
        O of(I piece) throws IOException;
    }

    /** Runs on the caller's thread. */
    interface Next<O> {
        void take(O done) throws IOException;
    }

    private static final int PER_THREAD = 4;

    private final int threads = Math.max(2, Runtime.getRuntime().availableProcessors());
    private final ExecutorService workers = Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().name("verify-", 0).daemon().factory());

    /** The first piece that fails, in their order, fails the whole. */
    <I, O> void inOrder(Iterable<I> pieces, Work<I, O> work, Next<O> next) throws IOException {
        var begun = new ArrayDeque<Future<O>>();
        for (I piece : pieces) {
            begun.add(workers.submit(() -> work.of(piece)));
            if (begun.size() == threads * PER_THREAD) next.take(done(begun.remove()));
        }
        while (!begun.isEmpty()) next.take(done(begun.remove()));
    }

    private static <O> O done(Future<O> work) throws IOException {
        try {
            return work.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException failure -> throw failure;
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new IOException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
