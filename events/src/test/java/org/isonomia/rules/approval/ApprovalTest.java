package org.isonomia.rules.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.counting.BallotFault;
import org.isonomia.rules.counting.BallotFault.Code;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.CountingRule;
import org.junit.jupiter.api.Test;

class ApprovalTest {
    static final Contest CONTEST = Contest.of("A", "B", "C", "D");

    static CountingRule rule(Map<String, String> settings) {
        return CountingRules.of("approval/1", settings).orElseThrow();
    }

    static Choice approve(String... options) {
        return new Choice.Approved(List.of(options));
    }

    @Test
    void from_least_to_most_marks_are_taken_and_no_others() {
        var rule = rule(Map.of("least", "2", "most", "3"));
        assertThat(rule.check(CONTEST, approve("A")))
                .contains(BallotFault.of(Code.TOO_FEW_MARKS, "least", 2, "given", 1));
        assertThat(rule.check(CONTEST, approve("A", "B"))).isEmpty();
        assertThat(rule.check(CONTEST, approve("A", "B", "C"))).isEmpty();
        assertThat(rule.check(CONTEST, approve("A", "B", "C", "D")))
                .contains(BallotFault.of(Code.TOO_MANY_MARKS, "most", 3, "given", 4));
        assertThat(rule.check(CONTEST, Choice.BLANK)).isEmpty();
    }

    @Test
    void no_option_is_approved_twice_by_one_ballot() {
        assertThat(rule(Map.of()).check(CONTEST, approve("A", "A")))
                .contains(BallotFault.of(Code.DUPLICATE_OPTION, "option", "A"));
    }

    @Test
    void several_seats_go_to_those_whom_most_approve() {
        var sheet = rule(Map.of())
                .count(
                        CONTEST.seats(2),
                        Ballots.of(CONTEST, List.of(approve("A", "D"), approve("D"), approve("A"), approve("B"))));
        assertThat(sheet.winners()).containsExactly("A", "D");
        assertThat(sheet.parts())
                .contains(new CountSheet.Totals("approvals", Map.of("A", "2", "B", "1", "C", "0", "D", "2")));
    }

    @Test
    void a_ballot_that_approves_nobody_is_blank() {
        var sheet = rule(Map.of("least", "1")).count(CONTEST, Ballots.of(CONTEST, List.of(approve(), Choice.BLANK)));
        assertThat(sheet.blank()).isEqualTo(2);
        assertThat(sheet.parts()).contains(new CountSheet.Figure("invalid", "0"));
    }

    @Test
    void an_approval_of_whom_withdrew_does_not_spoil_the_others_on_the_ballot() {
        var contest = CONTEST.withdrawn(Set.of("A"));
        var sheet = rule(Map.of()).count(contest, Ballots.of(contest, List.of(approve("A", "B"))));
        assertThat(sheet.winners()).containsExactly("B");
    }
}
