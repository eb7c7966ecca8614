package org.isonomia.query.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.isonomia.query.MemoryLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ParkingIT {
    final RunnerFixture fixture = new RunnerFixture();
    final AtomicBoolean broken = new AtomicBoolean(true);
    final Notebook notebook = new Notebook().failingAt(entry -> broken.get() && entry.position() == 1);

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void an_entry_that_fails_parks_itself_and_all_later_ones_of_its_key_while_others_go_on() {
        var node = fixture.node(notebook);
        fixture.cast("a", "ada");
        fixture.cast("b", "ada");
        fixture.cast("a", "ben");
        fixture.cast("b", "ben");
        fixture.shows(node, 3);
        fixture.shows(node, fixture.cast("b", "cyd"));
        fixture.shows(node, fixture.cast("a", "cyd"));
        assertThat(fixture.notes()).containsExactly(0L, 2L, 5L);
    }

    @Test
    void the_view_says_since_when_it_is_incomplete_and_health_says_so_too() {
        var node = fixture.node(notebook);
        fixture.cast("a", "ada");
        fixture.cast("b", "ada");
        fixture.shows(node, fixture.cast("b", "ben"));
        assertThat(node.incomplete("notebook")).singleElement().satisfies(lack -> {
            assertThat(lack.key()).isEqualTo("p_b");
            assertThat(lack.position()).isEqualTo(1);
            assertThat(lack.since()).isEqualTo(MemoryLog.at(1));
            assertThat(lack.reason()).contains("cannot read entry 1");
            assertThat(lack.entries()).isEqualTo(2);
        });
        assertThat(node.health().healthy()).isFalse();
        assertThat(node.health().caughtUp()).isTrue();
        assertThat(node.incomplete("notebook", "p_b")).isPresent();
        assertThat(node.incomplete("notebook", "p_a")).isEmpty();
    }

    @Test
    void what_was_parked_is_applied_in_order_once_the_fault_is_mended() {
        var node = fixture.node(notebook);
        fixture.cast("b", "ada");
        fixture.cast("b", "ben");
        fixture.shows(node, fixture.cast("b", "cyd"));
        assertThat(node.retryParked("notebook")).isZero();
        assertThat(fixture.notes()).containsExactly(0L);
        broken.set(false);
        assertThat(node.retryParked("notebook")).isEqualTo(2);
        assertThat(fixture.notes()).containsExactly(0L, 1L, 2L);
        assertThat(node.health().healthy()).isTrue();
    }

    @Test
    void a_rebuild_parks_nothing_that_the_mended_view_can_apply() {
        var node = fixture.node(notebook);
        fixture.cast("b", "ada");
        fixture.shows(node, fixture.cast("b", "ben"));
        broken.set(false);
        node.rebuild("notebook").join();
        assertThat(fixture.notes()).containsExactly(0L, 1L);
        assertThat(node.incomplete("notebook")).isEmpty();
    }
}
