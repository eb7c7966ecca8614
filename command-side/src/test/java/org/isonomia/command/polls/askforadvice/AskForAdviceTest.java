package org.isonomia.command.polls.askforadvice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.CLEO;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.assigned;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.polls.PollRefusal.NOBODY_ON_ROLL;
import static org.isonomia.command.polls.PollRefusal.OPTION_REPEATED;
import static org.isonomia.command.polls.PollRefusal.ROLE_UNKNOWN;
import static org.isonomia.command.polls.Votes.charter;
import static org.isonomia.command.polls.Votes.terms;
import static org.isonomia.command.polls.Votes.waiting;
import static org.isonomia.command.proposals.Drafts.GARDENER;
import static org.isonomia.command.proposals.Drafts.POLL;
import static org.isonomia.command.roles.Seats.appointed;
import static org.isonomia.command.roles.Seats.began;
import static org.isonomia.command.roles.Seats.defined;
import static org.isonomia.command.roles.Seats.ended;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.isonomia.command.Input;
import org.isonomia.command.SliceFixture;
import org.isonomia.command.polls.Asked;
import org.isonomia.command.polls.Votes;
import org.isonomia.deciding.Deciding;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.membership.MembershipEvent.MemberSuspended;
import org.isonomia.events.polls.Hearing;
import org.isonomia.events.polls.PollEvent.OpenedByMember;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.roles.RoleEvent.MandateEnded.Reason;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.junit.jupiter.api.Test;

class AskForAdviceTest {
    private static final OpenedByMember BY_ADA = new OpenedByMember(POLL, ADA);
    private final SliceFixture slice = SliceFixture.of(AskForAdviceDecision.READS)
            .given(charter(1, Quorum.NONE))
            .given(admitted(ADA, BEN, CLEO));

    @Test
    void any_member_may_ask_all_members() {
        slice.given(left(CLEO))
                .when(ask(" A well ", null))
                .expectEvents(new RollListed(POLL, 1, List.of(ADA, BEN)), opened(null, ADA, BEN), BY_ADA);
    }

    @Test
    void holders_alone_can_be_asked_by_one_who_holds_nothing() {
        slice.given(defined(3), appointed(1, ADA), began(2, BEN), began(3, CLEO))
                .given(ended(3, CLEO, Reason.RESIGNED), began(new RoleId("r_other"), 1, ADA))
                .when(ask("A well", GARDENER))
                .expectEvents(new RollListed(POLL, 1, List.of(BEN)), opened(3, GARDENER, BEN), BY_ADA);
    }

    @Test
    void a_holder_who_left_is_not_asked_even_before_the_release() {
        slice.given(defined(2), began(1, BEN), began(2, CLEO), left(CLEO))
                .when(ask("A well", GARDENER))
                .expectEvents(new RollListed(POLL, 1, List.of(BEN)), opened(GARDENER, BEN), BY_ADA);
    }

    @Test
    void who_is_suspended_is_not_asked_even_as_a_holder_before_the_release() {
        var cleo = new MemberSuspended(CLEO, SliceFixture.NOON.plusMillis(1));
        slice.given(cleo)
                .when(ask("A well", null))
                .expectEventsSatisfying(
                        events -> assertThat(events).startsWith(new RollListed(POLL, 1, List.of(ADA, BEN))));
        slice.given(defined(2), began(1, BEN), began(2, CLEO), cleo)
                .when(ask("A well", GARDENER))
                .expectEventsSatisfying(events -> assertThat(events).startsWith(new RollListed(POLL, 1, List.of(BEN))));
        slice.given(new MemberSuspended(CLEO, SliceFixture.NOON))
                .when(ask("A well", null))
                .expectEventsSatisfying(
                        events -> assertThat(events).startsWith(new RollListed(POLL, 1, List.of(ADA, BEN, CLEO))));
    }

    @Test
    void the_members_of_one_class_can_be_asked_alone() {
        var asked = new AskForAdvice(POLL, ADA, "A well", null, "resident", Asked.YES_OR_NO);
        slice.given(assigned(BEN, "resident"), assigned(CLEO, "guest"))
                .when(asked)
                .expectEventsSatisfying(events -> {
                    assertThat(events).startsWith(new RollListed(POLL, 1, List.of(BEN)));
                    var electorate = ((PollOpened) events.get(1))
                            .terms()
                            .electorate()
                            .conduct()
                            .electorate();
                    assertThat(electorate.classes()).containsExactly("resident");
                });
        slice.when(asked).expectRefused(NOBODY_ON_ROLL);
        slice.given(assigned(BEN, "resident"), assigned(BEN, "guest"))
                .when(asked)
                .expectRefused(NOBODY_ON_ROLL);
        slice.given(assigned(BEN, "resident"), left(BEN), admitted(BEN))
                .when(asked)
                .expectRefused(NOBODY_ON_ROLL);
    }

