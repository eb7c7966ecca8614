package org.isonomia.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/** Many clients at once, each doing one thing after the other, for a time. */
final class Load {

    /** A client: works until told to stop and says how much it has done. */
    interface Client {
        long work(BooleanSupplier goOn) throws Exception;
    }

    private Load() {}

    /** What all clients together did per second. */
    static double perSecond(List<? extends Client> clients, double seconds) throws InterruptedException {
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Long>> tasks = new ArrayList<>();
            for (Client client : clients) {
                tasks.add(() -> client.work(() -> System.nanoTime() < end));
            }
            long done = 0;
            for (Future<Long> result : threads.invokeAll(tasks)) {
                done += result.get();
            }
            return done / ((System.nanoTime() - start) / 1e9);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A client failed", e.getCause());
        }
    }
}
