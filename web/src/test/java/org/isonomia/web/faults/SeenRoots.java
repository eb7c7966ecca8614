package org.isonomia.web.faults;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.isonomia.web.endtoend.Person;

/** Whoever looks at the checkpoints of all nodes all the time: there must be one root for each size. */
final class SeenRoots implements AutoCloseable {
    private static final long LOOK_MILLIS = 50;

    private final Map<String, String> roots = new ConcurrentHashMap<>();
    private final List<String> contradictions = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    SeenRoots(List<String> nodes) {
        for (String node : nodes) {
            var unused = threads.submit(() -> look(new Person(node)));
        }
    }

    private Void look(Person person) throws InterruptedException {
        while (true) {
            try {
                var lines = person.get("/log/checkpoint").body().lines().toList();
                if (lines.size() > 2) see(lines.get(1), lines.get(2));
            } catch (IOException e) {
                // It does not answer for now.
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private void see(String size, String root) {
        String earlier = roots.putIfAbsent(size, root);
        if (earlier != null && !earlier.equals(root))
            contradictions.add("at size " + size + ": " + earlier + " and " + root);
    }

    List<String> contradictions() {
        return contradictions;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
