package org.isonomia.rules.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.Tried;
import org.isonomia.rules.counting.BallotFault.Code;
import org.isonomia.rules.counting.CountSheet.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** From version 2 on a sheet says who is elected and which seat is tied among whom, and nothing in it says otherwise. */
class SecondVersionTest {
    static final int CASES = Tried.of(42);

    static Stream<CountingRule> rules() {
        return CountingRules.ids().stream()
                .filter(id -> id.endsWith("/2"))
                .map(id -> CountingRules.of(id, Map.of()).orElseThrow());
    }

    static Stream<CountingRule> settled() {
        return Stream.concat(
                rules(),
                RankedRules.transfer()
                        .map(rule -> CountingRules.of(CountingRules.newest(rule.id()), rule.settings())
                                .orElseThrow()));
    }

    static Stream<Arguments> generated() {
        return settled().flatMap(rule -> IntStream.range(0, CASES).mapToObj(seed -> Arguments.of(rule, seed)));
    }

    static Generated generate(CountingRule rule, int seed) {
        if (rule.form() == CountingRule.Form.RANKED && seed % 3 > 0)
            return seed % 3 == 1 ? GeneratedRankings.strict(seed) : GeneratedRankings.spoiled(seed);
        return Generated.of(rule.form(), seed, rule.id().startsWith("time-poll/") ? 2 : 5);
    }

    static Set<String> able(CountSheet sheet) {
        var able = new HashSet<>(sheet.winners());
        if (sheet.tiedSeats() != null) able.addAll(sheet.tiedSeats().among());
        return able;
    }

    @ParameterizedTest
    @MethodSource("generated")
    void nobody_who_is_tied_is_among_the_winners_and_more_are_tied_than_there_are_seats(CountingRule rule, int seed) {
        var generated = generate(rule, seed);
        var sheet = generated.count(rule);
        var tied = sheet.tiedSeats();
        assertThat(sheet.tied()).isEqualTo(tied != null);
        assertThat(able(sheet)).isSubsetOf(generated.contest().standing());
        assertThat(sheet.winners())
                .doesNotHaveDuplicates()
                .hasSizeLessThanOrEqualTo(generated.contest().seats());
        if (tied == null) return;
        assertThat(tied.seats())
                .isPositive()
                .isLessThanOrEqualTo(
                        generated.contest().seats() - sheet.winners().size());
        assertThat(tied.among()).hasSizeGreaterThan(tied.seats()).noneMatch(sheet.winners()::contains);
    }

    @ParameterizedTest
    @MethodSource("generated")
    void the_order_of_the_options_on_the_ballot_decides_nothing(CountingRule rule, int seed) {
        var sheet = generate(rule, seed).count(rule);
        var reordered = generate(rule, seed).reordered(seed + 7).count(rule);
        assertThat(Set.copyOf(reordered.winners())).isEqualTo(Set.copyOf(sheet.winners()));
        assertThat(able(reordered)).isEqualTo(able(sheet));
        if (sheet.tiedSeats() != null && reordered.tiedSeats() != null)
            assertThat(reordered.tiedSeats().seats())
                    .isEqualTo(sheet.tiedSeats().seats());
        else assertThat(reordered.tiedSeats()).isEqualTo(sheet.tiedSeats());
    }

    @ParameterizedTest
    @MethodSource("generated")
    void however_a_lot_falls_who_is_elected_is_and_only_the_tied_can_be_besides(CountingRule rule, int seed) {
        var generated = generate(rule, seed);
        var sheet = generated.count(rule);
        boolean star = rule.id().startsWith("star/") && generated.contest().seats() > 1;
        for (String lot : List.of("one", "two", "three", "four")) {
            var drawn = new Generated(generated.contest().ties(new TieBreak.Lot(lot)), generated.choices()).count(rule);
            assertThat(drawn.tiedSeats()).isNull();
            assertThat(drawn.winners()).containsAll(sheet.winners());
            if (!star) assertThat(drawn.winners()).isSubsetOf(able(sheet));
        }
    }

