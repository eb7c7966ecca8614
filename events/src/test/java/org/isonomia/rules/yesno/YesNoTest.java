package org.isonomia.rules.yesno;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isonomia.rules.quorum.Quorum.Counts.APPROVALS;
import static org.isonomia.rules.quorum.Quorum.Counts.PARTICIPANTS;
import static org.isonomia.rules.yesno.Result.Outcome.ADOPTED;
import static org.isonomia.rules.yesno.Result.Outcome.QUORUM_FAILED;
import static org.isonomia.rules.yesno.Result.Outcome.REJECTED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.isonomia.rules.quorum.Electorate;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class YesNoTest {
    static final List<String> CHOICES = YesNo.CHOICES.stream().sorted().toList();

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5, 0, REJECTED",
        "6, 5, 0, ADOPTED",
        "5, 6, 0, REJECTED",
        "0, 0, 0, REJECTED",
        "0, 0, 9, REJECTED",
        "1, 0, 9, ADOPTED",
        "0, 1, 0, REJECTED",
        "1, 1, 98, REJECTED"
    })
    void without_a_quorum_a_tie_silence_and_abstention_leave_the_status_quo(
            long yes, long no, long abstain, Result.Outcome outcome) {
        assertThat(YesNo.decide(new Tally(yes, no, abstain), 100, Quorum.NONE, Threshold.MAJORITY)
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void a_quorum_of_approvals_is_met_at_its_number_and_not_one_below() {
        var quorum = Quorum.squareRoot(APPROVALS, 3);
        assertThat(YesNo.decide(new Tally(84, 0, 0), 3073, quorum, Threshold.MAJORITY)
                        .outcome())
                .isEqualTo(ADOPTED);
        assertThat(YesNo.decide(new Tally(83, 0, 999), 3073, quorum, Threshold.MAJORITY)
                        .outcome())
                .isEqualTo(QUORUM_FAILED);
        assertThat(YesNo.decide(new Tally(84, 84, 0), 3073, quorum, Threshold.MAJORITY)
                        .outcome())
                .isEqualTo(REJECTED);
    }

    @Test
    void a_quorum_of_participants_counts_everyone_who_answered() {
        var quorum = Quorum.share(PARTICIPANTS, 1, 4);
        assertThat(YesNo.decide(new Tally(500, 200, 64), 3073, quorum, Threshold.MAJORITY)
                        .outcome())
                .as("764 of 3,073, 24.9 %%")
                .isEqualTo(QUORUM_FAILED);
        assertThat(YesNo.decide(new Tally(500, 200, 69), 3073, quorum, Threshold.MAJORITY)
                        .outcome())
                .as("769 of 3,073")
                .isEqualTo(ADOPTED);
        assertThat(YesNo.decide(new Tally(500, 200, 68), 3073, quorum, Threshold.MAJORITY)
                        .outcome())
                .as("768 of 3,073")
                .isEqualTo(QUORUM_FAILED);
    }

    @Test
    void nobody_voting_fails_a_quorum_and_says_what_was_needed() {
        var result = YesNo.decide(Tally.EMPTY, 16, Quorum.squareRoot(APPROVALS, 1), Threshold.MAJORITY);
        assertThat(result.outcome()).isEqualTo(QUORUM_FAILED);
        assertThat(result.ticks())
                .containsExactly(
                        new Tick(Tick.Requirement.QUORUM_OF_APPROVALS, 2, 0, false),
                        new Tick(Tick.Requirement.APPROVAL, 1, 0, false));
    }

    @Test
    void ticks_name_the_requirement_with_its_numbers() {
        var result = YesNo.decide(new Tally(4, 2, 1), 9, Quorum.absolute(PARTICIPANTS, 7), Threshold.atLeast(2, 3));
        assertThat(result.ticks())
                .containsExactly(
                        new Tick(Tick.Requirement.QUORUM_OF_PARTICIPANTS, 7, 7, true),
                        new Tick(Tick.Requirement.APPROVAL, 4, 4, true));
        assertThat(result.outcome()).isEqualTo(ADOPTED);
    }

    @Test
    void a_quorum_of_the_active_is_decided_by_the_whole_electorate_and_not_by_the_roll_alone() {
        var quorum = Quorum.share(PARTICIPANTS, 1, 2).of(Quorum.Base.ACTIVE);
        var electorate = new Electorate(3073, 3000, 400);
        assertThat(YesNo.decide(new Tally(150, 50, 0), electorate, quorum, Threshold.MAJORITY)
                        .outcome())
                .isEqualTo(ADOPTED);
        assertThat(YesNo.decide(new Tally(150, 49, 0), electorate, quorum, Threshold.MAJORITY)
                        .outcome())
                .isEqualTo(QUORUM_FAILED);
        assertThatThrownBy(() -> YesNo.decide(new Tally(150, 50, 0), 3000, quorum, Threshold.MAJORITY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void another_choice_is_refused() {
        assertThatThrownBy(() -> YesNo.count(List.of("yes", "maybe"))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_count_does_not_depend_on_the_order_of_ballots(long seed) {
        var random = new Random(seed);
        var ballots = new ArrayList<>(IntStream.range(0, random.nextInt(200))
                .mapToObj(i -> CHOICES.get(random.nextInt(3)))
                .toList());
        var tally = YesNo.count(ballots);
        assertThat(tally.participants()).isEqualTo(ballots.size());
        Collections.shuffle(ballots, random);
        assertThat(YesNo.count(ballots)).isEqualTo(tally);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void opposing_or_abstaining_never_helps_where_approvals_are_counted(long seed) {
        var random = new Random(seed);
        var quorum = Quorum.squareRoot(APPROVALS, 1 + random.nextInt(4));
        var threshold = random.nextBoolean() ? Threshold.MAJORITY : Threshold.atLeast(2, 3);
        for (int i = 0; i < 200; i++) {
            var tally = new Tally(random.nextInt(40), random.nextInt(40), random.nextInt(40));
            boolean adopted = isAdopted(tally, quorum, threshold);
            if (isAdopted(tally.plus("no"), quorum, threshold))
                assertThat(adopted).as("%s", tally).isTrue();
            assertThat(isAdopted(tally.plus("abstain"), quorum, threshold))
                    .as("%s", tally)
                    .isEqualTo(adopted);
            if (adopted)
                assertThat(isAdopted(tally.plus("yes"), quorum, threshold))
                        .as("%s", tally)
                        .isTrue();
        }
    }

    private static boolean isAdopted(Tally tally, Quorum quorum, Threshold threshold) {
        return YesNo.decide(tally, 200, quorum, threshold).outcome() == ADOPTED;
    }
}
