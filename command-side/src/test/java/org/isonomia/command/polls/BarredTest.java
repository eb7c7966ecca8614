package org.isonomia.command.polls;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.assigned;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.polls.PollRefusal.NOT_ON_ROLL;
import static org.isonomia.command.polls.PollRefusal.POLL_NOT_OPEN;
import static org.isonomia.command.polls.Votes.CLOSES_AT;
import static org.isonomia.command.polls.Votes.cast;
import static org.isonomia.command.polls.Votes.closed;
import static org.isonomia.command.polls.Votes.opened;
import static org.isonomia.command.polls.Votes.openedToHoldersOf;
import static org.isonomia.command.proposals.Drafts.GARDENER;
import static org.isonomia.command.proposals.Drafts.POLL;
import static org.isonomia.command.roles.Seats.appointed;
import static org.isonomia.command.roles.Seats.began;
import static org.isonomia.command.roles.Seats.ended;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.isonomia.command.SliceFixture;
import org.isonomia.command.polls.castballot.CastBallot;
import org.isonomia.command.polls.castballot.CastBallotDecision;
import org.isonomia.command.polls.withdrawballot.WithdrawBallot;
import org.isonomia.command.polls.withdrawballot.WithdrawBallotDecision;
import org.isonomia.command.proposals.Drafts;
import org.isonomia.events.PollId;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.membership.MembershipEvent.MemberRestored;
import org.isonomia.events.membership.MembershipEvent.MemberSuspended;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.roles.RoleEvent.MandateEnded.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may cast and withdraw, and until when: the same for both. Ada has a ballot in from the start. */
class BarredTest {
    private static final RoleId BAKER = new RoleId("r_baker");

    static Stream<Arguments> acts() {
        return Stream.of(
                Arguments.of(SliceFixture.of(CastBallotDecision.READS), CastBallot.one(POLL, ADA, "yes")),
                Arguments.of(
                        SliceFixture.of(WithdrawBallotDecision.READS).given(cast(ADA, "no")),
                        new WithdrawBallot(POLL, ADA)));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void a_ballot_that_arrives_after_the_close_is_refused_and_leaves_no_event(SliceFixture slice, Object command) {
        var open = slice.given(admitted(ADA), opened(ADA));
        open.given(closed()).when(command).expectRefused(POLL_NOT_OPEN);
        open.at(CLOSES_AT.minusMillis(1)).when(command).expectAccepted();
        open.at(CLOSES_AT).when(command).expectRefused(POLL_NOT_OPEN);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void a_poll_that_was_never_opened_takes_no_ballot(SliceFixture slice, Object command) {
        var other = new PollOpened(new PollId("p_other"), opened(ADA).terms());
        slice.given(admitted(ADA)).given(other).when(command).expectRefused(POLL_NOT_OPEN);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void one_who_joins_after_the_opening_is_not_on_the_roll(SliceFixture slice, Object command) {
        slice.given(admitted(BEN))
                .given(opened(BEN), admitted(ADA))
                .when(command)
                .expectRefused(NOT_ON_ROLL);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void one_who_left_before_the_opening_is_not_on_the_roll(SliceFixture slice, Object command) {
        slice.given(admitted(ADA), left(ADA), opened()).when(command).expectRefused(NOT_ON_ROLL);
        slice.given(admitted(ADA), left(ADA), admitted(ADA), opened(ADA))
                .when(command)
                .expectAccepted();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void one_who_is_suspended_at_the_opening_is_not_on_the_roll_and_one_who_is_later_stays_on_it(
            SliceFixture slice, Object command) {
        var opensAt = opened(ADA).terms().timing().opensAt();
        var running = new MemberSuspended(ADA, opensAt.plusMillis(1));
        slice.given(admitted(ADA), running, opened()).when(command).expectRefused(NOT_ON_ROLL);
        slice.given(admitted(ADA), running, new MemberRestored(ADA), opened(ADA))
                .when(command)
                .expectAccepted();
        slice.given(admitted(ADA), new MemberSuspended(ADA, opensAt), opened(ADA))
                .when(command)
                .expectAccepted();
        slice.given(admitted(ADA), opened(ADA), running).when(command).expectAccepted();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void one_who_left_casts_no_more_and_coming_back_does_not_return_to_a_fixed_roll(
            SliceFixture slice, Object command) {
        var gone = slice.given(admitted(ADA), opened(ADA), left(ADA));
        gone.when(command).expectRefused(NOT_ON_ROLL);
        gone.given(admitted(ADA)).when(command).expectRefused(NOT_ON_ROLL);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void newcomers_and_members_of_other_classes_are_not_on_the_roll(SliceFixture slice, Object command) {
        var waiting = Duration.ofDays(7);
        var electorate = new Electorate(List.of("resident"), waiting);
        var poll = new PollOpened(
                POLL,
                Votes.held(
                        opened(ADA, BEN).terms(),
                        Conduct.PLAIN.with(electorate),
                        Occasion.first(null, Drafts.DRAFTED_AT)));
        var inTime = admitted(ADA, Drafts.DRAFTED_AT.minus(waiting));
        slice.given(inTime, assigned(ADA, "resident"), poll).when(command).expectAccepted();
        slice.given(inTime, poll, assigned(ADA, "resident")).when(command).expectRefused(NOT_ON_ROLL);
        slice.given(inTime, assigned(ADA, "guest"), poll).when(command).expectRefused(NOT_ON_ROLL);
        slice.given(admitted(ADA), assigned(ADA, "resident"), poll)
                .when(command)
                .expectAccepted();
        var late = admitted(ADA, Drafts.DRAFTED_AT.minus(waiting).plusMillis(1));
        slice.given(late, assigned(ADA, "resident"), poll).when(command).expectRefused(NOT_ON_ROLL);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void a_poll_of_a_roles_holders_asks_holders_only(SliceFixture slice, Object command) {
        var member = slice.given(admitted(ADA));
        member.given(began(1, ADA), openedToHoldersOf(GARDENER, ADA))
                .when(command)
                .expectAccepted();
        member.given(openedToHoldersOf(GARDENER)).when(command).expectRefused(NOT_ON_ROLL);
        member.given(appointed(1, ADA), openedToHoldersOf(GARDENER))
                .when(command)
                .expectRefused(NOT_ON_ROLL);
        member.given(began(BAKER, 1, ADA), openedToHoldersOf(GARDENER))
                .when(command)
                .expectRefused(NOT_ON_ROLL);
        member.given(openedToHoldersOf(GARDENER), began(1, ADA)).when(command).expectRefused(NOT_ON_ROLL);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void one_who_resigned_after_the_opening_keeps_the_vote(SliceFixture slice, Object command) {
        var holder = slice.given(admitted(ADA), began(1, ADA));
        var resigned = ended(1, ADA, Reason.RESIGNED);
        holder.given(openedToHoldersOf(GARDENER, ADA), resigned).when(command).expectAccepted();
        holder.given(resigned, openedToHoldersOf(GARDENER)).when(command).expectRefused(NOT_ON_ROLL);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void one_who_is_no_member_is_not_on_a_roll_of_holders(SliceFixture slice, Object command) {
        slice.given(began(1, ADA), openedToHoldersOf(GARDENER)).when(command).expectRefused(NOT_ON_ROLL);
    }
}
