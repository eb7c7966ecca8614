package org.isonomia.command.polls.puttovote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.CLEO;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.polls.PollRefusal.NOBODY_ON_ROLL;
import static org.isonomia.command.polls.PollRefusal.NOT_A_SUPPORTER;
import static org.isonomia.command.polls.PollRefusal.STILL_DELIBERATING;
import static org.isonomia.command.polls.PollRefusal.TOO_FEW_SUPPORTERS;
import static org.isonomia.command.polls.Votes.DELIBERATION;
import static org.isonomia.command.polls.Votes.charter;
import static org.isonomia.command.polls.Votes.terms;
import static org.isonomia.command.proposals.Drafts.DRAFTED_AT;
import static org.isonomia.command.proposals.Drafts.LAPSES_AT;
import static org.isonomia.command.proposals.Drafts.POLL;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;
import static org.isonomia.command.proposals.Drafts.define;
import static org.isonomia.command.proposals.Drafts.drafted;
import static org.isonomia.command.proposals.Drafts.frozen;
import static org.isonomia.command.proposals.Drafts.lapsed;
import static org.isonomia.command.proposals.Drafts.putToVote;
import static org.isonomia.command.proposals.Drafts.revised;
import static org.isonomia.command.proposals.Drafts.revisedAt;
import static org.isonomia.command.proposals.Drafts.supportWithdrawn;
import static org.isonomia.command.proposals.Drafts.supported;
import static org.isonomia.command.proposals.ProposalRefusal.IN_VOTE;
import static org.isonomia.command.proposals.ProposalRefusal.LAPSED;
import static org.isonomia.command.proposals.ProposalRefusal.NOT_FROZEN;
import static org.isonomia.command.proposals.ProposalRefusal.PROPOSAL_UNKNOWN;
import static org.isonomia.command.proposals.ProposalRefusal.STANDS_IN_A_QUESTION;
import static org.isonomia.command.proposals.Questions.QUESTION;
import static org.isonomia.command.proposals.Questions.drafted;
import static org.isonomia.command.proposals.Questions.pollBetweenOthers;
import static org.isonomia.command.proposals.Questions.questionLapsed;
import static org.isonomia.command.proposals.Questions.raised;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.isonomia.command.Refusal;
import org.isonomia.command.SliceFixture;
import org.isonomia.command.polls.Votes;
import org.isonomia.events.PollId;
import org.isonomia.events.RoleId;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.PollEvent.OpenedByMember;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.rules.exact.Rational;
import org.isonomia.rules.forecast.Evidence;
import org.isonomia.rules.forecast.Precondition;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.junit.jupiter.api.Test;

class PutToVoteTest {
    private static final PutToVote PUT = new PutToVote(POLL, PROPOSAL, BEN);
    private static final PutToVote BY_ADA = new PutToVote(POLL, PROPOSAL, ADA);
    private static final Quorum QUORUM = Quorum.squareRoot(Quorum.Counts.APPROVALS, 3);
    private final SliceFixture community =
            SliceFixture.of(PutToVoteDecision.READS).given(charter(1, QUORUM)).given(admitted(ADA, BEN, CLEO));
    private final SliceFixture slice = community.given(drafted(), supported(1, BEN), frozen(1));

    @Test
    void who_supports_a_frozen_proposal_puts_it_to_the_vote_of_all_members() {
        slice.when(PUT)
                .expectEvents(
                        new RollListed(POLL, 1, List.of(ADA, BEN, CLEO)),
                        new PollOpened(
                                POLL,
                                Votes.foreseen(
                                        Votes.held(
                                                terms(
                                                        true,
                                                        List.of(),
                                                        null,
                                                        QUORUM,
                                                        Threshold.MAJORITY,
                                                        ADA,
                                                        BEN,
                                                        CLEO),
                                                Conduct.PLAIN,
                                                Occasion.first(null, DRAFTED_AT)),
                                        3)),
                        new OpenedByMember(POLL, BEN),
                        putToVote());
    }

    @Test
    void who_left_is_not_on_the_roll_and_who_came_back_is() {
        slice.given(left(ADA), left(CLEO), admitted(CLEO))
                .when(PUT)
                .expectEventsSatisfying(
                        events -> assertThat(events).contains(new RollListed(POLL, 1, List.of(BEN, CLEO))));
    }

    @Test
    void newcomers_vote_only_on_what_was_put_forward_after_they_waited() {
        var waiting = Duration.ofDays(7);
        SliceFixture.of(PutToVoteDecision.READS)
                .given(Votes.waiting(charter(1, QUORUM), waiting), admitted(BEN))
                .given(admitted(ADA, DRAFTED_AT.minus(waiting)))
                .given(admitted(CLEO, DRAFTED_AT.minus(waiting).plusMillis(1)))
                .given(drafted(), supported(1, BEN), frozen(1))
                .when(PUT)
                .expectEventsSatisfying(
                        events -> assertThat(events).contains(new RollListed(POLL, 1, List.of(ADA, BEN))));
    }

