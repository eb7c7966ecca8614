package org.isonomia.web.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.CountSheet.Figure;
import org.isonomia.rules.counting.CountSheet.Totals;
import org.isonomia.web.page.Share;
import org.junit.jupiter.api.Test;

class RunoffTest {
    private static final Contest CONTEST = Contest.of("a", "b", "c");
    private static final List<Choice.Scored> BALLOTS = List.of(
            scores(5, 4, 0), scores(5, 4, 0), scores(0, 4, 5), scores(1, 5, 0), scores(1, 5, 4), scores(3, 3, 1));

    private final CountSheet sheet = count("star/2", 1);

    @Test
    void every_figure_of_it_is_one_of_the_sheet() {
        var runoff = Runoff.of(sheet).getFirst();
        assertThat(Map.of(
                        runoff.first().option(),
                        runoff.first().votes(),
                        runoff.second().option(),
                        runoff.second().votes()))
                .isEqualTo(totals(sheet, "runoff").amounts());
        assertThat(runoff.equal()).isEqualTo(figure(sheet, "runoff_equal")).isEqualTo("1");
        assertThat(runoff.first()).isEqualTo(new Runoff.Side("b", "3"));
        double one = Double.parseDouble(totals(sheet, "runoff").amounts().get("b")) / BALLOTS.size() * 100;
        assertThat(Double.parseDouble(runoff.shares().getFirst().width())).isCloseTo(one, within(0.6));
        assertThat(runoff.shares()).extracting(Share::kind).containsExactly("yes", "abstain", "no");
    }

    @Test
    void each_seat_has_its_own() {
        var seats = Runoff.of(count("star/2", 2));
        assertThat(seats).hasSize(2);
        assertThat(seats).extracting(runoff -> runoff.first().option()).doesNotHaveDuplicates();
    }

    @Test
    void of_two_that_are_level_the_elected_stands_first() {
        var level = CountingRules.of("star/2", Map.of())
                .orElseThrow()
                .count(CONTEST, Ballots.of(CONTEST, List.of(scores(1, 5, 0), scores(5, 4, 0))));
        assertThat(level.winners()).containsExactly("b");
        assertThat(Runoff.of(level).getFirst().first().option()).isEqualTo("b");
    }

    @Test
    void a_count_without_a_run_off_has_none() {
        assertThat(Runoff.of(count("score/2", 1))).isEmpty();
    }

    private static CountSheet count(String rule, int seats) {
        var contest = CONTEST.seats(seats);
        return CountingRules.of(rule, Map.of()).orElseThrow().count(contest, Ballots.of(contest, BALLOTS));
    }

    private static Choice.Scored scores(long a, long b, long c) {
        return new Choice.Scored(Map.of("a", a, "b", b, "c", c));
    }

    private static Totals totals(CountSheet sheet, String name) {
        return sheet.parts().stream()
                .filter(Totals.class::isInstance)
                .map(Totals.class::cast)
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String figure(CountSheet sheet, String name) {
        return sheet.parts().stream()
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
