package org.isonomia.web.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.isonomia.web.endtoend.OwnProcess;
import org.isonomia.web.testing.TestDatabase;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** Two processes on one database: one stands still for a while and goes on, and must not go on with what it had begun. */
@Order(3)
class FrozenNodeIT {
    private static final Duration SOON = Duration.ofSeconds(50);
    private static final int WELL = 20;
    private final Random random = Extent.random("frozen");

    @Test
    void aNodeThatStoodStillNeitherSignsNorSchedulesWhatTheOtherHasDoneMeanwhile() throws Exception {
        var home = Files.createTempDirectory("isonomia-frozen");
        String url = TestDatabase.fresh();
        var environment =
                Map.of("ISONOMIA_DB_URL", url, "ISONOMIA_DB_USER", "postgres", "ISONOMIA_LOG_ORIGIN", "test/log");
        try (var first = new OwnProcess(home, environment);
                var second = new OwnProcess(home, environment)) {
            first.start(DrivenApplication.class, Duration.ZERO.toString());
            second.start(DrivenApplication.class, Duration.ZERO.toString());
            var stand = new Stand(List.of(first, second), () -> DriverManager.getConnection(url, "postgres", ""));
            int stops = Extent.of(3, 1);
            for (int stop = 1; stop <= stops; stop++) {
                var length = Duration.ofSeconds(Extent.WHOLE && stop == stops ? 60 : 8);
                try (var seen = new SeenRoots(List.of(first.url(), second.url()))) {
                    stand.survive("node frozen for " + length.toSeconds() + " s", load -> {
                        var due = stand.openPoll();
                        load.turnTo(due);
                        load.awaitMore(WELL, SOON);
                        stand.step(Duration.ofMinutes(61));
                        // Whatever it has in its hand just then: what is due, the log's lock, the lease.
                        Thread.sleep(random.nextInt(1_500));
                        second.signal("STOP");
                        long since = System.nanoTime();
                        load.turnTo(stand.openPoll());
                        long published = published(stand);
                        await("the other's scheduling")
                                .atMost(SOON)
                                .until(() -> !stand.outcome(due.poll()).isEmpty());
                        // Who stands still while it signs keeps the lock; the other signs once it goes on.
                        boolean signing = second.holds(home.resolve("log.signed.lock"));
                        if (!signing)
                            await("the other's signing").atMost(SOON).until(() -> published(stand) > published);
                        Thread.sleep(Math.max(0, length.toMillis() - (System.nanoTime() - since) / 1_000_000));
                        second.signal("CONT");
                    });
                    assertThat(seen.contradictions()).isEmpty();
                }
            }
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    private static long published(Stand stand) throws IOException {
        return Long.parseLong(stand.founder()
                .get("/log/checkpoint")
                .body()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow());
    }
}