    @Test
    void a_poll_has_somebody_on_its_roll() {
        SliceFixture.of(PutToVoteDecision.READS)
                .given(Votes.waiting(charter(1, QUORUM), Duration.ofDays(7)), admitted(BEN, DRAFTED_AT))
                .given(drafted(), supported(1, BEN), frozen(1))
                .when(PUT)
                .expectRefused(NOBODY_ON_ROLL);
    }

    @Test
    void a_rival_is_decided_with_its_question_and_stands_alone_once_that_is_over_without_it() {
        var rival = community.given(raised(), drafted(QUESTION, PROPOSAL), supported(1, BEN), frozen(1));
        var stands = Refusal.of(STANDS_IN_A_QUESTION).with("question", QUESTION);
        var named = new PutToVote(POLL, PROPOSAL, BEN, QUESTION);
        rival.when(named).expectRefused(stands);
        rival.given(questionLapsed()).when(PUT).expectRefused(stands);
        rival.given(questionLapsed()).when(named).expectAccepted();
        rival.given(pollBetweenOthers()).when(named).expectAccepted();
    }

    @Test
    void the_charter_in_force_at_the_opening_is_pinned() {
        var adopted = slice.given(charter(2, Quorum.NONE));
        adopted.when(PUT).expectEventsSatisfying(events -> {
            var pinned = ((PollOpened) events.get(1)).terms();
            assertThat(pinned.matter().charterVersion()).isEqualTo(2);
            assertThat(pinned.rule().quorum()).isEqualTo(Quorum.NONE);
        });
    }

    @Test
    void the_version_that_was_frozen_is_what_is_voted_on() {
        community
                .given(drafted(), revised(2, define(1)), supported(2, BEN), frozen(2))
                .when(PUT)
                .expectEventsSatisfying(events -> {
                    var pinned = ((PollOpened) events.get(1)).terms();
                    assertThat(pinned.matter().proposalVersion()).isEqualTo(2);
                    assertThat(pinned.matter().question()).isEqualTo("A deeper well");
                    assertThat(pinned.matter().kind()).isEqualTo(DecisionKind.ROLE);
                    assertThat(pinned.matter().effects()).containsExactly(define(1));
                });
    }

    @Test
    void who_is_not_a_member_opens_nothing() {
        slice.given(left(BEN)).when(PUT).expectRefused(NOT_A_MEMBER);
    }

    @Test
    void without_a_charter_there_is_no_procedure() {
        SliceFixture.of(PutToVoteDecision.READS)
                .given(admitted(BEN), drafted(), frozen(1))
                .when(PUT)
                .expectRefused(NOT_A_MEMBER);
    }

    @Test
    void only_a_frozen_proposal_is_put_to_the_vote_and_once() {
        community.when(PUT).expectRefused(PROPOSAL_UNKNOWN);
        community.given(drafted()).when(PUT).expectRefused(NOT_FROZEN);
        slice.given(putToVote()).when(PUT).expectRefused(IN_VOTE);
        slice.given(lapsed()).when(PUT).expectRefused(LAPSED);
    }

    @Test
    void a_proposal_past_its_end_is_not_put_to_the_vote() {
        slice.at(LAPSES_AT.minusMillis(1)).when(PUT).expectAccepted();
        slice.at(LAPSES_AT).when(PUT).expectRefused(LAPSED);
    }

    @Test
    void a_poll_waits_for_the_time_to_deliberate() {
        Instant earliest = DRAFTED_AT.plus(DELIBERATION);
        slice.at(earliest).when(PUT).expectAccepted();
        slice.at(earliest.minusMillis(1))
                .when(PUT)
                .expectRefused(Refusal.of(STILL_DELIBERATING).with("earliest", earliest));
    }

    @Test
    void only_who_proposed_or_supports_the_version_puts_it_to_the_vote() {
        slice.when(BY_ADA).expectAccepted();
        slice.when(new PutToVote(POLL, PROPOSAL, CLEO)).expectRefused(NOT_A_SUPPORTER);
        slice.given(supportWithdrawn(1, BEN)).when(PUT).expectRefused(NOT_A_SUPPORTER);
        community
                .given(drafted(), supported(1, BEN), revised(2), frozen(2))
                .when(PUT)
                .expectRefused(NOT_A_SUPPORTER);
    }

