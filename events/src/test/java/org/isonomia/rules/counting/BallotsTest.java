package org.isonomia.rules.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BallotsTest {
    static final Contest CONTEST = Contest.of("A", "B");
    static final Choice A = new Choice.One("A");

    @Test
    void equal_choices_are_one_group_with_their_count() {
        var ballots = Ballots.of(CONTEST, List.of(A, A, Choice.BLANK, Choice.ranked("A"), Choice.ranked("A")));
        assertThat(ballots.others()).containsEntry(A, 2L).containsEntry(Choice.BLANK, 1L);
        assertThat(ballots.rankings().size()).isEqualTo(1);
        assertThat(ballots.total()).isEqualTo(5);
        assertThat(ballots.blank()).isEqualTo(1);
    }

    @Test
    void a_total_that_no_number_holds_is_an_error_and_not_a_small_number() {
        var ballots = new Ballots.Builder(CONTEST)
                .add(A, Long.MAX_VALUE)
                .add(Choice.ranked("B"), 1)
                .build();
        assertThatThrownBy(ballots::total).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void a_negative_count_is_refused_and_none_leaves_no_trace() {
        assertThatThrownBy(() -> new Ballots.Builder(CONTEST).add(A, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Ballots.Builder(CONTEST).add(A, 0).build().others()).isEmpty();
    }
}
