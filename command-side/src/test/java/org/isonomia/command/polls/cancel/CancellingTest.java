package org.isonomia.command.polls.cancel;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.admitted;
import static org.isonomia.command.Facts.left;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.membership.MembershipRefusal.NOT_A_MEMBER;
import static org.isonomia.command.polls.PollRefusal.BALLOTS_CAST;
import static org.isonomia.command.polls.PollRefusal.FOLLOWS_A_RESULT;
import static org.isonomia.command.polls.PollRefusal.NOT_CLOSED;
import static org.isonomia.command.polls.PollRefusal.NOT_ITS_OPENER;
import static org.isonomia.command.polls.PollRefusal.POLL_NOT_OPEN;
import static org.isonomia.command.polls.PollRefusal.POLL_UNKNOWN;
import static org.isonomia.command.polls.Votes.CLOSES_AT;
import static org.isonomia.command.polls.Votes.cast;
import static org.isonomia.command.polls.Votes.closed;
import static org.isonomia.command.polls.Votes.held;
import static org.isonomia.command.polls.Votes.opened;
import static org.isonomia.command.polls.Votes.openedForAdvice;
import static org.isonomia.command.polls.Votes.withdrawn;
import static org.isonomia.command.proposals.Drafts.POLL;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;
import static org.isonomia.command.proposals.Questions.QUESTION;

import org.isonomia.command.SliceFixture;
import org.isonomia.command.polls.cast.BallotDecision;
import org.isonomia.command.polls.cast.CastBallot;
import org.isonomia.command.polls.close.ClosePoll;
import org.isonomia.command.polls.close.ClosingDecision;
import org.isonomia.command.polls.count.CountPoll;
import org.isonomia.command.polls.count.CountingDecision;
import org.isonomia.events.PollId;
import org.isonomia.events.Sealed;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.PollEvent.OpenedByMember;
import org.isonomia.events.polls.PollEvent.PollCancelled;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.proposals.ProposalEvent.ProposalReturned;
import org.isonomia.events.proposals.QuestionEvent.QuestionReturned;
import org.junit.jupiter.api.Test;

class CancellingTest {
    private static final CancelPoll CANCEL = new CancelPoll(POLL, ADA, "The date is wrong");
    private static final OpenedByMember BY_ADA = new OpenedByMember(POLL, ADA);
    private static final PollCancelled CANCELLED = new PollCancelled(POLL, ADA, Sealed.of(ADA, "The date is wrong"));
    private final SliceFixture slice = SliceFixture.of(CancellingDecision.READS).given(admitted(ADA, BEN));
    private final SliceFixture open = slice.given(opened(ADA, BEN), BY_ADA);

    @Test
    void whoever_opened_a_poll_calls_it_off_and_its_proposal_can_be_put_to_the_vote_again() {
        open.when(CANCEL).expectEvents(CANCELLED, new ProposalReturned(PROPOSAL, POLL));
    }

    @Test
    void an_advisory_poll_gives_nothing_back() {
        slice.given(openedForAdvice(ADA, BEN), BY_ADA).when(CANCEL).expectEvents(CANCELLED);
    }

    @Test
    void a_question_comes_back_with_its_rivals() {
        var terms = held(opened(ADA).terms(), Conduct.PLAIN, Occasion.first(QUESTION, NOON));
        slice.given(new PollOpened(POLL, terms), BY_ADA)
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
        open.when(new CancelPoll(POLL, BEN, "I lose")).expectRefused(NOT_ITS_OPENER);
        slice.given(opened(ADA, BEN)).when(CANCEL).expectRefused(NOT_ITS_OPENER);
        open.given(left(ADA)).when(CANCEL).expectRefused(NOT_A_MEMBER);
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
        open.expectText("why", 1_000, why -> new CancelPoll(POLL, ADA, why));
    }

    @Test
    void no_ballot_close_or_count_comes_after() {
        var past = new org.isonomia.events.Event[] {opened(ADA, BEN), BY_ADA, CANCELLED};
        SliceFixture.of(BallotDecision.READS)
                .given(admitted(ADA, BEN))
                .given(past)
                .when(CastBallot.one(POLL, BEN, "yes"))
                .expectRefused(POLL_NOT_OPEN);
        SliceFixture.of(ClosingDecision.READS)
                .given(past)
                .at(CLOSES_AT)
                .when(new ClosePoll(POLL))
                .expectRefused(POLL_NOT_OPEN);
        SliceFixture.of(CountingDecision.READS)
                .given(past)
                .when(new CountPoll(POLL))
                .expectRefused(NOT_CLOSED);
    }
}
