package org.isonomia.query.runner.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.isonomia.events.PollId;
import org.isonomia.events.polls.PollEvent.EarlyCloseAnnounced;
import org.isonomia.events.polls.PollEvent.PollCancelled;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.query.ViewsFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DueClaimsIT {
    final ViewsFixture fixture = new ViewsFixture();
    final DueClaims due = fixture.views.due();

    /** A charter that is provisional still is put before all, and a community that is quiet sleeps: another matter. */
    @BeforeEach
    void leaveTheCharter() {
        JdbcClient.create(fixture.source)
                .sql("delete from view_due.due where act in ('call-ratification', 'hibernate')")
                .update();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    /** When the vote among the curators closes, which is early. */
    private Instant first() {
        return ((EarlyCloseAnnounced)
                        fixture.log.last(EarlyCloseAnnounced.class).recorded().event())
                .closesAt();
    }

    /** Before the draft and the question reach their own ends. */
    private Instant autumn() {
        return fixture.log.after(85);
    }

    private Instant winter() {
        return fixture.log.after(185);
    }

    private static CompletableFuture<Boolean> answer(boolean done) {
        return CompletableFuture.completedFuture(done);
    }

    private List<DueRow> all() {
        var rows = new ArrayList<DueRow>();
        due.run(autumn(), 100, row -> {
            rows.add(row);
            return answer(false);
        });
        return rows;
    }

    @Test
    void what_was_settled_is_not_due_and_the_rest_is_in_order_of_time() {
        var rows = all();
        assertThat(rows)
                .extracting(row -> row.act() + " " + row.subject())
                .containsExactlyInAnyOrder(
                        "close-poll p_advisory",
                        "close-poll p_later",
                        "lapse-task t_todo",
                        "lapse-appointment r_curator/2/m_gil",
                        "lapse-candidacy r_curator/m_ada",
                        "lapse-candidacy r_curator/m_cyd",
                        "end-mandate r_curator/1/m_ben");
        assertThat(rows).isSortedAccordingTo((one, other) -> one.at().compareTo(other.at()));
        assertThat(rows.getFirst().subject()).isEqualTo("p_advisory");
    }

    @Test
    void nothing_is_handed_out_before_its_time_and_downtime_only_delays() {
        assertThat(due.run(first().minusMillis(1), 100, row -> answer(true))).isZero();
        assertThat(due.run(first(), 100, row -> answer(true))).isEqualTo(1);
        assertThat(due.overdue(autumn())).isEqualTo(6);
        assertThat(due.oldest(autumn()).orElseThrow()).isEqualTo(all().getFirst());
        assertThat(due.oldest(first().minusMillis(1))).isEmpty();
        assertThat(due.run(autumn(), 100, row -> answer(true))).isEqualTo(6);
        assertThat(due.overdue(autumn())).isZero();
    }

    @Test
    void what_was_not_done_or_failed_stays_and_does_not_hold_up_the_rest() {
        int done = due.run(autumn(), 100, row -> switch (row.act()) {
            case "close-poll" -> answer(false);
            case "lapse-task" -> throw new IllegalStateException("no answer");
            case "end-mandate" -> CompletableFuture.failedFuture(new IllegalStateException("no answer"));
            default -> answer(true);
        });
        assertThat(done).isEqualTo(3);
        assertThat(all()).extracting(DueRow::act).containsOnly("close-poll", "lapse-task", "end-mandate");
    }

    @Test
    void two_nodes_never_hold_the_same_row() throws Exception {
        var handed = new ConcurrentLinkedQueue<DueRow>();
        var together = new CyclicBarrier(2);
        Callable<Integer> node = () -> new DueClaims(fixture.source).run(autumn(), 3, row -> {
            handed.add(row);
            return CompletableFuture.supplyAsync(() -> {
                try {
                    together.await();
                    return true;
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
        });
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var one = nodes.submit(node);
            var other = nodes.submit(node);
            assertThat(one.get() + other.get()).isEqualTo(6);
        }
        assertThat(handed).hasSize(6).doesNotHaveDuplicates();
        assertThat(all()).hasSize(1);
    }

    @Test
    void what_was_never_put_to_the_vote_is_due_at_its_own_end() {
        assertThat(due.run(autumn(), 100, row -> answer(true))).isEqualTo(7);
        var rows = new ArrayList<String>();
        due.run(winter(), 100, row -> {
            rows.add(row.act() + " " + row.subject());
            return answer(false);
        });
        assertThat(rows)
                .containsExactly(
                        "lapse-candidacy r_curator/m_gil", "lapse-proposal q_pending", "lapse-question x_open");
        assertThat(due.overdue(winter())).isEqualTo(3);
    }

    @Test
    void what_came_back_from_a_poll_is_due_at_the_end_it_had_before() {
        var calledOff = new ViewsFixture("the-well", entry -> entry.event() instanceof PollCancelled);
        var rows = new ArrayList<String>();
        calledOff.views.due().run(Instant.parse("2026-04-01T00:00:00Z"), 100, row -> {
            rows.add(row.at() + " " + row.act() + " " + row.subject());
            return answer(false);
        });
        calledOff.close();
        assertThat(rows)
                .contains(
                        "2025-12-21T10:26:00Z lapse-proposal q_hill", "2026-03-21T10:10:00Z lapse-question x_and-where")
                .noneMatch(row -> row.endsWith("p_called-off") || row.endsWith("q_dig") || row.endsWith("x_water"));
    }

    @Test
    void a_fact_that_settles_it_takes_the_row_away() {
        fixture.log.append(new PollClosed(new PollId("p_advisory")));
        fixture.catchUp();
        assertThat(all())
                .extracting(row -> row.act() + " " + row.subject())
                .doesNotContain("close-poll p_advisory")
                .contains("abandon-count p_advisory");
    }
}
