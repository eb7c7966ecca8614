package org.isonomia.web.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.isonomia.web.testing.TestInstance;
import org.springframework.core.env.Environment;

/**
 * Many act at once, as fast as they can; the database says when an entry and when its checkpoint was there. What holds
 * acts up holds most of them up: the usual wait tells it, where the longest would tell of a machine that stood still.
 */
final class Rush {
    private static final Duration PROMISED = Duration.ofSeconds(2);
    private static final Duration BUSY = Duration.ofSeconds(6);

    /** When each last position was first seen, by those not published yet. */
    private final TreeMap<Long, Long> waiting = new TreeMap<>();

    private final List<Duration> waits = new ArrayList<>();

    private Rush() {}

    /** @param many act at once, without a pause. @throws AssertionError when acts are usually not under a checkpoint within two seconds */
    static void requirePublishedInTime(TestInstance instance, int many) throws Exception {
        String comments = instance.founder()
                        .post("/api/threads", "{\"title\":\"Tea\",\"text\":\"Which?\"}")
                        .location()
                + "/comments";
        var busy = new AtomicBoolean(true);
        var rush = new Rush();
        try (var members = Executors.newFixedThreadPool(many);
                var connection = DriverManager.getConnection(
                        instance.bean(Environment.class).getProperty("isonomia.db.url"), "postgres", "postgres")) {
            for (int member = 0; member < many; member++)
                members.submit(() -> {
                    while (busy.get()) instance.founder().post(comments, "{\"text\":\"Green.\"}");
                });
            try {
                long begin = System.nanoTime();
                while (since(begin).compareTo(BUSY) < 0) rush.look(connection);
            } finally {
                busy.set(false);
            }
            assertThat(rush.usualWait()).isLessThan(PROMISED);
        }
    }

    private void look(Connection connection) throws SQLException, InterruptedException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select (select max(position) from log.entry),"
                        + " (select max(size) from transparency.checkpoint)")) {
            row.next();
            waiting.putIfAbsent(row.getLong(1), System.nanoTime());
            var published = waiting.headMap(row.getLong(2));
            published.values().forEach(seen -> waits.add(since(seen)));
            published.clear();
        }
        Thread.sleep(20);
    }

    /** The median, those among them that wait still. */
    private Duration usualWait() {
        waiting.values().forEach(seen -> waits.add(since(seen)));
        assertThat(waits).hasSizeGreaterThan(10);
        return waits.stream().sorted().skip(waits.size() / 2).findFirst().orElseThrow();
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}
