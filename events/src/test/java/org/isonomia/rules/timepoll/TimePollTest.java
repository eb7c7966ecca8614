package org.isonomia.rules.timepoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.counting.BallotFault.Code;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.CountingRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimePollTest {
    static final Contest SLOTS = Contest.of("mon", "tue");
    final CountingRule rule = CountingRules.of("time-poll/1", Map.of()).orElseThrow();

    static Choice answers(long monday, long tuesday) {
        return new Choice.Scored(Map.of("mon", monday, "tue", tuesday));
    }

    CountSheet count(Choice... ballots) {
        return rule.count(SLOTS, Ballots.of(SLOTS, List.of(ballots)));
    }

    @Test
    void the_slot_with_most_yes_wins_however_many_could_come_to_another_if_need_be() {
        assertThat(count(answers(2, 1), answers(0, 1), answers(0, 1)).winners()).containsExactly("mon");
    }

    @Test
    void among_equal_yes_the_slot_to_which_most_can_come_wins() {
        assertThat(count(answers(2, 0), answers(0, 2), answers(0, 1)).winners()).containsExactly("tue");
    }

    @Test
    void a_slot_to_which_nobody_can_come_is_not_chosen() {
        assertThat(count(answers(0, 0), answers(0, 0)).winners()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, SCORE_OUT_OF_RANGE", "0, ", "1, ", "2, ", "3, SCORE_OUT_OF_RANGE"})
    void an_answer_is_yes_if_need_be_or_no(long answer, Code fault) {
        assertThat(rule.check(SLOTS, answers(answer, 0)).map(it -> it.code()).orElse(null))
                .isEqualTo(fault);
    }
}
