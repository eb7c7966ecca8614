package org.isonomia.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.eventstore.LogNode.byCommand;
import static org.isonomia.eventstore.LogNode.event;
import static org.isonomia.eventstore.LogNode.failure;
import static org.isonomia.eventstore.LogNode.get;
import static org.isonomia.eventstore.LogNode.never;
import static org.isonomia.eventstore.LogNode.tagged;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.eventstreaming.Tag;
import org.isonomia.eventstore.FaultyDataSource.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

/** Whatever happens to the writer, callers get an answer, and nothing is lost or doubled. Harms every writer there is. */
@Isolated
class WriterFaultTest {

    private final FaultyDataSource faults = new FaultyDataSource();
    private final String database = Postgres.freshLog();
    private final LogNode node = LogNode.of(
            Postgres.app(database), EngineSettings.defaults().withPatience(Duration.ofSeconds(3)), faults::around);

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void a_writer_killed_in_the_middle_of_a_batch_answers_all_and_goes_on() throws Exception {
        faults.plantBehind(1, Point.INSERT, () -> {
            throw new Error("planted");
        });
        List<CompletableFuture<Appended>> batch = batchOf(8);

        assertThat(batch).allSatisfy(answer -> assertThat(get(answer)).isNotNull());
        assertThatLogHolds(8);
    }

    @Test
    void an_error_with_a_single_append_is_its_answer_and_harms_no_other() {
        faults.plant(Point.INSERT, () -> {
            throw new Error("planted");
        });

        assertThat(failure(append("a"))).get().isInstanceOf(EventStoreException.class);
        assertThat(get(append("b")).firstPosition()).isZero();
    }

    @Test
    void an_interrupted_writer_goes_on() {
        for (int i = 0; i < 20; i++) {
            writerThreads().forEach(Thread::interrupt);
            assertThat(get(append("a" + i)).firstPosition()).isEqualTo(i);
        }
    }

    @Test
    void a_dead_writer_thread_answers_what_it_had_and_is_replaced() {
        Logger logger = (Logger) LoggerFactory.getLogger(Writer.class);
        AppenderBase<ILoggingEvent> deadly = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                throw new Error("planted");
            }
        };
        get(append("a"));
        List<Thread> before = writerThreads();
        deadly.start();
        logger.addAppender(deadly);
        logger.setLevel(Level.WARN);
        try {
            faults.plant(Point.BEFORE_COMMIT, () -> {
                throw new SQLException("planted", "08006");
            });
            assertThat(failure(append("b"))).get().isInstanceOf(RuntimeException.class);
            for (Thread thread : before) {
                thread.join(5_000);
                assertThat(thread.isAlive()).isFalse();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            logger.setLevel(Level.OFF);
            logger.detachAppender(deadly);
        }

        assertThat(get(append("c")).firstPosition()).isEqualTo(1);
    }

    @Test
    void a_commit_whose_answer_was_lost_is_found_again_and_not_repeated() throws Exception {
        faults.plantBehind(1, Point.AFTER_COMMIT, () -> {
            throw new SQLException("planted", "08006");
        });
        List<CompletableFuture<Appended>> batch = batchOf(8);

        assertThat(batch)
                .allSatisfy(answer -> assertThat(get(answer).repeated()).isFalse());
        assertThatLogHolds(8);
    }

    @Test
    void a_commit_that_never_arrived_is_done_again() throws Exception {
        faults.plantBehind(1, Point.BEFORE_COMMIT, () -> {
            terminateWriters();
            throw new SQLException("planted", "08006");
        });
        List<CompletableFuture<Appended>> batch = batchOf(8);

        assertThat(batch)
                .allSatisfy(answer -> assertThat(get(answer).repeated()).isFalse());
        assertThatLogHolds(8);
    }

    @Test
    void an_error_after_the_commit_does_not_hide_what_was_stored() {
        faults.plant(Point.AFTER_COMMIT, () -> {
            throw new Error("planted");
        });
        UUID command = UUID.randomUUID();

        assertThat(get(node.append(never(tagged("z", "0", "x")), byCommand(command, "f", "x", "a"))))
                .returns(0L, Appended::firstPosition)
                .returns(false, Appended::repeated);
        assertThatLogHolds(1);
    }

    @Test
    void a_session_ended_by_the_server_is_replaced() throws Exception {
        get(append("a"));
        terminateWriters();

        assertThat(get(append("b")).firstPosition()).isEqualTo(1);
    }

    @Test
    void a_closed_engine_answers_instead_of_waiting() {
        node.engine.close();

        assertThat(failure(append("a"))).get().isInstanceOf(LogBusyException.class);
    }

    private CompletableFuture<Appended> append(String text) {
        return node.append(never(tagged("z", text, "x")), event("x", text, new Tag("z", text)));
    }

    /** Appends that wait together while another node has the lock, behind one that waits for it. */
    private List<CompletableFuture<Appended>> batchOf(int size) throws SQLException {
        List<CompletableFuture<Appended>> batch = new ArrayList<>();
        try (HeldLock lock = new HeldLock(node.pool, node, 0)) {
            batch.add(append("t0"));
            lock.awaitWriter();
            for (int i = 1; i < size; i++) {
                batch.add(append("t" + i));
            }
        }
        return batch;
    }

    private void assertThatLogHolds(int size) {
        List<Entry> entries = node.reader.after(-1, 1_000);
        assertThat(entries).hasSize(size);
        assertThat(entries.getLast().position()).isEqualTo(size - 1);
        assertThat(entries)
                .extracting(entry -> new TestCodec().decode(entry.bytes()).payload())
                .doesNotHaveDuplicates();
    }

    private void terminateWriters() throws SQLException {
        try (Connection connection = node.pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid, 5000) from pg_stat_activity"
                    + " where application_name = 'isonomia-log-writer' and datname = current_database()");
        }
    }

    private static List<Thread> writerThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("isonomia-log-writer"))
                .toList();
    }
}
