package org.isonomia.transparency.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralPublishersTest {
    @TempDir
    Path home;

    private TestLog log;

    @BeforeEach
    void empty() {
        log = new TestLog(home);
    }

    @Test
    void of_several_processes_one_publishes_at_a_time_and_nobody_fails() throws Exception {
        var publishers =
                List.of(log.publisher(Failpoint.NONE), log.publisher(Failpoint.NONE), log.publisher(Failpoint.NONE));
        try (var threads = Executors.newFixedThreadPool(4)) {
            var rounds = new ArrayList<Future<?>>();
            for (var publisher : publishers)
                rounds.add(threads.submit(() -> {
                    for (int round = 0; round < 20; round++) publisher.round();
                    return null;
                }));
            for (int i = 0; i < 40; i++) log.append(7);
            for (var round : rounds) round.get();
        }
        log.start();
        log.requireSound();
    }

    @Test
    void processes_that_start_at_once_over_an_empty_log_raise_no_alarm() throws Exception {
        for (int round = 0; round < 5; round++) {
            var fresh = new TestLog(Files.createDirectory(home.resolve("" + round)));
            fresh.append(300);
            try (var threads = Executors.newFixedThreadPool(4)) {
                var starts = new ArrayList<Future<?>>();
                for (int process = 0; process < 4; process++) starts.add(threads.submit(() -> fresh.start()));
                for (var start : starts) start.get();
            }
            fresh.start();
            fresh.requireSound();
        }
    }

    @Test
    void an_inspection_while_another_process_publishes_raises_no_alarm() throws Exception {
        log.append(500);
        log.start();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var inspecting = threads.submit(() -> {
                for (int round = 0; round < 20; round++) log.inspection().run();
                return null;
            });
            var publisher = log.publisher(Failpoint.NONE);
            while (!inspecting.isDone()) {
                log.append(37);
                publisher.round();
            }
            inspecting.get();
        }
        log.requireSound();
    }

    @Test
    void a_first_checkpoint_published_at_the_moment_of_inspection_raises_no_alarm() throws Exception {
        log.append(300);
        DataSource slow = (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    log.publisher(Failpoint.NONE).round();
                    return log.app().getConnection();
                });
        assertThat(new Inspection(slow, log.signer(), 1).run()).isEqualTo(300);
    }
}
