package org.isonomia.rules.borda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.Tried;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.CountingRule;
import org.isonomia.rules.counting.Generated;
import org.isonomia.rules.exact.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BordaTest {
    static final Contest CONTEST = Contest.of("A", "B", "C", "D");

    static CountingRule rule(Map<String, String> settings) {
        return CountingRules.of("borda/1", settings).orElseThrow();
    }

    static Map<String, String> points(Map<String, String> settings, Contest contest, Choice... ballots) {
        return points(rule(settings).count(contest, Ballots.of(contest, List.of(ballots))));
    }

    static Map<String, String> points(CountSheet sheet) {
        return ((CountSheet.Totals) sheet.parts().getFirst()).amounts();
    }

    @Test
    void equal_ranks_share_the_average_of_their_places() {
        var equal = new Choice.Ranked(List.of(List.of("A", "B", "C"), List.of("D")));
        assertThat(points(Map.of(), CONTEST, equal)).isEqualTo(Map.of("A", "2", "B", "2", "C", "2", "D", "0"));
        var pair = new Choice.Ranked(List.of(List.of("A", "B"), List.of("C"), List.of("D")));
        assertThat(points(Map.of(), CONTEST, pair)).isEqualTo(Map.of("A", "5/2", "B", "5/2", "C", "1", "D", "0"));
    }

    @Test
    void whom_a_ballot_leaves_unranked_shares_the_places_left_or_has_nothing() {
        assertThat(points(Map.of("last_place_points", "1"), CONTEST, Choice.ranked("A")))
                .isEqualTo(Map.of("A", "4", "B", "2", "C", "2", "D", "2"));
        assertThat(points(Map.of("last_place_points", "1", "unranked", "zero"), CONTEST, Choice.ranked("A")))
                .isEqualTo(Map.of("A", "4", "B", "0", "C", "0", "D", "0"));
    }

    @Test
    void skipped_ranks_and_those_who_withdrew_take_no_place() {
        var skipping = new Choice.Ranked(List.of(List.of("B"), List.of(), List.of("A"), List.of("C"), List.of("D")));
        assertThat(points(Map.of(), CONTEST.withdrawn(Set.of("B")), skipping))
                .isEqualTo(Map.of("A", "2", "C", "1", "D", "0"));
    }

    @Test
    void a_ballot_that_names_an_option_twice_or_none_is_invalid() {
        for (var ballot : List.of(Choice.ranked("A", "B", "A"), Choice.ranked("A", "X"))) {
            var sheet = rule(Map.of()).count(CONTEST, Ballots.of(CONTEST, List.of(ballot)));
            assertThat(rule(Map.of()).check(CONTEST, ballot)).isPresent();
            assertThat(sheet.parts()).contains(new CountSheet.Figure("invalid", "1"));
            assertThat(sheet.winners()).isEmpty();
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, Tried.of(200));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void each_ballot_that_ranks_somebody_gives_the_points_of_all_places(int seed) {
        var generated = Generated.of(CountingRule.Form.RANKED, seed, 0);
        var standing = Set.copyOf(generated.contest().standing());
        long ranking = generated.choices().stream()
                .filter(choice -> choice instanceof Choice.Ranked ranked
                        && ranked.ranks().stream().flatMap(List::stream).anyMatch(standing::contains))
                .count();
        var given = points(generated.count(rule(Map.of()))).values().stream()
                .map(Rational::parse)
                .reduce(Rational.ZERO, Rational::plus);
        long places = standing.size() * (standing.size() - 1L) / 2;
        assertThat(given).isEqualTo(Rational.of(ranking * places));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_winner_moved_up_on_one_ballot_still_wins(int seed) {
        var generated = Generated.of(CountingRule.Form.RANKED, seed, 0);
        var winners = generated.count(rule(Map.of())).winners();
        if (winners.isEmpty()) return;
        String winner = winners.getFirst();
        for (int at = 0; at < generated.choices().size(); at++) {
            if (!(generated.choices().get(at) instanceof Choice.Ranked ranked)) continue;
            var choices = new ArrayList<>(generated.choices());
            var ranks = new ArrayList<List<String>>(List.of(List.of(winner)));
            for (var rank : ranked.ranks())
                ranks.add(rank.stream().filter(option -> !option.equals(winner)).toList());
            choices.set(at, new Choice.Ranked(ranks));
            assertThat(new Generated(generated.contest(), choices)
                            .count(rule(Map.of()))
                            .winners())
                    .contains(winner);
        }
    }
}
