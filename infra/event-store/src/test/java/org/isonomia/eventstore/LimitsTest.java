package org.isonomia.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.eventstore.LogNode.event;
import static org.isonomia.eventstore.LogNode.failure;
import static org.isonomia.eventstore.LogNode.get;
import static org.isonomia.eventstore.LogNode.never;
import static org.isonomia.eventstore.LogNode.tagged;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the log does not take. */
class LimitsTest {

    private final LogNode node =
            LogNode.on(Postgres.freshLog(), EngineSettings.defaults().withQueueCapacity(2));

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void an_append_too_many_is_told_to_come_back_and_the_waiting_ones_are_written() throws Exception {
        CompletableFuture<Appended> first;
        List<CompletableFuture<Appended>> queued;
        try (HeldLock lock = new HeldLock(node.pool, node, 0)) {
            first = append("first");
            lock.awaitWriter();
            queued = IntStream.range(0, 2).mapToObj(i -> append("queued" + i)).toList();

            assertThat(failure(append("one too many"))).get().isInstanceOf(LogBusyException.class);
        }

        assertThat(get(first).firstPosition()).isZero();
        assertThat(queued).allSatisfy(answer -> assertThat(get(answer)).isNotNull());
        assertThat(node.reader.head()).isEqualTo(2);
        assertThat(get(append("again")).firstPosition()).isEqualTo(3);
    }

    @Test
    void an_entry_over_65535_bytes_is_refused_before_anything_is_written() {
        CompletableFuture<Appended> append = node.append(
                never(tagged("z", "0", "x")),
                event("x", new TestCodec.Secret("member:m1", "Ada")),
                event("x", new TestCodec.LongText("public")),
                event("x", "x".repeat(65_536)));

        assertThat(failure(append)).get().isInstanceOf(EntryTooLargeException.class);
        assertThat(node.reader.head()).isEqualTo(-1);
        assertThat(new SealedReader(node.pool, node.keys)
                        .open(List.of(TestCodec.commitment(new TestCodec.Secret("member:m1", "Ada")))))
                .isEmpty();
    }

    @Test
    void the_largest_possible_entry_is_taken_and_read_back() {
        int overhead = new TestCodec()
                .encode(new DraftEntry(
                        UUID.randomUUID(),
                        "x",
                        "1",
                        Instant.parse("2026-11-23T10:02:07.123Z"),
                        "",
                        Map.of(),
                        0,
                        Set.of()))
                .bytes()
                .length;

        get(node.append(never(tagged("z", "0", "x")), event("x", "x".repeat(65_535 - overhead))));

        assertThat(node.reader.at(0))
                .get()
                .satisfies(entry -> assertThat(entry.bytes()).hasSize(65_535));
    }

    @Test
    void a_tag_the_database_cannot_hold_is_refused() {
        for (String value : List.of("a\0b", "x".repeat(2_000))) {
            assertThat(failure(node.append(never(tagged("z", "0", "x")), event("x", "a", new Tag("z", value)))))
                    .get()
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private CompletableFuture<Appended> append(String text) {
        return node.append(never(tagged("z", text, "x")), event("x", text));
    }
}
