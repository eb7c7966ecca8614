package org.isonomia.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.eventstore.LogNode.event;
import static org.isonomia.eventstore.LogNode.never;
import static org.isonomia.eventstore.LogNode.tagged;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.Test;

/** Two nodes with 32 threads each fight over four ballots: every entry of a ballot names the one before it. */
class ContentionTest {

    private static final int THREADS = 32;
    private static final int BALLOTS = 4;
    private static final int TRIES = 12;

    @Test
    void no_gap_no_broken_chain_and_no_double_when_two_nodes_fight_over_four_ballots() {
        String database = Postgres.freshLog();
        Map<Long, String> acknowledged = new ConcurrentHashMap<>();
        try (LogNode one = LogNode.on(database);
                LogNode two = LogNode.on(database);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Void>> running = new ArrayList<>();
            for (int thread = 0; thread < 2 * THREADS; thread++) {
                LogNode node = thread % 2 == 0 ? one : two;
                int number = thread;
                running.add(CompletableFuture.runAsync(() -> fight(node, number, acknowledged), threads));
            }
            running.forEach(LogNode::get);

            List<Entry> entries = one.reader.after(-1, 100_000);
            assertThat(acknowledged).hasSameSizeAs(entries).isNotEmpty();
            Map<String, String> lastOf = new HashMap<>();
            for (int i = 0; i < entries.size(); i++) {
                Entry entry = entries.get(i);
                assertThat(entry.position()).isEqualTo(i);
                String text = (String) new TestCodec().decode(entry.bytes()).payload();
                assertThat(acknowledged).containsEntry(entry.position(), text);
                String[] parts = text.split(" ", -1);
                assertThat(parts[2]).as("predecessor of entry %d", i).isEqualTo(lastOf.getOrDefault(parts[0], ""));
                lastOf.put(parts[0], parts[1]);
            }
            assertThat(lastOf).hasSize(BALLOTS);
            assertThat(new HashSet<>(acknowledged.values())).hasSameSizeAs(acknowledged.values());
        }
    }

    private static void fight(LogNode node, int thread, Map<Long, String> acknowledged) {
        for (int i = 0; i < TRIES; i++) {
            String ballot = "b" + (thread + i) % BALLOTS;
            EventCriteria criteria = tagged("ballot", ballot, "Cast");
            LogNode.Sourced sourced = node.source(criteria);
            String before =
                    sourced.texts().isEmpty() ? "" : sourced.texts().getLast().split(" ", -1)[1];
            String text = ballot + " " + UUID.randomUUID() + " " + before;
            CompletableFuture<Appended> append = node.append(
                    never(criteria).withMarker(sourced.marker()), event("Cast", text, new Tag("ballot", ballot)));
            Optional<Throwable> failure = LogNode.failure(append);
            if (failure.isEmpty()) {
                acknowledged.put(append.join().firstPosition(), text);
            } else {
                assertThat(failure.get()).isInstanceOf(AppendEventsTransactionRejectedException.class);
            }
        }
    }
}
