package org.isonomia.rules.condorcet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.Tried;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountingRule.Form;
import org.isonomia.rules.counting.Generated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PairwiseTallyTest {
    static final int CASES = Tried.of(100);

    static Stream<PreferenceRule> rules() {
        return Stream.of("condorcet/1", "copeland/1", "minimax/1", "ranked-pairs/1", "schulze/1", "schulze-debian/1")
                .flatMap(id -> Stream.of("last", "not-compared").map(unranked -> rule(id, unranked)));
    }

    static PreferenceRule rule(String id, String unranked) {
        var settings = id.equals("schulze-debian/1")
                ? Map.of("unranked", unranked, "default", "o0")
                : Map.of("unranked", unranked);
        return (PreferenceRule) CountingRules.of(id, settings).orElseThrow();
    }

    static Stream<Arguments> generated() {
        return rules().flatMap(rule -> IntStream.range(0, CASES).mapToObj(seed -> Arguments.of(rule, seed)));
    }

    /** Rankings and scores, and now and then a form that the rule does not count. */
    static List<Choice> choices(Generated ranked, int seed) {
        var choices = new ArrayList<>(ranked.choices());
        var scored = Generated.of(Form.SCORED, seed, 5).choices();
        choices.addAll(scored);
        if (seed % 3 == 0) choices.add(new Choice.One("o0"));
        if (seed % 5 == 0) choices.add(new Choice.Approved(List.of("o0")));
        if (seed % 7 == 0) choices.add(new Choice.Ranked(List.of(List.of())));
        if (seed % 11 == 0) choices.add(Choice.ranked("nobody", "o0"));
        return choices;
    }

    @ParameterizedTest
    @MethodSource("generated")
    void a_tally_kept_while_ballots_come_and_go_gives_the_sheet_of_those_that_stayed(PreferenceRule rule, int seed) {
        var generated = Generated.of(Form.RANKED, seed, 5);
        var contest = generated.contest();
        var staying = choices(generated, seed);
        var leaving = choices(Generated.of(Form.RANKED, seed, 5), seed + 1);
        var acts = new ArrayList<Runnable>();
        var tally = rule.tally(contest);
        leaving.forEach(choice -> tally.add(choice, 1));
        staying.forEach(choice -> acts.add(() -> tally.add(choice, 1)));
        leaving.forEach(choice -> acts.add(() -> tally.add(choice, -1)));
        Collections.shuffle(acts, new Random(seed));
        acts.forEach(Runnable::run);
        assertThat(rule.count(tally)).isEqualTo(rule.count(contest, Ballots.of(contest, staying)));
        assertThat(tally.matrix().part("pairwise"))
                .isEqualTo(PairwiseMatrix.of(contest, Ballots.of(contest, staying), tally.unrankedLast())
                        .part("pairwise"));
    }

    @Test
    void counting_does_not_end_a_tally() {
        var rule = rule("schulze/1", "last");
        var contest = Contest.of("o0", "o1");
        var tally = rule.tally(contest);
        tally.add(Choice.ranked("o0"), 2);
        assertThat(rule.count(tally).winners()).containsExactly("o0");
        tally.add(Choice.ranked("o1"), 3);
        assertThat(rule.count(tally).winners()).containsExactly("o1");
    }

    @Test
    void a_tally_that_takes_unranked_options_otherwise_is_refused() {
        var tally = rule("schulze/1", "last").tally(Contest.of("o0", "o1"));
        assertThatThrownBy(() -> rule("minimax/1", "not-compared").count(tally))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_more_can_be_taken_back_than_was_added() {
        var tally = rule("schulze/1", "last").tally(Contest.of("o0", "o1"));
        tally.add(Choice.ranked("o0"), 1);
        assertThatThrownBy(() -> tally.add(Choice.ranked("o0"), -2)).isInstanceOf(IllegalArgumentException.class);
    }
}