    @Test
    void a_role_or_a_class_is_asked_not_both() {
        slice.given(defined(1))
                .when(new AskForAdvice(POLL, ADA, "A well", GARDENER, "resident", Asked.YES_OR_NO))
                .expectFaults("memberClass");
    }

    @Test
    void newcomers_wait_for_advisory_polls_too() {
        SliceFixture.of(AskForAdviceDecision.READS)
                .given(waiting(charter(1, Quorum.NONE), Duration.ofDays(7)), admitted(ADA))
                .given(admitted(BEN, NOON.minus(Duration.ofDays(7))), admitted(CLEO, NOON))
                .when(ask("A well", null))
                .expectEventsSatisfying(
                        events -> assertThat(events).contains(new RollListed(POLL, 1, List.of(ADA, BEN))));
    }

    @Test
    void a_poll_asks_somebody() {
        slice.given(defined(1)).when(ask("A well", GARDENER)).expectRefused(NOBODY_ON_ROLL);
        slice.given(defined(1), began(1, BEN), left(BEN))
                .when(ask("A well", GARDENER))
                .expectRefused(NOBODY_ON_ROLL);
    }

    @Test
    void a_role_that_is_asked_exists() {
        slice.given(defined(new RoleId("r_other"), 1))
                .when(ask("A well", GARDENER))
                .expectRefused(ROLE_UNKNOWN);
    }

    @Test
    void who_is_not_a_member_does_not_ask() {
        slice.given(left(ADA)).when(ask("A well", null)).expectRefused(NOT_A_MEMBER);
        SliceFixture.of(AskForAdviceDecision.READS)
                .given(admitted(ADA))
                .when(ask("A well", null))
                .expectRefused(NOT_A_MEMBER);
    }

    @Test
    void a_question_has_at_most_300_characters() {
        slice.expectText("question", 300, question -> ask(question, null));
    }

    private static PollOpened opened(RoleId rollOf, MemberId... roll) {
        return opened(2, rollOf, roll);
    }

    private static PollOpened opened(long members, RoleId rollOf, MemberId... roll) {
        var terms = terms(false, List.of(), rollOf, Quorum.NONE, Threshold.MAJORITY, roll);
        return new PollOpened(POLL, Votes.foreseen(Votes.decided(terms, Deciding.NOW, members, Hearing.NONE), members));
    }

    @Test
    void options_are_unlike_each_other_and_unlike_what_every_ballot_offers() {
        slice.when(between("Bench", "Shed")).expectAccepted();
        slice.when(between("Bench", "B\u0435nch")).expectFault("options", OPTION_REPEATED);
        slice.when(between("Bench", "BENCH ")).expectFault("options", OPTION_REPEATED);
        slice.when(between("Bench", "Blank")).expectFault("options", Input.Fault.RESERVED_NAME);
        slice.when(between("Bench", "Sh\u200bed")).expectFault("options", Input.Fault.INVISIBLE_CHARACTERS);
        slice.when(between("Bench", "Shed\nor not")).expectFault("options", Input.Fault.UNREADABLE_CHARACTERS);
        slice.when(ask("Turned \u202eround?", null)).expectFault("question", Input.Fault.INVISIBLE_CHARACTERS);
    }

    private static AskForAdvice between(String one, String other) {
        var options = List.of(PollOption.of("a", one), PollOption.of("b", other));
        return new AskForAdvice(POLL, ADA, "Which?", null, null, new Asked("approval/2", Map.of(), options, 1));
    }

    private static AskForAdvice ask(String question, RoleId rollOf) {
        return AskForAdvice.yesOrNo(POLL, ADA, question, rollOf);
    }

    @Test
    void choices_can_be_asked_for_behind_a_seal() {
        slice.when(new AskForAdvice(
                        POLL, ADA, "A well", null, null, Asked.YES_OR_NO, Conduct.Visibility.HIDDEN, List.of()))
                .expectEventsSatisfying(events ->
                        assertThat(((PollOpened) events.get(1)).terms()).returns(true, PollTerms::hidden));
        slice.when(AskForAdvice.yesOrNo(POLL, ADA, "A well", null))
                .expectEventsSatisfying(events ->
                        assertThat(((PollOpened) events.get(1)).terms()).returns(false, PollTerms::hidden));
    }
}