    @ParameterizedTest
    @MethodSource("generated")
    void no_stage_says_otherwise_than_the_result(CountingRule rule, int seed) {
        var sheet = generate(rule, seed).count(rule);
        var stages = Election.stages(sheet);
        var elected = stages.stream().flatMap(stage -> stage.elected().stream()).toList();
        assertThat(sheet.winners()).containsAll(elected);
        if (stages.isEmpty()) return;
        assertThat(stages.getLast().action().equals("tie")).isEqualTo(sheet.tiedSeats() != null);
        if (sheet.tiedSeats() == null) assertThat(elected).containsExactlyInAnyOrderElementsOf(sheet.winners());
        assertThat(stages.stream().flatMap(stage -> stage.excluded().stream())).noneMatch(able(sheet)::contains);
    }

    @ParameterizedTest
    @MethodSource("generated")
    void counted_by_version_1_the_same_can_win(CountingRule rule, int seed) {
        var first =
                CountingRules.of(rule.id().replace("/2", "/1"), rule.settings()).orElseThrow();
        var generated = generate(rule, seed);
        var named = new HashSet<String>();
        generated.choices().forEach(choice -> named.addAll(named(choice)));
        var before = new HashSet<>(generated.count(first).winners());
        assertThat(before).containsAll(able(generated.count(rule)));
        boolean regular = rule.form() != CountingRule.Form.RANKED || seed % 3 == 1;
        if (regular
                && generated.choices().stream().noneMatch(SecondVersionTest::irregular)
                && named.containsAll(generated.contest().standing()))
            assertThat(able(generated.count(rule))).isEqualTo(before);
    }

    static boolean irregular(Choice choice) {
        return choice instanceof Choice.Ranked ranked && ranked.ranks().stream().anyMatch(rank -> rank.size() != 1);
    }

    static List<String> named(Choice choice) {
        return switch (choice) {
            case Choice.Blank blank -> List.of();
            case Choice.One one -> List.of(one.option());
            case Choice.Approved approved -> approved.options();
            case Choice.Ranked ranked ->
                ranked.ranks().stream().flatMap(List::stream).toList();
            case Choice.Scored scored -> List.copyOf(scored.points().keySet());
        };
    }

