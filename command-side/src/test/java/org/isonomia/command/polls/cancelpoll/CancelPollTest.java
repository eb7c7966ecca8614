package org.isonomia.command.polls.cancelpoll;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.CLEO;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.polls.PollRefusal.BALLOTS_CAST;
import static org.isonomia.command.polls.PollRefusal.CALLED_OFF_BEFORE;
import static org.isonomia.command.polls.PollRefusal.FOLLOWS_A_RESULT;
import static org.isonomia.command.polls.PollRefusal.NOBODYS_PROPOSAL;
import static org.isonomia.command.polls.PollRefusal.NOT_A_SUPPORTER;
import static org.isonomia.command.polls.PollRefusal.NOT_CLOSED;
import static org.isonomia.command.polls.PollRefusal.NOT_ITS_OPENER;
import static org.isonomia.command.polls.PollRefusal.POLL_NOT_OPEN;
import static org.isonomia.command.polls.PollRefusal.POLL_UNKNOWN;
import static org.isonomia.command.polls.PollRefusal.PROPOSALS_DIFFER;
import static org.isonomia.command.polls.Votes.CLOSES_AT;
import static org.isonomia.command.polls.Votes.cast;
import static org.isonomia.command.polls.Votes.closed;
import static org.isonomia.command.polls.Votes.held;
import static org.isonomia.command.polls.Votes.opened;
import static org.isonomia.command.polls.Votes.openedForAdvice;
import static org.isonomia.command.polls.Votes.openedWith;
import static org.isonomia.command.polls.Votes.withdrawn;
import static org.isonomia.command.proposals.Drafts.POLL;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;
import static org.isonomia.command.proposals.Drafts.drafted;
import static org.isonomia.command.proposals.Drafts.frozen;
import static org.isonomia.command.proposals.Drafts.putToVote;
import static org.isonomia.command.proposals.Drafts.supported;
import static org.isonomia.command.proposals.Questions.QUESTION;

import java.util.List;
import org.isonomia.command.SliceFixture;
import org.isonomia.command.polls.Votes;
import org.isonomia.command.polls.castballot.CastBallot;
import org.isonomia.command.polls.castballot.CastBallotDecision;
import org.isonomia.command.polls.closepoll.ClosePoll;
import org.isonomia.command.polls.closepoll.ClosePollDecision;
import org.isonomia.command.results.countpoll.CountPoll;
import org.isonomia.command.results.countpoll.CountPollDecision;
import org.isonomia.deciding.Deciding;
import org.isonomia.events.PollId;
import org.isonomia.events.Sealed;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.effects.RatifyProcedure;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.PollEvent.OpenedByMember;
import org.isonomia.events.polls.PollEvent.PollCancelled;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.proposals.ProposalEvent.ProposalReturned;
import org.isonomia.events.proposals.QuestionEvent.QuestionReturned;
import org.junit.jupiter.api.Test;

class CancelPollTest {
    private static final CancelPoll CANCEL = new CancelPoll(POLL, List.of(PROPOSAL), ADA, "The date is wrong");
    private static final OpenedByMember BY_ADA = new OpenedByMember(POLL, ADA);
    private static final PollCancelled CANCELLED = new PollCancelled(POLL, ADA, Sealed.of(ADA, "The date is wrong"));
    private final SliceFixture slice = SliceFixture.of(CancelPollDecision.READS).given(admitted(ADA, BEN, CLEO));
    private final SliceFixture frozen = slice.given(drafted(), supported(1, CLEO), frozen(1));
    private final SliceFixture open = frozen.given(opened(ADA, BEN), BY_ADA, putToVote());

    @Test
    void whoever_proposed_it_calls_a_poll_off_and_its_proposal_can_be_put_to_the_vote_again() {
        open.when(CANCEL).expectEvents(CANCELLED, new ProposalReturned(PROPOSAL, POLL));
    }

    @Test
    void what_nobody_proposed_is_nobodys_to_call_off_whosever_name_it_bears() {
        var ratify = new RatifyProcedure(DecisionKind.ROLE, 1);
        slice.given(drafted(ratify), frozen(1))
                .given(openedWith(List.of(ratify)), putToVote())
                .when(CANCEL)
                .expectRefused(NOBODYS_PROPOSAL);
    }

    @Test
    void an_advisory_poll_gives_nothing_back() {
        slice.given(openedForAdvice(ADA, BEN), BY_ADA).when(CANCEL).expectEvents(CANCELLED);
    }

