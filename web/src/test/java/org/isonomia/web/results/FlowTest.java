package org.isonomia.web.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.isonomia.rules.counting.CountSheet.Matrix;
import org.isonomia.rules.counting.CountSheet.Stage;
import org.junit.jupiter.api.Test;

class FlowTest {
    private static final List<String> OPTIONS = List.of("a", "b", "c");
    private static final List<Stage> STAGES = List.of(
            stage(1, Map.of("a", "80", "b", "47", "c", "33"), List.of("a"), List.of()),
            stage(2, Map.of("a", "61", "b", "176/3", "c", "121/3"), List.of(), List.of()),
            stage(3, Map.of("a", "61", "b", "90"), List.of("b"), List.of("c")));

    private final Flow flow = Flow.of(STAGES, OPTIONS);

    @Test
    void every_box_is_as_high_as_its_votes_in_the_sheet() {
        double scale = flow.boxes().getFirst().height() / 80;
        assertThat(flow.boxes()).hasSize(8);
        for (var box : flow.boxes())
            assertThat(box.height()).isCloseTo(Amount.length(box.votes()) * scale, within(0.001));
        assertThat(flow.boxes()).extracting(Flow.Box::votes).contains("176/3", "121/3", "90");
    }

    @Test
    void votes_that_moved_are_drawn_from_the_one_option_that_lost_them() {
        assertThat(flow.bands()).filteredOn(Flow.Band::moved).hasSize(3);
        var several = Flow.of(
                List.of(
                        stage(1, Map.of("a", "3", "b", "2", "c", "9"), List.of(), List.of()),
                        stage(2, Map.of("c", "14"), List.of("c"), List.of("a", "b"))),
                OPTIONS);
        assertThat(several.bands()).filteredOn(Flow.Band::moved).isEmpty();
    }

    @Test
    void who_is_elected_stays_so_and_who_is_out_is_drawn_no_more() {
        assertThat(flow.boxes())
                .extracting(Flow.Box::kind)
                .containsExactly("yes", "plum", "plum", "yes", "plum", "plum", "yes", "yes");
        assertThat(Flow.of(STAGES.subList(0, 1), OPTIONS).isDrawn()).isFalse();
    }

    @Test
    void a_duel_has_both_its_numbers_and_who_won_it() {
        var duels = Duels.of(new Matrix(
                "pairwise",
                OPTIONS,
                List.of(List.of("0", "227", "319"), List.of("175", "0", "9"), List.of("83", "9", "0"))));
        assertThat(duels.of("a")).extracting(Duels.Cell::kind).containsExactly("w2", "w3");
        assertThat(duels.of("b")).extracting(Duels.Cell::kind).containsExactly("l", "e");
        assertThat(duels.rows()).extracting(Duels.Row::wins).containsExactly(2, 0, 0);
        assertThat(duels.of("a").getFirst().over()).isEqualTo("227");
        assertThat(duels.of("a").getFirst().under()).isEqualTo("175");
    }

    private static Stage stage(int number, Map<String, String> votes, List<String> elected, List<String> excluded) {
        return new Stage("stages", number, "transfer", null, null, votes, elected, excluded, Map.of());
    }
}
