package org.isonomia.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.proposals.Drafts.GARDENER;
import static org.isonomia.command.proposals.Drafts.POLL;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;
import static org.isonomia.command.proposals.Questions.QUESTION;
import static org.isonomia.command.tasks.Chores.TASK;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isonomia.command.areas.Areas;
import org.isonomia.command.draws.seatpanel.SeatPanel;
import org.isonomia.command.membership.endsuspension.EndSuspension;
import org.isonomia.command.polls.Votes;
import org.isonomia.command.polls.announceearlyclose.AnnounceEarlyClose;
import org.isonomia.command.polls.closepoll.ClosePoll;
import org.isonomia.command.proposals.askinstead.AskInstead;
import org.isonomia.command.proposals.lapseproposal.LapseProposal;
import org.isonomia.command.proposals.lapsequestion.LapseQuestion;
import org.isonomia.command.proposals.openreview.OpenReview;
import org.isonomia.command.results.abandoncount.AbandonCount;
import org.isonomia.command.results.callagain.CallAgain;
import org.isonomia.command.results.countpoll.CountPoll;
import org.isonomia.command.results.enacteffects.EnactEffects;
import org.isonomia.command.results.followup.FollowUp;
import org.isonomia.command.roles.Seats;
import org.isonomia.command.roles.endmandate.EndMandate;
import org.isonomia.command.roles.lapseappointment.LapseAppointment;
import org.isonomia.command.roles.releasemember.ReleaseMember;
import org.isonomia.command.roles.withdrawcandidacy.WithdrawCandidacy;
import org.isonomia.command.tasks.handbacktasks.HandBackTasks;
import org.isonomia.command.tasks.lapsetask.LapseTask;
import org.isonomia.deadlines.Deadlines;
import org.isonomia.events.Event;
import org.isonomia.events.membership.MembershipEvent.MemberRemoved;
import org.isonomia.events.membership.MembershipEvent.MemberSuspended;
import org.isonomia.events.membership.MembershipEvent.SuspensionEnded;
import org.isonomia.events.polls.PollEvent.BallotsOpened;
import org.isonomia.events.results.ResultEvent.EffectsFreed;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.results.ResultEvent.ResultAnnulled;
import org.isonomia.events.results.ResultEvent.ResultUpheld;
import org.isonomia.events.results.ResultEvent.TieBroken;
import org.isonomia.events.roles.RoleEvent.MandateEnded.Reason;
import org.isonomia.rules.yesno.Result.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AutomationTest {
    @Test
    void the_close_of_a_poll_counts_it() {
        assertThat(causedBy(Votes.closed())).containsExactly(new CountPoll(POLL));
    }

    @Test
    void the_opening_of_hidden_ballots_counts_them_once_however_many_parts_it_has() {
        assertThat(causedBy(new BallotsOpened(POLL, 1, List.of()))).containsExactly(new CountPoll(POLL));
        assertThat(causedBy(new BallotsOpened(POLL, 2, List.of()))).isEmpty();
    }

    @Test
    void the_adoption_of_a_proposal_enacts_its_effects() {
        assertThat(causedBy(new PollDecided(POLL, true, Outcome.ADOPTED, List.of(), List.of(), null)))
                .containsExactly(new EnactEffects(POLL), new FollowUp(POLL));
        assertThat(causedBy(new TieBroken(POLL, Outcome.ADOPTED, List.of("o1"), null)))
                .containsExactly(new EnactEffects(POLL), new FollowUp(POLL));
        assertThat(causedBy(new TieBroken(POLL, Outcome.REJECTED, List.of(), null)))
                .isEmpty();
        assertThat(causedBy(new EffectsFreed(POLL, POLL))).containsExactly(new EnactEffects(POLL));
    }

    @Test
    void effects_of_a_result_that_can_be_challenged_are_the_clocks_or_follow_the_verdict() {
        assertThat(causedBy(new PollDecided(POLL, true, Outcome.ADOPTED, List.of(), List.of(), SliceFixture.NOON)))
                .isEmpty();
        assertThat(Areas.due("enact-effects", "p_well")).isEqualTo(new EnactEffects(POLL));
        assertThat(causedBy(new ResultUpheld(POLL, null, null))).containsExactly(new EnactEffects(POLL));
        assertThat(causedBy(new ResultAnnulled(POLL, POLL))).containsExactly(new FollowUp(POLL));
    }

    @Test
    void advice_and_what_was_not_adopted_enact_nothing() {
        assertThat(causedBy(new PollDecided(POLL, false, Outcome.ADOPTED, List.of(), List.of(), null)))
                .isEmpty();
        assertThat(causedBy(new PollDecided(POLL, true, Outcome.REJECTED, List.of(), List.of(), null)))
                .containsExactly(new AskInstead(POLL));
        assertThat(causedBy(new ResultUpheld(POLL, null, SliceFixture.NOON))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"QUORUM_FAILED", "OBJECTED", "TIED"})
    void a_binding_result_that_settles_nothing_is_followed_up(Outcome outcome) {
        assertThat(causedBy(new PollDecided(POLL, true, outcome, List.of(), List.of(), null)))
                .containsExactly(new AskInstead(POLL), new FollowUp(POLL));
        assertThat(causedBy(new PollDecided(POLL, false, outcome, List.of(), List.of(), null)))
                .isEmpty();
    }

    @Test
    void leaving_and_being_removed_releases_the_member() {
        assertThat(causedBy(Facts.left(ADA))).containsExactly(new ReleaseMember(ADA, Reason.LEFT_COMMUNITY));
        assertThat(causedBy(new MemberRemoved(ADA))).containsExactly(new ReleaseMember(ADA, Reason.LEFT_COMMUNITY));
    }

    @Test
    void being_suspended_releases_the_member_and_the_end_of_it_is_due() {
        assertThat(causedBy(new MemberSuspended(ADA, Instant.EPOCH)))
                .containsExactly(new ReleaseMember(ADA, Reason.SUSPENDED));
        assertThat(causedBy(new SuspensionEnded(ADA))).isEmpty();
        assertThat(Areas.due("end-suspension", "m_ada")).isEqualTo(new EndSuspension(ADA));
    }

    @ParameterizedTest
    @EnumSource
    void the_end_of_a_mandate_hands_its_tasks_back(Reason reason) {
        assertThat(causedBy(Seats.ended(1, ADA, reason))).containsExactly(new HandBackTasks(GARDENER, ADA));
    }

    @Test
    void other_facts_cause_nothing() {
        assertThat(causedBy(Votes.opened(ADA))).isEmpty();
        assertThat(causedBy(Facts.admitted(ADA))).isEmpty();
    }

    @Test
    void names_are_part_of_command_ids_and_never_change() {
        assertThat(Areas.automations())
                .extracting(Automation::name)
                .containsExactly(
                        "whenPollDecidedThenAskInstead",
                        "whenEffectConflictedThenAskAnew",
                        "whenPollClosedThenCountPoll",
                        "whenBallotsOpenedThenCountPoll",
                        "whenProposalAdoptedThenEnactEffects",
                        "whenPollDecidedThenFollowUp",
                        "whenTieBrokenThenEnactEffects",
                        "whenTieBrokenThenFollowUp",
                        "whenEffectsFreedThenEnactEffects",
                        "whenResultUpheldThenEnactEffects",
                        "whenResultAnnulledThenFollowUp",
                        "whenMemberLeftThenReleaseMember",
                        "whenMemberSuspendedThenReleaseMember",
                        "whenMandateEndedThenHandBackTasks");
    }

    @Test
    void the_clock_sends_the_command_of_what_is_due() {
        assertThat(Areas.due("close-poll", "p_well")).isEqualTo(new ClosePoll(POLL));
        assertThat(Areas.due("abandon-count", "p_well")).isEqualTo(new AbandonCount(POLL));
        assertThat(Areas.due("call-again", "p_well")).isEqualTo(new CallAgain(POLL));
        assertThat(Areas.due("announce-early-close", "p_well")).isEqualTo(new AnnounceEarlyClose(POLL));
        assertThat(Areas.due("seat-panel", "p_well")).isEqualTo(new SeatPanel(POLL));
        assertThat(Areas.due("lapse-proposal", "q_well")).isEqualTo(new LapseProposal(PROPOSAL));
        assertThat(Areas.due("open-review", "q_well")).isEqualTo(new OpenReview(PROPOSAL));
        assertThat(Areas.due("lapse-question", "x_water")).isEqualTo(new LapseQuestion(QUESTION));
        assertThat(Areas.due("lapse-appointment", "r_gardener/2/m_ada"))
                .isEqualTo(new LapseAppointment(GARDENER, 2, ADA));
        assertThat(Areas.due("end-mandate", "r_gardener/2/m_ada")).isEqualTo(new EndMandate(GARDENER, ADA, true));
        assertThat(Areas.due("lapse-candidacy", "r_gardener/m_ada"))
                .isEqualTo(new WithdrawCandidacy(GARDENER, ADA, true));
        assertThat(Areas.due("lapse-task", "t_water")).isEqualTo(new LapseTask(TASK));
    }

    @Test
    void the_clock_has_one_command_for_everything_that_ends_by_itself() {
        assertThat(Areas.ALL.stream().flatMap(area -> area.due().stream()).map(Due::deadline))
                .containsExactlyInAnyOrderElementsOf(Deadlines.ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "open-poll", "Close-poll"})
    void nothing_else_is_due(String act) {
        assertThatThrownBy(() -> Areas.due(act, "p_well")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Stream<Object> causedBy(Event event) {
        return Areas.automations().stream()
                .map(automation -> automation.then().apply(event))
                .flatMap(Optional::stream);
    }
}