    @ParameterizedTest
    @MethodSource("settled")
    void nobody_is_elected_without_ballots(CountingRule rule) {
        var contest = Contest.of("o0", "o1", "o2").seats(2);
        for (var silent : List.of(List.<Choice>of(), List.of(Choice.BLANK, Choice.BLANK))) {
            var sheet = new Generated(contest, silent).count(rule);
            assertThat(sheet.winners()).isEmpty();
            assertThat(sheet.tiedSeats()).isNull();
        }
        var unopposed = new Generated(contest.withdrawn(Set.of("o0", "o2")), List.of()).count(rule);
        assertThat(unopposed.winners()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("settled")
    void nobody_is_elected_whom_no_ballot_names(CountingRule rule) {
        Choice only = switch (rule.form()) {
            case ONE -> new Choice.One("o1");
            case APPROVED -> new Choice.Approved(List.of("o1"));
            case RANKED -> Choice.ranked("o1");
            case SCORED -> new Choice.Scored(Map.of("o1", 1L));
        };
        var sheet = new Generated(Contest.of("o0", "o1", "o2").seats(2), List.of(only, only)).count(rule);
        assertThat(able(sheet)).isSubsetOf("o1");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_ballot_that_marks_nothing_is_refused_and_a_blank_one_is_not(CountingRule rule) {
        Choice nothing = switch (rule.form()) {
            case ONE -> new Choice.One(" ");
            case APPROVED -> new Choice.Approved(List.of());
            case RANKED -> new Choice.Ranked(List.of(List.of()));
            case SCORED -> new Choice.Scored(Map.of());
        };
        var contest = Contest.of("o0", "o1");
        assertThat(rule.check(contest, nothing).orElseThrow().code()).isEqualTo(Code.NOTHING_MARKED);
        assertThat(rule.check(contest, Choice.BLANK)).isEmpty();
    }

    @Test
    void instant_run_off_of_three_ballots_in_a_circle_is_tied_between_two_and_its_round_excludes_nobody() {
        var contest = Contest.of("S", "H", "B");
        List<Choice> choices =
                List.of(Choice.ranked("S", "H", "B"), Choice.ranked("H", "S", "B"), Choice.ranked("B", "H", "S"));
        var sheet = new Generated(contest, choices).count(RankedRules.rule("irv/2"));
        assertThat(sheet.winners()).isEmpty();
        assertThat(sheet.tiedSeats()).isEqualTo(new TiedSeats(1, List.of("S", "H")));
        assertThat(Election.stages(sheet)).singleElement().satisfies(round -> {
            assertThat(round.votes()).isEqualTo(Map.of("S", "1", "H", "1", "B", "1"));
            assertThat(round.elected()).isEmpty();
            assertThat(round.excluded()).isEmpty();
        });
        var before = new Generated(contest, choices).count(RankedRules.rule("irv/1"));
        assertThat(Election.of(before, 1)).isEqualTo(Election.of(sheet, 1));
        assertThat(Election.stages(before)).isEmpty();
    }

    static Stream<CountingRule> forTwoSeats() {
        return Stream.of(
                RankedRules.rule("stv-scottish/2"), RankedRules.rule("stv-meek/2"), RankedRules.rule("stv-wigm/2"));
    }

    @ParameterizedTest
    @MethodSource("forTwoSeats")
    void a_tie_over_the_second_seat_leaves_the_first_elected(CountingRule rule) {
        var contest = Contest.of("A", "B", "C").seats(2);
        var choices = new ArrayList<Choice>();
        List.of("A", "A", "A", "A", "A", "B", "B", "B", "C", "C", "C").forEach(one -> choices.add(Choice.ranked(one)));
        var expected = new Election(List.of("A"), new TiedSeats(1, List.of("B", "C")));
        assertThat(Election.of(new Generated(contest, choices).count(rule), 2)).isEqualTo(expected);
        var first = RankedRules.rule(rule.id().replace("/2", "/1"));
        assertThat(Election.of(new Generated(contest, choices).count(first), 2)).isEqualTo(expected);
    }

    @Test
    void approvals_of_five_three_and_three_elect_one_and_leave_the_second_seat_tied() {
        var contest = Contest.of("A", "B", "C").seats(2);
        var choices = new ArrayList<Choice>();
        for (int ballot = 0; ballot < 3; ballot++) {
            choices.add(new Choice.Approved(List.of("A", "B")));
            choices.add(new Choice.Approved(List.of("C")));
        }
        choices.add(new Choice.Approved(List.of("A")));
        var expected = new Election(List.of("A"), new TiedSeats(1, List.of("B", "C")));
        for (String id : List.of("approval/1", "approval/2"))
            assertThat(Election.of(new Generated(contest, choices).count(RankedRules.rule(id)), 2))
                    .isEqualTo(expected);
        assertThat(new Generated(contest, choices)
                        .count(RankedRules.rule("approval/2"))
                        .winners())
                .containsExactly("A");
    }

    @ParameterizedTest
    @MethodSource("generated")
    void what_a_sheet_of_version_1_leaves_beyond_doubt_is_never_more_than_version_2_says(CountingRule rule, int seed) {
        var first =
                CountingRules.of(rule.id().replace("/2", "/1"), rule.settings()).orElseThrow();
        var generated = generate(rule, seed);
        int seats = rule.id().startsWith("irv/") ? 1 : generated.contest().seats();
        var earlier = generated.count(first);
        var election = Election.of(earlier, seats);
        if (!earlier.tied()) assertThat(election).isEqualTo(new Election(earlier.winners(), null));
        else if (election.tied() != null)
            assertThat(election.elected().size() + election.tied().among().size())
                    .isCloseTo(earlier.winners().size(), within(0));
        if (earlier.tied() && generated.choices().stream().noneMatch(SecondVersionTest::irregular)) {
            var sure = generated.count(rule).winners();
            var unnamed = new HashSet<>(election.elected());
            generated.choices().forEach(choice -> unnamed.removeAll(named(choice)));
            assertThat(election.elected().stream().filter(one -> !unnamed.contains(one)))
                    .isSubsetOf(sure);
        }
    }

    @Test
    void a_stage_of_every_staged_rule_is_numbered_in_order() {
        settled()
                .forEach(rule -> IntStream.range(0, CASES).forEach(seed -> {
                    List<Stage> stages = Election.stages(generate(rule, seed).count(rule));
                    for (int at = 0; at < stages.size(); at++)
                        assertThat(stages.get(at).number()).isEqualTo(at + 1);
                }));
    }
}
