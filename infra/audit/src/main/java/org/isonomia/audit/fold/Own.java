package org.isonomia.audit.fold;

import org.isonomia.events.Event;
import org.isonomia.events.circles.CircleEvent;
import org.isonomia.events.community.CommunityEvent;
import org.isonomia.events.community.HibernationEvent;
import org.isonomia.events.community.LogAccessEvent;
import org.isonomia.events.discussion.DiscussionEvent;
import org.isonomia.events.draws.DrawEvent;
import org.isonomia.events.membership.MembershipEvent;
import org.isonomia.events.polls.PollEvent;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.QuestionEvent;
import org.isonomia.events.results.ResultEvent;
import org.isonomia.events.roles.RoleEvent;
import org.isonomia.events.tasks.TaskEvent;

/** Which events are a person's own act; the others go along with one, or come about by themselves. */
final class Own {
    private Own() {}

    static boolean by(Event event, Act act) {
        return switch (event) {
            case CommunityEvent.CommunityFounded e -> true;
            case HibernationEvent.WakingSupported e -> true;
            case MembershipEvent.MemberAdmitted e -> true;
            case MembershipEvent.MemberLeft e -> true;
            case MembershipEvent.PersonalDataErased e -> !(act.first() instanceof ResultEvent.EffectsEnacted);
            case MembershipEvent.InvitationLife e -> true;
            case LogAccessEvent.AuditTokenIssued e -> e.issuer() != null;
            case LogAccessEvent.AuditTokenRevoked e -> e.revoker() != null;
            case DiscussionEvent e -> true;
            case ProposalEvent.ProposalLapsed e -> false;
            case ProposalEvent.ProposalReturned e -> false;
            case ProposalEvent.ProposalSentBack e -> false;
            case ProposalEvent.ProposalPutToVote e -> false;
            case ProposalEvent.ReviewPlanned e -> false;
            case ProposalEvent.ReviewOpened e -> false;
            case ProposalEvent e -> true;
            case QuestionEvent.QuestionRaised e -> true;
            case QuestionEvent.QuestionWithdrawn e -> true;
            case QuestionEvent.QuestionVoteAnnounced e -> true;
            case PollEvent.PollOpened e -> isPutToVote(e);
            case PollEvent.OpenedByMember e -> true;
            case PollEvent.PollCancelled e -> true;
            case PollEvent.Ballot e -> true;
            case PollEvent.Objection e -> !(act.first() instanceof PollEvent.BallotsOpened);
            case ResultEvent.ChallengeRaised e -> true;
            case ResultEvent.ChallengeSupported e -> true;
            case ResultEvent.ResultChallenged e -> true;
            case ResultEvent.ResultStated e -> true;
            case DrawEvent.SeedEntered e -> true;
            case DrawEvent.PanelPlaceDeclined e -> true;
            case DrawEvent.FullPollDemanded e -> true;
            case DrawEvent.ShareCommitted e -> true;
            case DrawEvent.ShareRevealed e -> true;
            case RoleEvent.CandidacyStood e -> true;
            case RoleEvent.CandidacyWithdrawn e -> true;
            case RoleEvent.AppointmentDeclined e -> true;
            case RoleEvent.MandateBegan e -> true;
            case RoleEvent.MandateEnded e -> e.reason() == RoleEvent.MandateEnded.Reason.RESIGNED;
            case CircleEvent.Belonging e -> true;
            case TaskEvent.TaskOpened e -> true;
            case TaskEvent.TaskClaimed e -> true;
            case TaskEvent.TaskCompleted e -> true;
            default -> false;
        };
    }

    /** A first call, other than of a question, which was announced. */
    private static boolean isPutToVote(PollEvent.PollOpened event) {
        var occasion = event.terms().occasion();
        return occasion.follows() == null && occasion.question() == null;
    }
}
