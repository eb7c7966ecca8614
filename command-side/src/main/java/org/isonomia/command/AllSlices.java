package org.isonomia.command;

import static org.isonomia.command.Slice.of;
import static org.isonomia.command.Slice.without;

import java.util.List;
import java.util.Optional;
import org.isonomia.command.community.dismiss.DismissingDecision;
import org.isonomia.command.community.dismiss.RevokeAuditToken;
import org.isonomia.command.community.found.FoundCommunity;
import org.isonomia.command.community.found.FoundingDecision;
import org.isonomia.command.community.issue.IssueAuditToken;
import org.isonomia.command.community.issue.IssuingDecision;
import org.isonomia.command.community.rotate.RotatingDecision;
import org.isonomia.command.discussion.comment.CommentingDecision;
import org.isonomia.command.discussion.comment.PostComment;
import org.isonomia.command.discussion.open.OpenThread;
import org.isonomia.command.discussion.open.ThreadDecision;
import org.isonomia.command.discussion.retract.RetractComment;
import org.isonomia.command.discussion.retract.RetractingDecision;
import org.isonomia.command.discussion.revise.ReviseComment;
import org.isonomia.command.membership.ByMember;
import org.isonomia.command.membership.erase.EraseMyData;
import org.isonomia.command.membership.erase.ErasingDecision;
import org.isonomia.command.membership.invite.InvitingDecision;
import org.isonomia.command.membership.invite.IssueInvitation;
import org.isonomia.command.membership.join.JoinByInvitation;
import org.isonomia.command.membership.join.JoiningDecision;
import org.isonomia.command.membership.leave.LeaveCommunity;
import org.isonomia.command.membership.leave.LeavingDecision;
import org.isonomia.command.membership.revoke.RevokeInvitation;
import org.isonomia.command.membership.revoke.RevokingDecision;
import org.isonomia.command.polls.abandon.AbandoningDecision;
import org.isonomia.command.polls.announce.AnnounceVote;
import org.isonomia.command.polls.announce.AnnouncingDecision;
import org.isonomia.command.polls.answer.AnswerObjection;
import org.isonomia.command.polls.ask.AskForAdvice;
import org.isonomia.command.polls.ask.AskingDecision;
import org.isonomia.command.polls.cancel.CancelPoll;
import org.isonomia.command.polls.cancel.CancellingDecision;
import org.isonomia.command.polls.cast.BallotDecision;
import org.isonomia.command.polls.cast.CastBallot;
import org.isonomia.command.polls.challenge.ChallengeResult;
import org.isonomia.command.polls.challenge.ChallengingDecision;
import org.isonomia.command.polls.close.ClosingDecision;
import org.isonomia.command.polls.count.CountingDecision;
import org.isonomia.command.polls.decide.DecidingDecision;
import org.isonomia.command.polls.decline.DeclinePanelPlace;
import org.isonomia.command.polls.decline.DecliningDecision;
import org.isonomia.command.polls.demand.DemandFullPoll;
import org.isonomia.command.polls.demand.DemandingDecision;
import org.isonomia.command.polls.enact.EnactingDecision;
import org.isonomia.command.polls.follow.FollowingDecision;
import org.isonomia.command.polls.hasten.HasteningDecision;
import org.isonomia.command.polls.lot.SettlingDecision;
import org.isonomia.command.polls.open.PutToVote;
import org.isonomia.command.polls.recall.RecallingDecision;
import org.isonomia.command.polls.reveal.RevealShare;
import org.isonomia.command.polls.reveal.RevealingDecision;
import org.isonomia.command.polls.seat.SeatingDecision;
import org.isonomia.command.polls.seed.EnterSeed;
import org.isonomia.command.polls.seed.SeedingDecision;
import org.isonomia.command.polls.support.SupportChallenge;
import org.isonomia.command.polls.unseal.UnsealingDecision;
import org.isonomia.command.polls.uphold.UpholdObjection;
import org.isonomia.command.polls.volunteer.CommitShare;
import org.isonomia.command.polls.volunteer.VolunteeringDecision;
import org.isonomia.command.polls.withdraw.WithdrawBallot;
import org.isonomia.command.proposals.advise.AdvisingDecision;
import org.isonomia.command.proposals.advise.GiveAdvice;
import org.isonomia.command.proposals.consult.AskAdvisers;
import org.isonomia.command.proposals.consult.ConsultingDecision;
import org.isonomia.command.proposals.draft.DraftProposal;
import org.isonomia.command.proposals.draft.DraftingDecision;
import org.isonomia.command.proposals.expire.ExpiringDecision;
import org.isonomia.command.proposals.freeze.FreezeProposal;
import org.isonomia.command.proposals.freeze.FreezingDecision;
import org.isonomia.command.proposals.raise.RaiseQuestion;
import org.isonomia.command.proposals.raise.RaisingDecision;
import org.isonomia.command.proposals.respond.RespondToRemoval;
import org.isonomia.command.proposals.respond.RespondingDecision;
import org.isonomia.command.proposals.retire.RetiringDecision;
import org.isonomia.command.proposals.retire.WithdrawProposal;
import org.isonomia.command.proposals.revise.ReviseProposal;
import org.isonomia.command.proposals.shelve.ShelvingDecision;
import org.isonomia.command.proposals.shelve.WithdrawQuestion;
import org.isonomia.command.proposals.support.SupportProposal;
import org.isonomia.command.proposals.support.SupportingDecision;
import org.isonomia.command.proposals.withdraw.WithdrawSupport;
import org.isonomia.command.roles.accept.AnswerAppointment;
import org.isonomia.command.roles.accept.AnsweringDecision;
import org.isonomia.command.roles.end.EndingDecision;
import org.isonomia.command.roles.release.ReleasingDecision;
import org.isonomia.command.roles.stand.StandForRole;
import org.isonomia.command.roles.stand.StandingDecision;
import org.isonomia.command.tasks.claim.ClaimTask;
import org.isonomia.command.tasks.claim.ClaimingDecision;
import org.isonomia.command.tasks.complete.CompleteTask;
import org.isonomia.command.tasks.complete.CompletingDecision;
import org.isonomia.command.tasks.hand.HandingBackDecision;
import org.isonomia.command.tasks.open.OpenTask;
import org.isonomia.events.MemberId;

