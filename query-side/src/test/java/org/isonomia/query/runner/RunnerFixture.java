package org.isonomia.query.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.query.MemoryLog;
import org.isonomia.query.Postgres;
import org.isonomia.rules.counting.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database, a log in memory, and the nodes a test starts on them. */
final class RunnerFixture implements AutoCloseable {
    static final Duration SOON = Duration.ofSeconds(10);
    final HikariDataSource source = Postgres.newDatabase();
    final MemoryLog log = new MemoryLog();
    private final List<Runner> nodes = new ArrayList<>();

    Runner node(Projection... projections) {
        return node(source, List.of(projections), List.of());
    }

    Runner node(DataSource through, List<Projection> projections, List<Reaction> reactions) {
        var node = new Runner(through, log, projections, reactions, Clock.systemUTC());
        nodes.add(node);
        node.start();
        return node;
    }

    /** Casts a ballot in {@code p_<poll>} and returns its position. */
    long cast(String poll, String voter) {
        log.append(BallotCast.open(new PollId("p_" + poll), new MemberId("m_" + voter), new Choice.One("yes")));
        return log.head();
    }

    void shows(Runner node, long position) {
        node.wake(log.head());
        assertThat(node.awaitPosition(position, SOON).join()).isTrue();
    }

    List<Long> notes() {
        return JdbcClient.create(source)
                .sql("select position from view_notebook.note order by position")
                .query(Long.class)
                .list();
    }

    void stop() {
        nodes.forEach(Runner::close);
        nodes.clear();
    }

    @Override
    public void close() {
        stop();
        source.close();
    }
}
