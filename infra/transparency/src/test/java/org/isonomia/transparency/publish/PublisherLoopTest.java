package org.isonomia.transparency.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.isonomia.transparency.publish.PublisherState.Idle;
import org.isonomia.transparency.publish.PublisherState.Inspecting;
import org.isonomia.transparency.publish.PublisherState.Publishing;
import org.isonomia.transparency.publish.PublisherState.Refusing;
import org.isonomia.transparency.publish.PublisherState.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherLoopTest {
    private static final Duration PROMISED = Duration.ofSeconds(2);

    @TempDir
    Path home;

    private final List<PublisherState> states = new CopyOnWriteArrayList<>();
    private TestLog log;

    @BeforeEach
    void empty() {
        log = new TestLog(home);
    }

    @Test
    void every_entry_is_published_within_two_seconds_of_its_commit_while_the_log_grows() throws Exception {
        var committed = new TreeMap<Long, Long>();
        try (var loop = loop(log.app())) {
            loop.start();
            long begin = System.nanoTime();
            while (System.nanoTime() - begin < Duration.ofSeconds(6).toNanos()) {
                log.append(200);
                committed.put(log.size(), System.nanoTime());
                loop.wake();
                requireNobodyWaits(committed);
            }
            await().atMost(PROMISED).until(() -> publishedSize() == log.size());
        }
        assertThat(log.size()).isGreaterThan(1_000);
        log.start();
        assertThat(states).containsExactly(new Inspecting(), new Publishing(), new Idle());
    }

    @Test
    void what_another_process_appended_is_found_without_being_told() {
        try (var loop = loop(log.app())) {
            loop.start();
            await().until(() -> loop.state() instanceof Publishing);
            log.append(3);
            await().atMost(PROMISED).until(() -> publishedSize() == 3);
        }
    }

    @Test
    void a_changed_log_is_refused_for_good_and_said_so() throws Exception {
        log.append(10);
        log.start();
        log.tamper("delete from log.entry where position = 9");
        try (var loop = loop(log.app())) {
            loop.start();
            await().until(() -> loop.state() instanceof Refusing);
            log.append(9, 5, "another entry ");
            loop.wake();
            Thread.sleep(1_500);
            assertThat(publishedSize()).isEqualTo(10);
            assertThat(loop.state())
                    .isInstanceOfSatisfying(
                            Refusing.class, state -> assertThat(state.refusal()).isEqualTo(Refusal.ENTRIES_FEWER));
        }
        assertThat(states).hasSize(2).first().isEqualTo(new Inspecting());
    }

    @Test
    void a_log_that_is_changed_while_it_runs_is_refused_too() throws Exception {
        log.append(300);
        try (var loop = loop(log.app())) {
            loop.start();
            await().until(() -> publishedSize() == 300);
            log.tamper("delete from log.entry where position >= 290");
            await().atMost(PROMISED).until(() -> loop.state() instanceof Refusing);
        }
    }

    @Test
    void while_the_database_does_not_answer_it_waits_and_then_goes_on() {
        int[] failures = {3};
        DataSource faulty = (DataSource) java.lang.reflect.Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (failures[0]-- > 0) throw new SQLException("not now", "08001");
                    return log.app().getConnection();
                });
        log.append(5);
        try (var loop = loop(faulty)) {
            loop.start();
            await().atMost(Duration.ofSeconds(10)).until(() -> publishedSize() == 5);
            assertThat(states).hasAtLeastOneElementOfType(Waiting.class);
            assertThat(loop.state()).isInstanceOf(Publishing.class);
        }
    }

    private PublisherLoop loop(DataSource dataSource) {
        return new PublisherLoop(
                new Inspection(dataSource, log.signer(), 2),
                new Publisher(dataSource, log.signer(), Failpoint.NONE),
                states::add);
    }

    private long publishedSize() {
        var checkpoints = log.checkpoints();
        return checkpoints.isEmpty() ? -1 : checkpoints.getLast().head().size();
    }

    private void requireNobodyWaits(TreeMap<Long, Long> committed) {
        var waiting = committed.higherEntry(publishedSize());
        if (waiting != null)
            assertThat(Duration.ofNanos(System.nanoTime() - waiting.getValue()))
                    .as("entry %d", waiting.getKey() - 1)
                    .isLessThan(PROMISED);
    }
}