/** Every slice of the command side and who may do it, one line each. */
public final class AllSlices {
    public static final List<Slice<?, ?>> LIST = List.of(
            of(Who.FOUNDER, FoundingDecision.READS, FoundCommunity::founder),
            of(Who.MEMBER, InvitingDecision.READS, IssueInvitation::inviter),
            of(Who.MEMBER, RevokingDecision.READS, RevokeInvitation::revoker),
            of(Who.HOLDER, IssuingDecision.READS, IssueAuditToken::issuer),
            of(Who.HOLDER, DismissingDecision.READS, RevokeAuditToken::revoker),
            without(Who.OPERATOR, RotatingDecision.READS),
            of(Who.NEWCOMER, JoiningDecision.READS, JoinByInvitation::member),
            of(Who.MEMBER, LeavingDecision.READS, LeaveCommunity::member),
            of(Who.ONESELF, ErasingDecision.READS, EraseMyData::member),
            of(Who.MEMBER, ThreadDecision.READS, OpenThread::author),
            of(Who.MEMBER, CommentingDecision.READS, PostComment::author),
            of(
                    Who.AUTHOR_AND_MEMBER,
                    org.isonomia.command.discussion.revise.RevisingDecision.READS,
                    ReviseComment::author),
            of(Who.AUTHOR, RetractingDecision.READS, RetractComment::author),
            of(Who.MEMBER, RaisingDecision.READS, RaiseQuestion::raiser),
            without(Who.CLOCK, ExpiringDecision.READS),
            of(Who.RAISER, ShelvingDecision.READS, WithdrawQuestion::raiser),
            of(Who.MEMBER, DraftingDecision.READS, DraftProposal::proposer),
            of(Who.PROPOSER, org.isonomia.command.proposals.revise.RevisingDecision.READS, ReviseProposal::proposer),
            of(Who.MEMBER, SupportingDecision.READS, SupportProposal::supporter),
            of(
                    Who.SUPPORTER,
                    org.isonomia.command.proposals.withdraw.WithdrawingDecision.READS,
                    WithdrawSupport::supporter),
            of(Who.PROPOSER, FreezingDecision.READS, FreezeProposal::proposer),
            of(Who.CONCERNED, RespondingDecision.READS, RespondToRemoval::member),
            of(Who.PROPOSER, ConsultingDecision.READS, AskAdvisers::proposer),
            of(Who.ADVISER, AdvisingDecision.READS, GiveAdvice::adviser),
            of(Who.PROPOSER, RetiringDecision.READS, WithdrawProposal::proposer),
            without(Who.CLOCK, org.isonomia.command.proposals.lapse.LapsingDecision.READS),
            of(Who.PROPOSER_OR_SUPPORTER, org.isonomia.command.polls.open.OpeningDecision.READS, PutToVote::opener),
            of(Who.PROPOSER_OR_SUPPORTER, AnnouncingDecision.READS, AnnounceVote::by),
            without(Who.CLOCK, DecidingDecision.READS),
            of(Who.MEMBER, AskingDecision.READS, AskForAdvice::opener),
            of(Who.VOTER, BallotDecision.READS, CastBallot::voter),
            of(Who.VOTER, org.isonomia.command.polls.withdraw.WithdrawingDecision.READS, WithdrawBallot::voter),
            of(Who.PROPOSER_OR_SUPPORTER, CancellingDecision.READS, CancelPoll::by),
            without(Who.CLOCK, HasteningDecision.READS),
            without(Who.CLOCK, ClosingDecision.READS),
            without(Who.CLOCK, UnsealingDecision.READS),
            without(Who.CLOCK, CountingDecision.READS),
            without(Who.CLOCK, AbandoningDecision.READS),
            without(Who.CLOCK, EnactingDecision.READS),
            of(Who.PROPOSER, org.isonomia.command.polls.answer.AnsweringDecision.READS, AnswerObjection::by),
            of(Who.PROPOSER, org.isonomia.command.polls.uphold.UpholdingDecision.READS, UpholdObjection::by),
            of(Who.MEMBER, ChallengingDecision.READS, ChallengeResult::by),
            of(Who.MEMBER, org.isonomia.command.polls.support.SupportingDecision.READS, SupportChallenge::by),
            without(Who.CLOCK, FollowingDecision.READS),
            without(Who.CLOCK, RecallingDecision.READS),
            of(Who.MEMBER, SeedingDecision.READS, EnterSeed::by),
            of(Who.MEMBER, VolunteeringDecision.READS, CommitShare::by),
            of(Who.VOLUNTEER, RevealingDecision.READS, RevealShare::by),
            without(Who.CLOCK, SettlingDecision.READS),
            of(Who.DRAWN, DecliningDecision.READS, DeclinePanelPlace::member),
            of(Who.MEMBER, DemandingDecision.READS, DemandFullPoll::by),
            without(Who.CLOCK, SeatingDecision.READS),
            of(Who.MEMBER, StandingDecision.READS, StandForRole::member),
            new Slice<>(
                    org.isonomia.command.roles.withdraw.WithdrawingDecision.READS,
                    Who.CANDIDATE,
                    c -> unless(c.byTheClock(), c.member())),
            of(Who.APPOINTED, AnsweringDecision.READS, AnswerAppointment::member),
            without(Who.CLOCK, org.isonomia.command.roles.lapse.LapsingDecision.READS),
            new Slice<>(EndingDecision.READS, Who.HOLDER, c -> unless(c.byTheClock(), c.member())),
            without(Who.CLOCK, ReleasingDecision.READS),
            of(Who.HOLDER, org.isonomia.command.tasks.open.OpeningDecision.READS, OpenTask::opener),
            of(Who.HOLDER, ClaimingDecision.READS, ClaimTask::holder),
            of(Who.HOLDER, CompletingDecision.READS, CompleteTask::holder),
            without(Who.CLOCK, HandingBackDecision.READS),
            without(Who.CLOCK, org.isonomia.command.tasks.lapse.LapsingDecision.READS));

    private AllSlices() {}

    /** What is read for each: standing is asked in one place for all acts of members. */
    public static List<Reads<?, ?>> guarded() {
        return LIST.stream().<Reads<?, ?>>map(ByMember::guarded).toList();
    }

    private static Optional<MemberId> unless(boolean byTheClock, MemberId member) {
        return byTheClock ? Optional.empty() : Optional.of(member);
    }
}
