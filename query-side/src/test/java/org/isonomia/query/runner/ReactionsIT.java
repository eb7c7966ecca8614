package org.isonomia.query.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.query.Rows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReactionsIT {
    record Acting(Consumer<LogEntry> act, long from, long to) implements Reaction {
        Acting(Consumer<LogEntry> act, long from) {
            this(act, from, Long.MAX_VALUE);
        }

        @Override
        public String name() {
            return "acting";
        }

        @Override
        public boolean concerns(LogEntry entry) {
            return entry.position() >= from && entry.position() < to;
        }

        @Override
        public String subject(LogEntry entry) {
            return ((BallotCast) entry.recorded().event()).poll().value();
        }

        @Override
        public void react(LogEntry entry) {
            act.accept(entry);
        }
    }

    final RunnerFixture fixture = new RunnerFixture();
    final ConcurrentLinkedQueue<Long> handled = new ConcurrentLinkedQueue<>();

    @AfterEach
    void close() {
        fixture.close();
    }

    Runner node(Reaction reaction) {
        return fixture.node(fixture.source, List.of(), List.of(reaction));
    }

    @Test
    void an_automation_sees_every_entry_that_concerns_it_in_order() {
        for (int voter = 0; voter < 600; voter++) fixture.cast("a", "v" + voter);
        var node = node(new Acting(entry -> handled.add(entry.position()), 590));
        Rows.until("all were handled", () -> position(node) == 599);
        assertThat(handled)
                .containsExactlyElementsOf(LongStream.range(590, 600).boxed().toList());
    }

    @Test
    void an_entry_that_fails_parks_its_subject_with_an_alarm_and_the_others_go_on() {
        var broken = new AtomicBoolean(true);
        fixture.cast("a", "ada");
        fixture.cast("b", "ada");
        fixture.cast("a", "ben");
        fixture.cast("b", "ben");
        var node = node(new Acting(
                entry -> {
                    if (entry.position() == 1 && broken.get()) throw new IllegalStateException("no answer");
                    handled.add(entry.position());
                },
                0));
        Rows.until("the others went on", () -> position(node) == 3);
        assertThat(handled).containsExactly(0L, 2L);
        assertThat(node.health().healthy()).isFalse();
        assertThat(node.parkedAbout("p_b")).singleElement().satisfies(lack -> {
            assertThat(lack.position()).isEqualTo(1);
            assertThat(lack.entries()).isEqualTo(2);
            assertThat(lack.reason()).contains("no answer");
        });
        node.retryParked();
        Rows.until("it was tried again in vain", () -> node.parkedAbout("p_b").size() == 1);
        broken.set(false);
        node.retryParked();
        Rows.until("the alarm ends", () -> node.health().healthy());
        assertThat(handled).containsExactly(0L, 2L, 1L, 3L);
    }

    @Test
    void what_is_parked_is_tried_again_at_every_start() {
        var broken = new AtomicBoolean(true);
        fixture.cast("a", "ada");
        var acting = new Acting(
                entry -> {
                    if (broken.get()) throw new IllegalStateException("no answer");
                    handled.add(entry.position());
                },
                0);
        var first = node(acting);
        Rows.until("it is parked", () -> !first.parkedAbout("p_a").isEmpty());
        fixture.stop();
        broken.set(false);
        var second = node(acting);
        Rows.until("it is done", () -> second.parkedAbout("p_a").isEmpty());
        assertThat(handled).containsExactly(0L);
    }

    @Test
    void what_an_automation_far_behind_the_views_has_read_it_does_not_read_again_for_each_entry() {
        int length = 2_600;
        for (int voter = 0; voter < length; voter++) fixture.cast("a", "v" + voter);
        var given = new AtomicInteger();
        var counted = new LogFeed() {
            @Override
            public long head() {
                return fixture.log.head();
            }

            @Override
            public List<LogEntry> after(long position, int limit) {
                var entries = fixture.log.after(position, limit);
                given.addAndGet(entries.size());
                return entries;
            }
        };
        var viewed = new CountDownLatch(1);
        var acting = new Acting(
                entry -> {
                    await(viewed);
                    handled.add(entry.position());
                },
                0,
                300);
        try (var node =
                new Runner(fixture.source, counted, List.of(new Notebook()), List.of(acting), Clock.systemUTC())) {
            node.start();
            assertThat(node.awaitPosition(length - 1, RunnerFixture.SOON).join())
                    .isTrue();
            viewed.countDown();
            Rows.until("all were handled", () -> position(node) == length - 1);
        }
        assertThat(handled).hasSize(300);
        assertThat(given.get()).isLessThan(3 * length);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_node_goes_on_after_the_last_entry_that_was_handled() {
        fixture.cast("a", "ada");
        var first = node(new Acting(entry -> handled.add(entry.position()), 0));
        Rows.until("the first is handled", () -> position(first) == 0);
        fixture.stop();
        fixture.cast("a", "ben");
        var second = node(new Acting(entry -> handled.add(entry.position()), 0));
        Rows.until("the second is handled", () -> position(second) == 1);
        assertThat(handled).containsExactly(0L, 1L);
    }

    @Test
    void of_two_nodes_one_acts_at_a_time_and_each_entry_is_handled_once() {
        var acting = new AtomicInteger();
        var together = new AtomicBoolean();
        for (int voter = 0; voter < 200; voter++) fixture.cast("a", "v" + voter);
        var reaction = new Acting(
                entry -> {
                    if (acting.incrementAndGet() > 1) together.set(true);
                    handled.add(entry.position());
                    acting.decrementAndGet();
                },
                0);
        var one = node(reaction);
        var other = node(reaction);
        Rows.until("all were handled", () -> Math.max(position(one), position(other)) == 199);
        assertThat(together).isFalse();
        assertThat(handled)
                .containsExactlyElementsOf(LongStream.range(0, 200).boxed().toList());
    }

    private static long position(Runner node) {
        return node.health().automations().getFirst().position();
    }
}
