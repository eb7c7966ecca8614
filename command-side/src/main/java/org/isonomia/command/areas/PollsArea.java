package org.isonomia.command.areas;

import static org.isonomia.command.Slice.of;
import static org.isonomia.command.Slice.without;

import java.util.List;
import org.isonomia.command.Area;
import org.isonomia.command.Due;
import org.isonomia.command.Who;
import org.isonomia.command.polls.BallotRefusal;
import org.isonomia.command.polls.PollRefusal;
import org.isonomia.command.polls.announceearlyclose.AnnounceEarlyClose;
import org.isonomia.command.polls.announceearlyclose.AnnounceEarlyCloseDecision;
import org.isonomia.command.polls.announcevote.AnnounceVote;
import org.isonomia.command.polls.announcevote.AnnounceVoteDecision;
import org.isonomia.command.polls.answerobjection.AnswerObjection;
import org.isonomia.command.polls.answerobjection.AnswerObjectionDecision;
import org.isonomia.command.polls.askforadvice.AskForAdvice;
import org.isonomia.command.polls.askforadvice.AskForAdviceDecision;
import org.isonomia.command.polls.cancelpoll.CancelPoll;
import org.isonomia.command.polls.cancelpoll.CancelPollDecision;
import org.isonomia.command.polls.castballot.CastBallot;
import org.isonomia.command.polls.castballot.CastBallotDecision;
import org.isonomia.command.polls.closepoll.ClosePoll;
import org.isonomia.command.polls.closepoll.ClosePollDecision;
import org.isonomia.command.polls.openballots.OpenBallotsDecision;
import org.isonomia.command.polls.openratification.OpenRatification;
import org.isonomia.command.polls.openratification.OpenRatificationDecision;
import org.isonomia.command.polls.putquestiontovote.PutQuestionToVote;
import org.isonomia.command.polls.putquestiontovote.PutQuestionToVoteDecision;
import org.isonomia.command.polls.puttovote.PutToVote;
import org.isonomia.command.polls.puttovote.PutToVoteDecision;
import org.isonomia.command.polls.upholdobjection.UpholdObjection;
import org.isonomia.command.polls.upholdobjection.UpholdObjectionDecision;
import org.isonomia.command.polls.withdrawballot.WithdrawBallot;
import org.isonomia.command.polls.withdrawballot.WithdrawBallotDecision;
import org.isonomia.deadlines.CommunityDeadlines;
import org.isonomia.deadlines.PollDeadlines;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.QuestionId;

/** Polls from the opening to the close. */
final class PollsArea {
    static final Area AREA = new Area(
            "polls",
            List.of(
                    of(Who.PROPOSER_OR_SUPPORTER, PutToVoteDecision.READS, PutToVote::opener),
                    of(Who.PROPOSER_OR_SUPPORTER, AnnounceVoteDecision.READS, AnnounceVote::by),
                    without(Who.CLOCK, PutQuestionToVoteDecision.READS),
                    without(Who.CLOCK, OpenRatificationDecision.READS),
                    of(Who.MEMBER, AskForAdviceDecision.READS, AskForAdvice::opener),
                    of(Who.VOTER, CastBallotDecision.READS, CastBallot::voter).evenSuspended(),
                    of(Who.VOTER, WithdrawBallotDecision.READS, WithdrawBallot::voter)
                            .evenSuspended(),
                    of(Who.PROPOSER_OR_SUPPORTER, CancelPollDecision.READS, CancelPoll::by),
                    without(Who.CLOCK, AnnounceEarlyCloseDecision.READS),
                    without(Who.CLOCK, ClosePollDecision.READS),
                    without(Who.CLOCK, OpenBallotsDecision.READS),
                    of(Who.PROPOSER, AnswerObjectionDecision.READS, AnswerObjection::by),
                    of(Who.PROPOSER, UpholdObjectionDecision.READS, UpholdObjection::by)),
            List.of(),
            List.of(
                    new Due(PollDeadlines.CLOSE_POLL, on -> new ClosePoll(new PollId(on.getFirst()))),
                    new Due(
                            PollDeadlines.ANNOUNCE_EARLY_CLOSE,
                            on -> new AnnounceEarlyClose(new PollId(on.getFirst()))),
                    new Due(
                            PollDeadlines.PUT_QUESTION_TO_VOTE,
                            on -> new PutQuestionToVote(
                                    new QuestionId(on.getFirst()),
                                    on.stream().skip(1).map(ProposalId::new).toList())),
                    new Due(
                            CommunityDeadlines.OPEN_RATIFICATION,
                            on -> new OpenRatification(Integer.parseInt(on.getFirst())))),
            Area.codes(PollRefusal.values(), BallotRefusal.values()));

    private PollsArea() {}
}