    @Test
    void a_question_comes_back_with_its_rivals() {
        var terms = held(opened(ADA).terms(), Conduct.PLAIN, Occasion.first(QUESTION, NOON));
        frozen.given(new PollOpened(POLL, terms), putToVote())
                .when(CANCEL)
                .expectEvents(CANCELLED, new ProposalReturned(PROPOSAL, POLL), new QuestionReturned(QUESTION, POLL));
    }

    @Test
    void one_ballot_keeps_it_also_when_it_was_withdrawn() {
        open.given(cast(BEN, "yes")).when(CANCEL).expectRefused(BALLOTS_CAST);
        open.given(cast(BEN, "yes"), withdrawn(BEN)).when(CANCEL).expectRefused(BALLOTS_CAST);
    }

    @Test
    void nobody_else_calls_it_off() {
        var byBen = new CancelPoll(POLL, List.of(PROPOSAL), BEN, "I lose");
        open.when(byBen).expectRefused(NOT_A_SUPPORTER);
        var advice = slice.given(openedForAdvice(ADA, BEN));
        advice.given(BY_ADA).when(byBen).expectRefused(NOT_ITS_OPENER);
        advice.when(CANCEL).expectRefused(NOT_ITS_OPENER);
        open.given(left(ADA)).when(CANCEL).expectRefused(NOT_A_MEMBER);
    }

    @Test
    void who_supports_the_version_calls_it_off_too_whoever_opened_it() {
        open.when(new CancelPoll(POLL, List.of(PROPOSAL), CLEO, "Too soon")).expectAccepted();
    }

    @Test
    void a_poll_on_the_same_version_is_called_off_once() {
        frozen.given(opened(ADA), putToVote(), CANCELLED, new ProposalReturned(PROPOSAL, POLL))
                .given(opened(ADA, BEN), putToVote())
                .when(CANCEL)
                .expectRefused(CALLED_OFF_BEFORE);
    }

    @Test
    void what_the_poll_decides_is_named() {
        open.when(new CancelPoll(POLL, List.of(), ADA, "Too soon")).expectRefused(PROPOSALS_DIFFER);
    }

    @Test
    void a_poll_of_the_first_rules_is_its_openers_to_call_off() {
        var terms = Votes.decidedBy(Deciding.FIRST, opened(ADA, BEN).terms());
        var first = frozen.given(new PollOpened(POLL, terms), new OpenedByMember(POLL, BEN), putToVote());
        first.when(CANCEL).expectRefused(NOT_ITS_OPENER);
        first.when(new CancelPoll(POLL, List.of(), BEN, "Too soon")).expectAccepted();
    }

    @Test
    void what_follows_from_a_result_is_nobodys_to_call_off() {
        var again = Occasion.after(new PollId("p_first"), Occasion.Reason.SECOND_CALL, Occasion.FIRST);
        slice.given(new PollOpened(POLL, held(opened(ADA).terms(), Conduct.PLAIN, again)), BY_ADA)
                .when(CANCEL)
                .expectRefused(FOLLOWS_A_RESULT);
    }

    @Test
    void only_an_open_poll_is_called_off_and_only_once() {
        slice.when(CANCEL).expectRefused(POLL_UNKNOWN);
        open.given(closed()).when(CANCEL).expectRefused(POLL_NOT_OPEN);
        open.given(CANCELLED).when(CANCEL).expectRefused(POLL_NOT_OPEN);
        open.at(CLOSES_AT).when(CANCEL).expectRefused(POLL_NOT_OPEN);
    }

    @Test
    void it_says_why_in_at_most_1000_characters() {
        open.expectText("why", 1_000, why -> new CancelPoll(POLL, List.of(PROPOSAL), ADA, why));
    }

    @Test
    void no_ballot_close_or_count_comes_after() {
        var past = new org.isonomia.events.Event[] {opened(ADA, BEN), BY_ADA, CANCELLED};
        SliceFixture.of(CastBallotDecision.READS)
                .given(admitted(ADA, BEN))
                .given(past)
                .when(CastBallot.one(POLL, BEN, "yes"))
                .expectRefused(POLL_NOT_OPEN);
        SliceFixture.of(ClosePollDecision.READS)
                .given(past)
                .at(CLOSES_AT)
                .when(new ClosePoll(POLL))
                .expectRefused(POLL_NOT_OPEN);
        SliceFixture.of(CountPollDecision.READS)
                .given(past)
                .when(new CountPoll(POLL))
                .expectRefused(NOT_CLOSED);
    }
}
