package org.isonomia.query.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.isonomia.query.Rows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RebuildIT {
    final RunnerFixture fixture = new RunnerFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void a_rebuilt_view_equals_the_live_one() {
        for (int voter = 0; voter < 1_200; voter++) fixture.cast("a", "v" + voter);
        var node = fixture.node(new Notebook());
        fixture.shows(node, 1_199);
        var live = Rows.of("view_notebook", fixture.source);
        node.rebuild("notebook").join();
        assertThat(Rows.of("view_notebook", fixture.source)).isEqualTo(live);
        assertThat(Rows.of("view_notebook_next", fixture.source)).isEmpty();
        assertThat(node.health().views())
                .singleElement()
                .satisfies(view -> assertThat(view.position()).isEqualTo(1_199));
    }

    @Test
    void queries_never_fail_nor_see_less_while_views_are_rebuilt_and_swapped() throws Exception {
        for (int voter = 0; voter < 300; voter++) fixture.cast("a", "v" + voter);
        var node = fixture.node(new Notebook());
        fixture.shows(node, 299);
        var stop = new AtomicBoolean();
        Callable<Integer> reader = () -> {
            int queries = 0;
            for (long seen = 300; !stop.get(); queries++) {
                long notes = JdbcClient.create(fixture.source)
                        .sql("""
                             select count(*) from view_notebook.note a
                               join view_notebook.note b on b.position = a.position""")
                        .query(Long.class)
                        .single();
                assertThat(notes).isGreaterThanOrEqualTo(seen);
                seen = notes;
            }
            return queries;
        };
        try (var readers = Executors.newFixedThreadPool(3)) {
            var queries = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 3; i++) queries.add(readers.submit(reader));
            for (int rebuild = 0; rebuild < 8; rebuild++) {
                var done = node.rebuild("notebook");
                node.wake(fixture.cast("a", "w" + rebuild));
                done.join();
            }
            stop.set(true);
            for (var count : queries) assertThat(count.get()).isPositive();
        }
        fixture.shows(node, 307);
        assertThat(fixture.notes()).hasSize(308);
    }

    @Test
    void a_new_version_is_built_beside_the_old_one_which_is_served_meanwhile() {
        for (int voter = 0; voter < 10; voter++) fixture.cast("a", "v" + voter);
        fixture.shows(fixture.node(new Notebook()), 9);
        fixture.stop();
        var hold = new CountDownLatch(1);
        var node = fixture.node(new Notebook(2, 1, entry -> {
            awaitUnchecked(hold);
            return false;
        }));
        assertThat(fixture.notes()).hasSize(10);
        assertThat(Rows.of("view_notebook_next", fixture.source)).containsKey("note");
        hold.countDown();
        Rows.until("the new version is live", () -> liveVersion() == 2);
        fixture.shows(node, 9);
        assertThat(fixture.notes()).hasSize(10);
    }

    @Test
    void a_new_version_that_cannot_read_the_old_tables_replaces_them_at_once() {
        fixture.cast("a", "ada");
        fixture.shows(fixture.node(new Notebook()), 0);
        fixture.stop();
        var hold = new CountDownLatch(1);
        var node = fixture.node(new Notebook(2, 2, entry -> {
            awaitUnchecked(hold);
            return false;
        }));
        assertThat(fixture.notes()).isEmpty();
        assertThat(node.health().caughtUp()).isFalse();
        hold.countDown();
        fixture.shows(node, 0);
        assertThat(fixture.notes()).containsExactly(0L);
    }

    @Test
    void an_older_node_leaves_the_tables_of_a_newer_one_alone_and_says_so() {
        fixture.cast("a", "ada");
        var newer = fixture.node(new Notebook(2, 1, entry -> false));
        fixture.shows(newer, 0);
        var older = fixture.node(new Notebook());
        Rows.until("it says so", () -> !older.health().healthy());
        fixture.shows(newer, fixture.cast("a", "ben"));
        assertThat(older.awaitPosition(1, RunnerFixture.SOON).join()).isTrue();
        assertThat(liveVersion()).isEqualTo(2);
    }

    @Test
    void a_rebuild_that_a_crash_interrupts_goes_on_at_the_next_start() throws Exception {
        for (int voter = 0; voter < 10; voter++) fixture.cast("a", "v" + voter);
        fixture.shows(fixture.node(new Notebook()), 9);
        fixture.stop();
        new Provision(fixture.source).rebuild(new Notebook());
        assertThat(Rows.of("view_notebook_next", fixture.source)).containsKey("note");
        var node = fixture.node(new Notebook());
        Rows.until("the rebuilt tables are live", () -> liveSerial() == 1);
        fixture.shows(node, 9);
        assertThat(fixture.notes()).hasSize(10);
    }

    @Test
    void a_rebuild_that_is_behind_the_live_view_is_not_swapped_in() throws Exception {
        fixture.shows(fixture.node(new Notebook()), fixture.cast("a", "ada"));
        fixture.stop();
        var provision = new Provision(fixture.source);
        provision.rebuild(new Notebook());
        assertThat(provision.swap(new Notebook())).isFalse();
        assertThat(fixture.notes()).containsExactly(0L);
    }

    private long liveSerial() {
        return JdbcClient.create(fixture.source)
                .sql("select serial from read.token where name = 'notebook' and generation = 'live'")
                .query(Long.class)
                .single();
    }

    private int liveVersion() {
        return JdbcClient.create(fixture.source)
                .sql("select version from read.token where name = 'notebook' and generation = 'live'")
                .query(Integer.class)
                .single();
    }

    private static void awaitUnchecked(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
