package org.isonomia.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.eventstore.LogNode.byCommand;
import static org.isonomia.eventstore.LogNode.event;
import static org.isonomia.eventstore.LogNode.failure;
import static org.isonomia.eventstore.LogNode.get;
import static org.isonomia.eventstore.LogNode.never;
import static org.isonomia.eventstore.LogNode.tagged;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A command happens once, however often it comes. */
class ExactlyOnceTest {

    private static final Tag POLL = new Tag("poll", "p1");
    private static final EventCriteria CAST = tagged("poll", "p1", "Cast");

    private final String database = Postgres.freshLog();
    private final LogNode node = LogNode.on(database);
    private final UUID command = UUID.randomUUID();

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void one_command_a_hundred_times_at_once_has_one_effect_and_a_hundred_equal_answers() {
        try (LogNode other = LogNode.on(database);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Appended>> answers = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                LogNode chosen = i % 2 == 0 ? node : other;
                answers.add(CompletableFuture.supplyAsync(
                        () -> get(chosen.append(
                                never(CAST),
                                byCommand(command, "f", "Cast", "a", POLL),
                                byCommand(command, "f", "Cast", "b", POLL))),
                        threads));
            }
            List<Appended> appended = answers.stream().map(LogNode::get).toList();

            assertThat(node.reader.head()).isEqualTo(1);
            assertThat(appended).extracting(Appended::firstPosition).containsOnly(0L);
            assertThat(appended.stream().filter(answer -> !answer.repeated())).hasSize(1);
            List<byte[]> stored =
                    node.reader.after(-1, 10).stream().map(Entry::leafHash).toList();
            assertThat(appended)
                    .allSatisfy(answer -> assertThat(answer.leafHashes().toArray(byte[][]::new))
                            .isDeepEqualTo(stored.toArray(byte[][]::new)));
        }
    }

    @Test
    void a_duplicate_in_a_batch_does_no_harm_to_its_neighbours() throws Exception {
        CompletableFuture<Appended> waiting;
        List<CompletableFuture<Appended>> batch = new ArrayList<>();
        try (HeldLock lock = new HeldLock(node.pool, node, 0)) {
            waiting = node.append(never(tagged("z", "0", "Cast")), event("Cast", "first", POLL));
            lock.awaitWriter();
            batch.add(
                    node.append(never(tagged("z", "1", "x")), byCommand(command, "f", "x", "once", new Tag("z", "1"))));
            batch.add(node.append(
                    never(tagged("z", "1", "x")), byCommand(command, "f", "x", "twice", new Tag("z", "1"))));
            batch.add(node.append(
                    never(tagged("z", "1", "x")), byCommand(command, "g", "x", "other", new Tag("z", "1"))));
            batch.add(node.append(never(tagged("z", "2", "x")), event("x", "neighbour", new Tag("z", "2"))));
        }

        assertThat(get(waiting).firstPosition()).isZero();
        assertThat(get(batch.get(0))).returns(1L, Appended::firstPosition).returns(false, Appended::repeated);
        assertThat(get(batch.get(1))).returns(1L, Appended::firstPosition).returns(true, Appended::repeated);
        assertThat(failure(batch.get(2))).get().isInstanceOf(CommandReusedException.class);
        assertThat(get(batch.get(3)).firstPosition()).isEqualTo(2);
        assertThat(node.reader.head()).isEqualTo(2);
    }

    @Test
    void an_event_id_used_twice_in_a_batch_does_no_harm_to_its_neighbours() throws Exception {
        UUID id = UUID.randomUUID();
        CompletableFuture<Appended> good;
        CompletableFuture<Appended> same;
        CompletableFuture<Appended> neighbour;
        try (HeldLock lock = new HeldLock(node.pool, node, 0)) {
            CompletableFuture<Appended> waiting =
                    node.append(never(tagged("z", "0", "Cast")), event("Cast", "first", POLL));
            lock.awaitWriter();
            assertThat(waiting).isNotDone();
            good = node.append(never(tagged("z", "1", "x")), event(id, "x", "1", "good", Map.of(), new Tag("z", "1")));
            same = node.append(never(tagged("z", "2", "x")), event(id, "x", "1", "same", Map.of()));
            neighbour = node.append(never(tagged("z", "3", "x")), event("x", "neighbour"));
        }

        assertThat(get(good).firstPosition()).isEqualTo(1);
        assertThat(failure(same)).get().isInstanceOf(EventStoreException.class);
        assertThat(get(neighbour).firstPosition()).isEqualTo(2);
        assertThat(failure(node.append(never(tagged("z", "4", "x")), event(id, "x", "1", "again", Map.of()))))
                .get()
                .isInstanceOf(EventStoreException.class);
        assertThat(get(node.append(never(tagged("z", "5", "x")), event("x", "next")))
                        .firstPosition())
                .isEqualTo(3);
    }

    @Test
    void the_same_command_with_other_content_is_refused() {
        get(node.append(never(CAST), byCommand(command, "f", "Cast", "a", POLL)));

        assertThat(failure(node.append(never(CAST), byCommand(command, "g", "Cast", "b", POLL))))
                .get()
                .isInstanceOf(CommandReusedException.class);
        assertThat(node.engine.ledger().find(command)).contains(new Done("f", 0, 1));
        assertThat(node.engine.ledger().find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void every_slot_of_a_command_hears_what_was_appended_and_leaves() {
        CommandLedger ledger = node.engine.ledger();
        CompletableFuture<Appended> first = ledger.slot(command);
        CompletableFuture<Appended> second = ledger.slot(command);
        CompletableFuture<Appended> gone = ledger.slot(command);
        CompletableFuture<Appended> unrelated = ledger.slot(UUID.randomUUID());
        gone.cancel(false);
        get(node.append(never(CAST), byCommand(command, "f", "Cast", "a", POLL)));

        assertThat(get(first)).returns(0L, Appended::firstPosition).returns(false, Appended::repeated);
        assertThat(get(second)).returns(0L, Appended::firstPosition).returns(true, Appended::repeated);
        assertThat(unrelated).isNotDone();
        assertThat(ledger.taken()).isEqualTo(1);
        unrelated.cancel(false);
        assertThat(ledger.taken()).isZero();
    }
}
