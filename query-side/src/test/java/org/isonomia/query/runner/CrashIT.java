package org.isonomia.query.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.isonomia.query.Rows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

class CrashIT {
    final RunnerFixture fixture = new RunnerFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void a_crash_between_rows_and_token_leaves_neither_and_the_batch_comes_again() {
        var crashes = new AtomicInteger(2);
        var node = fixture.node(new Notebook().failingAt(entry -> {
            if (entry.position() == 2 && crashes.getAndDecrement() > 0) {
                assertThat(fixture.notes()).isEmpty();
                throw new DataAccessResourceFailureException("gone", new SQLException("gone", "08006"));
            }
            return false;
        }));
        for (String voter : List.of("ada", "ben", "cyd")) fixture.cast("a", voter);
        fixture.shows(node, 2);
        assertThat(fixture.notes()).containsExactly(0L, 1L, 2L);
        assertThat(node.incomplete("notebook")).isEmpty();
    }

    @Test
    void a_database_that_fails_is_reported_until_it_is_back() {
        var down = new AtomicInteger(1);
        var node = fixture.node(new Notebook().failingAt(entry -> {
            if (down.get() == 1)
                throw new DataAccessResourceFailureException("gone", new SQLException("gone", "57P01"));
            return false;
        }));
        fixture.cast("a", "ada");
        node.wake(0);
        Rows.until("the failure is reported", () -> !node.health().healthy());
        down.set(0);
        fixture.shows(node, 0);
        Rows.until("it is healthy again", () -> node.health().healthy());
    }

    @Test
    void a_node_goes_on_where_another_stopped() {
        var first = fixture.node(new Notebook());
        fixture.shows(first, fixture.cast("a", "ada"));
        fixture.stop();
        fixture.cast("a", "ben");
        var second = fixture.node(new Notebook().failingAt(entry -> entry.position() == 0));
        fixture.shows(second, 1);
        assertThat(fixture.notes()).containsExactly(0L, 1L);
    }

    @Test
    void applying_everything_twice_gives_the_same_rows() {
        for (String voter : List.of("ada", "ben", "cyd")) fixture.cast("a", voter);
        fixture.shows(fixture.node(new Notebook()), 2);
        var once = Rows.of("view_notebook", fixture.source);
        fixture.stop();
        JdbcClient.create(fixture.source)
                .sql("update read.token set position = -1")
                .update();
        fixture.shows(fixture.node(new Notebook()), 2);
        assertThat(Rows.of("view_notebook", fixture.source)).isEqualTo(once);
    }
}
