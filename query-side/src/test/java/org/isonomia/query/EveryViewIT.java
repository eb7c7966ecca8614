package org.isonomia.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isonomia.query.runner.Projection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class EveryViewIT {
    static ViewsFixture fixture;
    static ViewsFixture orchard;

    static List<String> projections() {
        var log = new MemoryLog();
        return Views.projections(log, log, SmallLetters.ALIKE).stream()
                .map(Projection::name)
                .toList();
    }

    @BeforeAll
    static void start() {
        fixture = new ViewsFixture();
        orchard = new ViewsFixture(MemoryLog.recorded("the-orchard"));
    }

    @AfterAll
    static void close() {
        fixture.close();
        orchard.close();
    }

    @ParameterizedTest
    @MethodSource("projections")
    void a_rebuilt_view_equals_the_live_one(String projection) {
        // Nobody formed a circle at the well.
        var with = projection.equals("circles") ? orchard : fixture;
        var live = Rows.of("view_" + projection, with.source);
        assertThat(live.values()).anySatisfy(rows -> assertThat(rows).isNotEmpty());
        with.views.runner().rebuild(projection).join();
        assertThat(Rows.of("view_" + projection, with.source)).isEqualTo(live);
    }

    @ParameterizedTest
    @FieldSource("org.isonomia.events.recorded.Recorded#NAMES")
    void applying_the_whole_of_a_recorded_log_twice_gives_the_same_rows(String name) {
        try (var twice = new ViewsFixture(MemoryLog.recorded(name))) {
            var once = everything(twice);
            twice.views.runner().close();
            JdbcClient.create(twice.source)
                    .sql("update read.token set position = -1")
                    .update();
            twice.start();
            assertThat(everything(twice)).isEqualTo(once);
        }
    }

    @Test
    void no_row_holds_a_personal_value() {
        String all = everything(fixture).values().stream()
                .filter(tables -> !tables.containsKey("handle") && !tables.containsKey("document"))
                .map(Map::toString)
                .reduce("", String::concat);
        assertThat(all)
                .contains("m_ada")
                .doesNotContain("Adas", "@example.org", "Nobody does", "I will", "Sorted", "Who curates");
        assertThat(Rows.of("view_membership", fixture.source).get("member")).doesNotContain("Ada", "example");
    }

    private static Map<String, Map<String, String>> everything(ViewsFixture fixture) {
        var all = new TreeMap<String, Map<String, String>>();
        projections().forEach(name -> all.put(name, Rows.of("view_" + name, fixture.source)));
        return all;
    }
}
