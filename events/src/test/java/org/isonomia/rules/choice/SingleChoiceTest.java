package org.isonomia.rules.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.CountingRule;
import org.isonomia.rules.counting.Generated;
import org.isonomia.rules.counting.Tie;
import org.isonomia.rules.counting.TieBreak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SingleChoiceTest {
    final CountingRule rule = CountingRules.of("single-choice/1", Map.of()).orElseThrow();

    CountSheet count(Contest contest, long... votes) {
        var builder = new Ballots.Builder(contest);
        for (int index = 0; index < votes.length; index++)
            builder.add(new Choice.One(contest.options().get(index)), votes[index]);
        return rule.count(contest, builder.build());
    }

    @ParameterizedTest
    @CsvSource({"5, 5, 0, false", "6, 5, 0, true", "5, 4, 1, false", "5, 4, 0, true", "0, 0, 0, false"})
    void a_majority_is_more_than_half_of_the_valid_votes(long a, long b, long c, String majority) {
        assertThat(count(Contest.of("A", "B", "C"), a, b, c).parts())
                .contains(new CountSheet.Figure("majority", majority));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void whoever_has_most_first_choices_of_generated_ballots_wins(int seed) {
        var generated = Generated.of(CountingRule.Form.ONE, seed, 1);
        var sheet = generated.count(rule);
        long most = 0;
        for (String option : generated.contest().standing()) most = Math.max(most, votes(generated, option));
        if (most == 0) assertThat(sheet.winners()).isEmpty();
        else assertThat(votes(generated, sheet.winners().getFirst())).isEqualTo(most);
    }

    static long votes(Generated generated, String option) {
        return generated.choices().stream()
                .filter(new Choice.One(option)::equals)
                .count();
    }

    @Test
    void two_seats_go_to_the_two_highest() {
        assertThat(count(Contest.of("A", "B", "C").seats(2), 1, 3, 2).winners()).containsExactly("B", "C");
    }

    @Test
    void a_seat_stays_empty_rather_than_go_to_whom_nobody_chose() {
        assertThat(count(Contest.of("A", "B", "C").seats(2), 1, 0, 0).winners()).containsExactly("A");
    }

    @Test
    void a_tie_for_the_last_seat_stands_or_is_broken_as_pinned() {
        var contest = Contest.of("A", "B", "C").seats(2);
        var standing = count(contest, 3, 2, 2);
        assertThat(standing.winners()).containsExactly("A", "B", "C");
        assertThat(standing.ties()).containsExactly(new Tie("winner", 0, List.of("B", "C"), List.of(), "none"));
        var pinned = count(contest.ties(new TieBreak.Order(List.of("C", "B"))), 3, 2, 2);
        assertThat(pinned.winners()).containsExactly("A", "C");
        assertThat(pinned.ties()).containsExactly(new Tie("winner", 0, List.of("B", "C"), List.of("C"), "order"));
    }

    @Test
    void votes_for_whom_withdrew_elect_nobody() {
        var sheet = count(Contest.of("A", "B").withdrawn(Set.of("A")), 9, 1);
        assertThat(sheet.winners()).containsExactly("B");
        assertThat(sheet.parts()).contains(new CountSheet.Figure("valid", "1"));
        assertThat(sheet.ballots()).isEqualTo(10);
    }
}
