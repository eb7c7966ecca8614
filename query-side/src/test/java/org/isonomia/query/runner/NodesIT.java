package org.isonomia.query.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;
import org.isonomia.query.Rows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NodesIT {
    final RunnerFixture fixture = new RunnerFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void two_nodes_apply_each_entry_once_and_both_show_it() {
        var applied = new ConcurrentLinkedQueue<Long>();
        var notebook = new Notebook().failingAt(entry -> !applied.add(entry.position()));
        var one = fixture.node(notebook);
        var other = fixture.node(notebook);
        for (int voter = 0; voter < 2_000; voter++) {
            long position = fixture.cast("a", "v" + voter);
            if (voter % 100 == 0) (voter % 200 == 0 ? one : other).wake(position);
        }
        fixture.shows(one, 1_999);
        fixture.shows(other, 1_999);
        var all = LongStream.range(0, 2_000).boxed().toList();
        assertThat(fixture.notes()).isEqualTo(all);
        assertThat(List.copyOf(applied)).isEqualTo(all);
    }

    @Test
    void a_node_tells_its_listeners_what_another_node_has_applied() {
        var heard = new ConcurrentLinkedQueue<Changed>();
        var worker = fixture.node(new Notebook(2, 1, entry -> false));
        var listener = fixture.node(new Notebook()); // too old to apply anything itself
        listener.subscribe(heard::add);
        fixture.shows(worker, fixture.cast("a", "ada"));
        Rows.until("the other node has heard", () -> heard.contains(new Changed("poll:p_a", 0)));
        assertThat(heard).contains(new Changed("home:m_ada", 0), new Changed("ballot:p_a/m_ada", 0));
    }

    @Test
    void a_listener_hears_nothing_before_the_rows_are_there_and_nothing_once_it_has_left() throws Exception {
        var node = fixture.node(new Notebook());
        var seen = new ConcurrentLinkedQueue<Boolean>();
        var subscription = node.subscribe(changed -> seen.add(fixture.notes().contains(changed.position())));
        fixture.shows(node, fixture.cast("a", "ada"));
        Rows.until("it was told of poll, ballot and home", () -> seen.size() == 3);
        subscription.close();
        var other = new ConcurrentLinkedQueue<Changed>();
        node.subscribe(other::add);
        fixture.shows(node, fixture.cast("a", "ben"));
        Rows.until("another was told", () -> other.contains(new Changed("poll:p_a", 1)));
        assertThat(seen).hasSize(3).doesNotContain(false);
    }

    @Test
    void waiting_for_a_position_ends_when_the_view_shows_it_or_time_is_up() {
        var node = fixture.node(new Notebook());
        var early = node.awaitPosition(0, RunnerFixture.SOON, "notebook");
        assertThat(node.awaitPosition(0, Duration.ofMillis(50)).join()).isFalse();
        fixture.cast("a", "ada");
        assertThat(early.join()).isTrue();
        assertThat(fixture.notes()).containsExactly(0L);
    }

    @Test
    void what_comes_without_a_wake_is_noticed_within_half_a_second_or_little_more() {
        var node = fixture.node(new Notebook());
        fixture.cast("a", "ada");
        assertThat(node.awaitPosition(0, Duration.ofSeconds(5)).join()).isTrue();
    }
}
