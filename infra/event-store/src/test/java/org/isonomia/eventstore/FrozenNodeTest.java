package org.isonomia.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.eventstore.LogNode.event;
import static org.isonomia.eventstore.LogNode.failure;
import static org.isonomia.eventstore.LogNode.get;
import static org.isonomia.eventstore.LogNode.never;
import static org.isonomia.eventstore.LogNode.tagged;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A node that stands still with the log's lock in its hand. */
class FrozenNodeTest {

    @Test
    void a_frozen_node_with_the_lock_delays_the_others_by_five_seconds_at_most() throws Exception {
        String database = Postgres.freshLog();
        try (LogNode node = LogNode.on(database);
                WriterSession frozen =
                        WriterSession.open(node.pool, EngineSettings.defaults().lockTimeout())) {
            get(node.append(never(tagged("z", "0", "x")), event("x", "before")));
            frozen.lock(List.of());
            Instant start = Instant.now();

            Appended appended = get(node.append(never(tagged("z", "0", "x")), event("x", "after")));

            assertThat(appended.firstPosition()).isEqualTo(1);
            assertThat(Duration.between(start, Instant.now())).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(7));
        }
    }

    @Test
    void a_lock_nobody_gives_back_is_answered_busy_in_the_end() throws Exception {
        EngineSettings hasty = EngineSettings.defaults().withPatience(Duration.ofSeconds(1));
        try (LogNode node = LogNode.on(Postgres.freshLog(), hasty);
                HeldLock lock = new HeldLock(node.pool, node, 0)) {
            var append = node.append(never(tagged("z", "0", "x")), event("x", "never"));
            lock.awaitWriter();

            assertThat(failure(append)).get().isInstanceOf(LogBusyException.class);
        }
    }
}
