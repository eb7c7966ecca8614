package org.isonomia.rules.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isonomia.rules.counting.BallotFault.Code;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a member is told about a ballot that cannot be cast. */
class RefusedRankingsTest {
    static final Contest CONTEST = Contest.of("A", "B", "C", "D").withdrawn(Set.of("D"));

    static Stream<CountingRule> rules() {
        return RankedRules.all();
    }

    static Stream<CountingRule> pairwise() {
        return RankedRules.pairwise();
    }

    static Stream<CountingRule> transfer() {
        return RankedRules.transfer();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void an_option_that_is_unknown_repeated_or_withdrawn_is_named(CountingRule rule) {
        assertThat(rule.check(CONTEST, Choice.ranked("A", "X")))
                .contains(BallotFault.of(Code.UNKNOWN_OPTION, "option", "X"));
        assertThat(rule.check(CONTEST, Choice.ranked("A", "B", "A")))
                .contains(BallotFault.of(Code.DUPLICATE_OPTION, "option", "A"));
        assertThat(rule.check(CONTEST, new Choice.Ranked(List.of(List.of("A", "A")))))
                .contains(BallotFault.of(Code.DUPLICATE_OPTION, "option", "A"));
        assertThat(rule.check(CONTEST, Choice.ranked("A", "D")))
                .contains(BallotFault.of(Code.WITHDRAWN_OPTION, "option", "D"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void marks_that_are_no_ranking_are_of_the_wrong_form(CountingRule rule) {
        for (var choice : List.of(new Choice.One("A"), new Choice.Approved(List.of("A"))))
            assertThat(rule.check(CONTEST, choice)).contains(BallotFault.of(Code.WRONG_FORM));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whoever_names_nobody_may_take_part(CountingRule rule) {
        assertThat(rule.check(CONTEST, Choice.BLANK)).isEmpty();
        assertThat(rule.check(CONTEST, Choice.ranked())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pairwise")
    void to_compare_pairs_equal_ranks_gaps_and_scores_are_preferences(CountingRule rule) {
        assertThat(rule.check(CONTEST, new Choice.Ranked(List.of(List.of("A", "B"), List.of(), List.of("C")))))
                .isEmpty();
        assertThat(rule.check(CONTEST, new Choice.Scored(Map.of("A", 3L, "B", -1L))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("transfer")
    void to_transfer_a_vote_ranks_have_no_gaps_and_only_meek_shares_them(CountingRule rule) {
        assertThat(rule.check(CONTEST, new Choice.Ranked(List.of(List.of("A"), List.of(), List.of("C")))))
                .contains(BallotFault.of(Code.SKIPPED_RANK));
        var equal = rule.check(CONTEST, new Choice.Ranked(List.of(List.of("A", "B"))));
        if (rule.id().equals("stv-meek/1")) assertThat(equal).isEmpty();
        else assertThat(equal).contains(BallotFault.of(Code.EQUAL_RANKS));
        assertThat(rule.check(CONTEST, new Choice.Scored(Map.of("A", 3L)))).contains(BallotFault.of(Code.WRONG_FORM));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void what_may_be_cast_is_never_invalid_when_counted(CountingRule rule) {
        for (int seed = 0; seed < 200; seed++) {
            var spoiled = GeneratedRankings.spoiled(seed);
            var cast = spoiled.choices().stream()
                    .filter(choice -> rule.check(spoiled.contest(), choice).isEmpty())
                    .toList();
            assertThat(new Generated(spoiled.contest(), cast).count(rule).parts())
                    .contains(new CountSheet.Figure("invalid", "0"));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ten_thousand_ranks_are_checked_like_three(CountingRule rule) {
        var options = IntStream.range(0, Contest.MOST_OPTIONS)
                .mapToObj(index -> "o" + index)
                .toList();
        var contest = new Contest(options, 1, Set.of(), TieBreak.NONE);
        var ranked = new ArrayList<>(options);
        Collections.shuffle(ranked, new Random(1));
        assertThat(rule.check(contest, Choice.ranked(ranked.toArray(String[]::new))))
                .isEmpty();
        ranked.add(ranked.getFirst());
        assertThat(rule.check(contest, Choice.ranked(ranked.toArray(String[]::new))))
                .contains(BallotFault.of(Code.DUPLICATE_OPTION, "option", ranked.getFirst()));
    }
}
