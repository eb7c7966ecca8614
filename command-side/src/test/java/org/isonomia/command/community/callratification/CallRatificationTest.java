package org.isonomia.command.community.callratification;

import static org.isonomia.command.Facts.left;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.community.Provisional.FOUNDED;
import static org.isonomia.command.community.Provisional.charterOfFounding;
import static org.isonomia.command.community.Provisional.member;
import static org.isonomia.command.community.Provisional.members;
import static org.isonomia.command.polls.Votes.DELIBERATION;
import static org.isonomia.command.polls.Votes.charter;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.isonomia.command.SliceFixture;
import org.isonomia.events.Event;
import org.isonomia.events.community.CharterEvent.ProcedureAmended;
import org.isonomia.events.community.CharterEvent.ProcedureRatified;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.RatificationEvent.RatificationCalled;
import org.isonomia.rules.quorum.Quorum;
import org.junit.jupiter.api.Test;

class CallRatificationTest {
    private static final CallRatification GROWN = new CallRatification(false);
    private static final CallRatification YEARLY = new CallRatification(true);
    private static final List<DecisionKind> ALL = List.of(DecisionKind.values());
    private static final Duration YEAR = Duration.ofDays(365);
    private final SliceFixture founded =
            SliceFixture.of(CallRatificationDecision.READS).given(FOUNDED, charterOfFounding());

    @Test
    void with_the_seventh_member_the_whole_founding_charter_is_put_before_the_community() {
        founded.given(members(6)).when(GROWN).expectNothing();
        founded.given(members(7)).when(GROWN).expectEvents(called(1, ALL));
        founded.given(members(7)).given(left(member(3))).when(GROWN).expectNothing();
    }

    @Test
    void it_is_asked_once_for_having_grown_and_then_every_year() {
        var asked = founded.given(members(9)).given(calledBefore(YEAR.minusSeconds(1)));
        asked.when(GROWN).expectNothing();
        asked.when(YEARLY).expectNothing();
        founded.given(members(9)).given(calledBefore(YEAR)).when(YEARLY).expectEvents(called(2, ALL));
    }

    @Test
    void after_a_year_one_member_is_enough_and_nobody_is_not() {
        founded.given(members(1)).when(YEARLY).expectEvents(called(1, ALL));
        founded.given(members(1)).given(left(member(1))).when(YEARLY).expectNothing();
    }

    @Test
    void only_what_no_decision_made_is_asked_about() {
        var procedure = charter(1, Quorum.NONE).charter().procedure(DecisionKind.ROLE);
        var made = founded.given(members(7))
                .given(
                        new ProcedureAmended(2, DecisionKind.ROLE, 2, procedure),
                        new ProcedureRatified(3, DecisionKind.POLICY, 1));
        made.when(GROWN)
                .expectEvents(called(
                        1,
                        ALL.stream()
                                .filter(of -> of != DecisionKind.ROLE && of != DecisionKind.POLICY)
                                .toList()));
        made.given(Arrays.stream(DecisionKind.values())
                        .<Event>map(of -> new ProcedureRatified(4, of, 1))
                        .toList())
                .when(YEARLY)
                .expectNothing();
    }

    @Test
    void until_it_opens_newcomers_have_waited_so_that_all_who_belong_can_vote() {
        SliceFixture.of(CallRatificationDecision.READS)
                .given(FOUNDED, charterOfFounding(Duration.ofDays(30)))
                .given(members(7))
                .when(GROWN)
                .expectEvents(new RatificationCalled(1, ALL, NOON.plus(Duration.ofDays(30))));
    }

    @Test
    void a_charter_that_is_not_provisional_needs_no_ratification() {
        SliceFixture.of(CallRatificationDecision.READS)
                .given(FOUNDED, charter(1, Quorum.NONE))
                .given(members(7))
                .when(GROWN)
                .expectNothing();
    }

    private static RatificationCalled called(int call, List<DecisionKind> of) {
        return new RatificationCalled(call, of, NOON.plus(DELIBERATION));
    }

    private static RatificationCalled calledBefore(Duration opened) {
        return new RatificationCalled(1, ALL, NOON.minus(opened));
    }
}