    @Test
    void a_revision_submits_anew_so_deliberation_and_waiting_periods_count_from_it() {
        Instant revised = NOON.minus(DELIBERATION);
        var late = community.given(drafted(), revisedAt(revised.plusMillis(1), 2), supported(2, BEN), frozen(2));
        late.when(PUT).expectRefused(Refusal.of(STILL_DELIBERATING).with("earliest", NOON.plusMillis(1)));
        var waiting = Duration.ofDays(7);
        SliceFixture.of(PutToVoteDecision.READS)
                .given(Votes.waiting(charter(1, QUORUM), waiting), admitted(BEN))
                .given(admitted(ADA, revised.minus(waiting)))
                .given(admitted(CLEO, revised.minus(waiting).plusMillis(1)))
                .given(drafted(), revisedAt(revised, 2), supported(2, BEN), frozen(2))
                .when(PUT)
                .expectEventsSatisfying(events -> {
                    assertThat(events).contains(new RollListed(POLL, 1, List.of(ADA, BEN)));
                    assertThat(((PollOpened) events.get(1)).terms().putForward())
                            .isEqualTo(revised);
                });
    }

    @Test
    void a_draft_revised_before_revisions_said_when_goes_on_as_it_was() {
        community
                .given(drafted(), revisedAt(null, 2), supported(2, BEN), frozen(2))
                .when(PUT)
                .expectEventsSatisfying(events -> assertThat(
                                ((PollOpened) events.get(1)).terms().putForward())
                        .isEqualTo(DRAFTED_AT));
    }

    @Test
    void the_supporters_the_procedure_asks_for_are_members_and_the_proposer_is_one() {
        var role = community.given(drafted(define(1)));
        var tooFew = Refusal.of(TOO_FEW_SUPPORTERS).with("needed", 2).with("reached", 1);
        role.given(frozen(1)).when(PUT).expectRefused(tooFew);
        role.given(supported(1, CLEO), frozen(1)).when(BY_ADA).expectAccepted();
        role.given(frozen(1), supported(1, CLEO)).when(BY_ADA).expectAccepted();
        role.given(supported(1, CLEO), frozen(1), left(CLEO)).when(PUT).expectRefused(tooFew);
        role.given(supported(1, CLEO), supportWithdrawn(1, CLEO), frozen(1))
                .when(PUT)
                .expectRefused(tooFew);
        role.given(supported(1, CLEO), revised(2, define(1)), frozen(2))
                .when(PUT)
                .expectRefused(tooFew);
    }

    @Test
    void one_who_is_alone_needs_no_more_support_than_their_own() {
        community
                .given(left(BEN), left(CLEO))
                .given(drafted(define(1)), frozen(1))
                .when(BY_ADA)
                .expectAccepted();
    }

    @Test
    void the_forecast_rests_on_polls_of_the_same_kind_put_to_all() {
        var like = counted(new PollId("p_like"), DecisionKind.GENERAL, null);
        slice.given(like, counted(new PollId("p_kind"), DecisionKind.ROLE, null))
                .given(counted(new PollId("p_asked"), DecisionKind.GENERAL, new RoleId("r_1")))
                .when(PUT)
                .expectEventsSatisfying(events -> {
                    var forecast = ((PollOpened) events.get(1)).terms().forecast();
                    assertThat(forecast.quorum().evidence())
                            .extracting(Evidence::poll)
                            .containsExactly(like.poll());
                    assertThat(forecast.quorum().recomputes()).isTrue();
                });
    }

    @Test
    void a_precondition_until_met_cannot_be_said() {
        var until = new Precondition("ten chapters", "the register", "the clerk", null, Rational.of(1, 2));
        slice.when(new PutToVote(POLL, PROPOSAL, ADA, null, List.of(until))).expectFaults("preconditions");
    }

    @Test
    void preconditions_make_success_less_likely_and_forbid_nothing() {
        var half =
                new Precondition("ten chapters", "the register", "the clerk", NOON.plusSeconds(9), Rational.of(1, 2));
        slice.when(new PutToVote(POLL, PROPOSAL, ADA, null, List.of(half, half)))
                .expectEventsSatisfying(events -> {
                    var forecast = ((PollOpened) events.get(1)).terms().forecast();
                    assertThat(forecast.preconditions()).hasSize(2);
                    assertThat(forecast.together()
                                    .times(Rational.of(4))
                                    .compareTo(forecast.quorum().probability()))
                            .isNotPositive();
                });
    }

    private static PollCounted counted(PollId poll, DecisionKind kind, RoleId rollOf) {
        return new PollCounted(
                poll, kind, rollOf, NOON.minusSeconds(9), "yes-no/1", 3, 2, 1, 0, List.of(), null, "00", null);
    }
}
