package org.isonomia.query;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isonomia.events.Kind;
import org.isonomia.events.catalogue.Isonomia;
import org.isonomia.query.runner.Projection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class EveryViewIT {
    static ViewsFixture fixture;

    static List<String> projections() {
        return Views.projections(new MemoryLog(), SmallLetters.ALIKE).stream()
                .map(Projection::name)
                .toList();
    }

    @BeforeAll
    static void start() {
        fixture = new ViewsFixture();
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    @Test
    void the_story_has_every_kind_of_event_in_it() {
        assertThat(fixture.log.all().stream()
                        .map(entry -> entry.recorded().name())
                        .collect(toSet()))
                .isEqualTo(Isonomia.CATALOGUE.kinds().map(Kind::name).collect(toSet()));
    }

    @ParameterizedTest
    @MethodSource("projections")
    void a_rebuilt_view_equals_the_live_one(String projection) {
        var live = Rows.of("view_" + projection, fixture.source);
        assertThat(live.values()).anySatisfy(rows -> assertThat(rows).isNotEmpty());
        fixture.views.runner().rebuild(projection).join();
        assertThat(Rows.of("view_" + projection, fixture.source)).isEqualTo(live);
    }

    @Test
    void applying_the_whole_log_twice_gives_the_same_rows() {
        var once = everything();
        fixture.views.runner().close();
        JdbcClient.create(fixture.source)
                .sql("update read.token set position = -1")
                .update();
        fixture.start();
        assertThat(everything()).isEqualTo(once);
    }

    @Test
    void no_row_holds_a_personal_value() {
        String all = everything().values().stream()
                .filter(tables -> !tables.containsKey("handle"))
                .map(Map::toString)
                .reduce("", String::concat);
        assertThat(all)
                .contains("m_ada")
                .doesNotContain("Lovelace", "example.org", "Nobody does", "I will", "Sorted", "Who curates");
        assertThat(Rows.of("view_membership", fixture.source).get("member")).doesNotContain("Ada", "example");
    }

    private static Map<String, Map<String, String>> everything() {
        var all = new TreeMap<String, Map<String, String>>();
        projections().forEach(name -> all.put(name, Rows.of("view_" + name, fixture.source)));
        return all;
    }
}
