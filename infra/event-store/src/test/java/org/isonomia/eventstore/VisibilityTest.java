package org.isonomia.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.eventstore.LogNode.byCommand;
import static org.isonomia.eventstore.LogNode.event;
import static org.isonomia.eventstore.LogNode.get;
import static org.isonomia.eventstore.LogNode.never;
import static org.isonomia.eventstore.LogNode.tagged;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** What readers see while others append: no gap, and never a marker beyond what was read. */
class VisibilityTest {

    private static final Tag ALL = new Tag("all", "1");
    private static final EventCriteria CRITERIA = tagged("all", "1", "x");

    private final String database = Postgres.freshLog();
    private final LogNode node = LogNode.on(database);
    private final LogNode other = LogNode.on(database);

    @AfterEach
    void close() {
        node.close();
        other.close();
    }

    @Test
    void a_marker_never_skips_an_append_that_committed_meanwhile() {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Void>> writers = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                LogNode chosen = thread % 2 == 0 ? node : other;
                writers.add(CompletableFuture.runAsync(
                        () -> {
                            for (int i = 0; i < 60; i++) {
                                get(chosen.append(
                                        never(tagged("z", "0", "x")), event("x", "a", ALL), event("x", "b", ALL)));
                            }
                        },
                        threads));
            }
            CompletableFuture<Void> all = CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new));
            int rounds = 0;
            long next = 0;
            while (!all.isDone() || rounds++ == 0) {
                LogNode.Sourced sourced = node.source(CRITERIA);
                assertThat(sourced.marker())
                        .isEqualTo(
                                new GlobalIndexConsistencyMarker(sourced.texts().size() - 1L));
                assertThat(sourced.texts().size() % 2)
                        .as("appends are seen whole")
                        .isZero();
                for (Entry entry : other.reader.after(next - 1, 1_000)) {
                    assertThat(entry.position()).isEqualTo(next++);
                }
            }
            get(all);
            assertThat(node.reader.head()).isEqualTo(8 * 60 * 2 - 1);
        }
    }

    @Test
    void sourcing_reads_through_many_pages_up_to_one_head() {
        int size = Sourcing.PAGE + 100;
        for (int i = 0; i < size; i += 100) {
            var events = new TaggedEventMessage<?>[100];
            for (int j = 0; j < 100; j++) {
                events[j] = event("x", Integer.toString(i + j), ALL);
            }
            get(node.append(never(tagged("z", "0", "x")), events));
        }

        assertThat(node.source(CRITERIA).texts())
                .hasSize(size)
                .startsWith("0", "1")
                .endsWith("" + (size - 1));
        assertThat(node.source(EventCriteria.havingAnyTag()).texts()).hasSize(size);
    }

    @Test
    void no_plan_made_on_an_empty_log_reads_whole_tables_of_a_grown_one() throws Exception {
        for (int i = 0; i < 300; i++) {
            String key = Integer.toString(i);
            get(node.append(
                    never(tagged("n", key, "x")), byCommand(UUID.randomUUID(), "f", "x", key, new Tag("n", key), ALL)));
            assertThat(node.source(tagged("n", key, "x")).texts()).containsExactly(key);
            assertThat(node.source(EventCriteria.havingTags("n", key, "all", "1"))
                            .texts())
                    .containsExactly(key);
            if (i % 10 == 0) {
                get(other.append(never(tagged("o", key, "x")), event("y", key, new Tag("n", key))));
            }
        }
        node.close();
        other.close();
        try (var pool = Postgres.app(database);
                Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            Awaitility.await().untilAsserted(() -> {
                try (var rows = statement.executeQuery("select count(*) filter (where idx_scan > 100), sum(seq_scan)"
                        + " from pg_stat_user_tables where relname in ('entry', 'entry_tag', 'command_done')")) {
                    rows.next();
                    assertThat(rows.getLong(1)).isEqualTo(3);
                    assertThat(rows.getLong(2)).as("whole tables read").isLessThanOrEqualTo(6);
                }
            });
        }
    }

    @Test
    void listeners_are_told_of_the_last_position_off_the_writers_thread() {
        List<Long> heard = new CopyOnWriteArrayList<>();
        List<String> threads = new CopyOnWriteArrayList<>();
        var registration = node.engine.onAppended(position -> {
            heard.add(position);
            threads.add(Thread.currentThread().getName());
        });
        get(node.append(never(CRITERIA), event("x", "a"), event("x", "b")));

        Awaitility.await().untilAsserted(() -> assertThat(heard).endsWith(1L));
        assertThat(threads).doesNotContain("isonomia-log-writer");
        registration.cancel();
    }

    @Test
    void other_nodes_are_notified_and_their_streams_go_on() throws Exception {
        var stream = other.engine.stream(
                StreamingCondition.conditionFor(new GlobalSequenceTrackingToken(-1), CRITERIA), null);
        List<String> streamed = new CopyOnWriteArrayList<>();
        stream.setCallback(() -> {
            for (var next = stream.next(); next.isPresent(); next = stream.next()) {
                streamed.add((String) next.get().message().payload());
            }
        });
        try (Connection connection = other.pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("listen isonomia_log");
            get(node.append(never(CRITERIA), event("x", "a", ALL)));

            var notifications = connection.unwrap(PGConnection.class).getNotifications(5_000);
            assertThat(notifications).isNotEmpty();
            assertThat(notifications[0].getParameter()).isEqualTo("0");
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(streamed).containsExactly("a"));
        stream.close();
    }

    @Test
    void entries_are_read_as_they_were_written() {
        UUID id = UUID.randomUUID();
        String because = UUID.randomUUID().toString();
        Map<String, String> metadata = Map.of("by", "m_1", "because", because, "at", "2026-01-01T00:00:00Z");
        get(node.append(never(CRITERIA), event("y", "first"), event(id, "x", "3", "a", metadata, ALL)));
        Entry entry = node.reader.byId(id).orElseThrow();

        assertThat(entry.position()).isEqualTo(1);
        assertThat(entry.name()).isEqualTo("x");
        assertThat(entry.leafHash()).isEqualTo(Preparation.leafHash(entry.bytes()));
        DecodedEntry decoded = new TestCodec().decode(entry.bytes());
        assertThat(decoded.version()).isEqualTo("3");
        assertThat(decoded.at()).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(decoded.metadata()).isEqualTo(Map.of("by", "m_1", "because", because));
        assertThat(other.reader.tagged("all:1", -1, 10)).extracting(Entry::id).containsExactly(id);
        assertThat(other.reader.tagged("all:1", 1, 10)).isEmpty();
        assertThat(other.reader.at(2)).isEmpty();
        assertThat(node.source(CRITERIA).texts()).containsExactly("a");
    }
}
