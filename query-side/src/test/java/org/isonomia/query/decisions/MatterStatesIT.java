package org.isonomia.query.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.events.recorded.TheMill.DAM;
import static org.isonomia.events.recorded.TheMill.WHEEL;
import static org.isonomia.events.recorded.TheWell.*;
import static org.isonomia.query.decisions.MatterState.*;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isonomia.query.MemoryLog;
import org.isonomia.query.Postgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Each matter goes through its states in the order of its facts. */
class MatterStatesIT {
    static Map<String, List<MatterState>> well;
    static Map<String, List<MatterState>> mill;

    @BeforeAll
    static void play() {
        well = states("the-well");
        mill = states("the-mill");
    }

    @Test
    void a_matter_is_after_each_act_where_its_facts_have_put_it() {
        assertThat(well.get(CURATE.value()))
                .as("challenged and upheld")
                .containsExactly(
                        DISCUSSING, GATHERING_SUPPORT, VOTING, COUNTING, ADOPTED, CHALLENGED, ADOPTED, IN_FORCE);
        assertThat(well.get(AGAIN.value()))
                .containsExactly(DISCUSSING, GATHERING_SUPPORT, VOTING, COUNTING, ADOPTED, MatterState.CONFLICTED);
        assertThat(well.get(WATER.value())).containsExactly(DISCUSSING, WAITING, VOTING, COUNTING, CHOSEN, IN_FORCE);
        assertThat(well.get(SHADE.value()))
                .as("the tie is ended by lot")
                .containsExactly(DISCUSSING, WAITING, VOTING, COUNTING, DRAWING, CHOSEN, IN_FORCE);
        assertThat(well.get(AND_WHERE.value()))
                .as("called off, and not put to the vote again")
                .containsExactly(DISCUSSING, WAITING, VOTING, DISCUSSING, LAPSED);
        assertThat(well.get(GATE.value()))
                .as("nothing was ready when the vote was due")
                .containsExactly(DISCUSSING, WAITING, DISCUSSING, LAPSED);
        assertThat(well.get(BENCH.value()))
                .as("both calls failed, and a panel, of which there is no telling before it is drawn, decides")
                .containsExactly(
                        DISCUSSING,
                        GATHERING_SUPPORT,
                        VOTING,
                        COUNTING,
                        WAITING,
                        VOTING,
                        COUNTING,
                        LAPSED,
                        DRAWING,
                        VOTING,
                        COUNTING,
                        ADOPTED,
                        IN_FORCE);
        assertThat(well.get(SWING.value())).endsWith(DRAWING, LAPSED);
        assertThat(well.get(CLOCK.value()))
                .as("annulled and held again")
                .containsSubsequence(ADOPTED, CHALLENGED, VOTING, COUNTING, ADOPTED, IN_FORCE);
        assertThat(well.get(of("first"))).endsWith(COUNTING, ELECTED);
        assertThat(well.get(SHED.value())).containsExactly(DISCUSSING, WITHDRAWN);
        assertThat(well.get(DROPPED.value())).containsExactly(DISCUSSING, LAPSED);
        assertThat(well.get(HIDDEN.value())).containsExactly(VOTING, COUNTING, ANSWERED);
    }

    @Test
    void one_whose_objection_was_upheld_is_discussed_again_and_one_that_objections_stand_to_is_voted_on_again() {
        assertThat(mill.get(WHEEL.value()))
                .containsExactly(DISCUSSING, GATHERING_SUPPORT, VOTING, COUNTING, DISCUSSING);
        assertThat(mill.get(DAM.value()))
                .containsExactly(DISCUSSING, GATHERING_SUPPORT, VOTING, COUNTING, VOTING, COUNTING, ADOPTED, IN_FORCE);
    }

    @Test
    void every_state_comes_up_there_but_the_ends_of_advisory_polls_without_a_result() {
        var seen = EnumSet.noneOf(MatterState.class);
        well.values().forEach(seen::addAll);
        mill.values().forEach(seen::addAll);
        assertThat(EnumSet.complementOf(seen)).containsExactly(MatterState.CALLED_OFF, UNCOUNTABLE);
    }

    /** The states of each matter in turn, as whoever reads after an act sees them. */
    private static Map<String, List<MatterState>> states(String name) {
        var states = new HashMap<String, List<MatterState>>();
        var log = MemoryLog.recorded(name).all();
        var projection = new DecisionsProjection();
        try (HikariDataSource source = Postgres.newDatabase();
                Connection connection = source.getConnection()) {
            var db = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            db.sql("create schema view_alone; set search_path to view_alone").update();
            db.sql(projection.tables()).update();
            for (int at = 0; at < log.size(); at++) {
                var entry = log.get(at);
                if (projection.key(entry).isPresent()) projection.apply(entry, db);
                boolean last = at + 1 == log.size()
                        || !log.get(at + 1)
                                .recorded()
                                .stamp()
                                .command()
                                .equals(entry.recorded().stamp().command());
                if (last) note(db, states);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return states;
    }

    private static void note(JdbcClient db, Map<String, List<MatterState>> states) {
        db.sql("select id, state from matter").query(row -> {
            var turns = states.computeIfAbsent(row.getString("id"), id -> new ArrayList<>());
            var state = MatterState.valueOf(row.getString("state"));
            if (turns.isEmpty() || turns.getLast() != state) turns.add(state);
        });
    }

    private static String of(String name) {
        return "q_" + name;
    }
}
