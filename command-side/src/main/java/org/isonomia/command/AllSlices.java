package org.isonomia.command;

import java.util.List;
import org.isonomia.command.community.dismiss.DismissingDecision;
import org.isonomia.command.community.found.FoundingDecision;
import org.isonomia.command.community.issue.IssuingDecision;
import org.isonomia.command.community.rotate.RotatingDecision;
import org.isonomia.command.discussion.comment.CommentingDecision;
import org.isonomia.command.discussion.open.ThreadDecision;
import org.isonomia.command.discussion.retract.RetractingDecision;
import org.isonomia.command.membership.erase.ErasingDecision;
import org.isonomia.command.membership.invite.InvitingDecision;
import org.isonomia.command.membership.join.JoiningDecision;
import org.isonomia.command.membership.leave.LeavingDecision;
import org.isonomia.command.membership.revoke.RevokingDecision;
import org.isonomia.command.polls.ask.AskingDecision;
import org.isonomia.command.polls.cancel.CancellingDecision;
import org.isonomia.command.polls.cast.BallotDecision;
import org.isonomia.command.polls.challenge.ChallengingDecision;
import org.isonomia.command.polls.close.ClosingDecision;
import org.isonomia.command.polls.count.CountingDecision;
import org.isonomia.command.polls.decide.DecidingDecision;
import org.isonomia.command.polls.decline.DecliningDecision;
import org.isonomia.command.polls.demand.DemandingDecision;
import org.isonomia.command.polls.enact.EnactingDecision;
import org.isonomia.command.polls.follow.FollowingDecision;
import org.isonomia.command.polls.hasten.HasteningDecision;
import org.isonomia.command.polls.lot.SettlingDecision;
import org.isonomia.command.polls.recall.RecallingDecision;
import org.isonomia.command.polls.reveal.RevealingDecision;
import org.isonomia.command.polls.seat.SeatingDecision;
import org.isonomia.command.polls.seed.SeedingDecision;
import org.isonomia.command.polls.unseal.UnsealingDecision;
import org.isonomia.command.polls.volunteer.VolunteeringDecision;
import org.isonomia.command.proposals.draft.DraftingDecision;
import org.isonomia.command.proposals.expire.ExpiringDecision;
import org.isonomia.command.proposals.freeze.FreezingDecision;
import org.isonomia.command.proposals.raise.RaisingDecision;
import org.isonomia.command.proposals.respond.RespondingDecision;
import org.isonomia.command.proposals.support.SupportingDecision;
import org.isonomia.command.roles.accept.AnsweringDecision;
import org.isonomia.command.roles.end.EndingDecision;
import org.isonomia.command.roles.release.ReleasingDecision;
import org.isonomia.command.roles.stand.StandingDecision;
import org.isonomia.command.tasks.claim.ClaimingDecision;
import org.isonomia.command.tasks.complete.CompletingDecision;
import org.isonomia.command.tasks.hand.HandingBackDecision;

/** Every slice of the command side, one line each. */
public final class AllSlices {
    public static final List<Reads<?, ?>> LIST = List.of(
            FoundingDecision.READS,
            InvitingDecision.READS,
            RevokingDecision.READS,
            IssuingDecision.READS,
            DismissingDecision.READS,
            RotatingDecision.READS,
            JoiningDecision.READS,
            LeavingDecision.READS,
            ErasingDecision.READS,
            ThreadDecision.READS,
            CommentingDecision.READS,
            org.isonomia.command.discussion.revise.RevisingDecision.READS,
            RetractingDecision.READS,
            RaisingDecision.READS,
            ExpiringDecision.READS,
            DraftingDecision.READS,
            org.isonomia.command.proposals.revise.RevisingDecision.READS,
            SupportingDecision.READS,
            org.isonomia.command.proposals.withdraw.WithdrawingDecision.READS,
            FreezingDecision.READS,
            RespondingDecision.READS,
            org.isonomia.command.proposals.lapse.LapsingDecision.READS,
            org.isonomia.command.polls.open.OpeningDecision.READS,
            DecidingDecision.READS,
            AskingDecision.READS,
            BallotDecision.READS,
            org.isonomia.command.polls.withdraw.WithdrawingDecision.READS,
            CancellingDecision.READS,
            HasteningDecision.READS,
            ClosingDecision.READS,
            UnsealingDecision.READS,
            CountingDecision.READS,
            EnactingDecision.READS,
            org.isonomia.command.polls.answer.AnsweringDecision.READS,
            org.isonomia.command.polls.uphold.UpholdingDecision.READS,
            ChallengingDecision.READS,
            org.isonomia.command.polls.support.SupportingDecision.READS,
            FollowingDecision.READS,
            RecallingDecision.READS,
            SeedingDecision.READS,
            VolunteeringDecision.READS,
            RevealingDecision.READS,
            SettlingDecision.READS,
            DecliningDecision.READS,
            DemandingDecision.READS,
            SeatingDecision.READS,
            StandingDecision.READS,
            org.isonomia.command.roles.withdraw.WithdrawingDecision.READS,
            AnsweringDecision.READS,
            org.isonomia.command.roles.lapse.LapsingDecision.READS,
            EndingDecision.READS,
            ReleasingDecision.READS,
            org.isonomia.command.tasks.open.OpeningDecision.READS,
            ClaimingDecision.READS,
            CompletingDecision.READS,
            HandingBackDecision.READS,
            org.isonomia.command.tasks.lapse.LapsingDecision.READS);

    private AllSlices() {}
}
