package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.ACTED_FOR_ANOTHER;
import static org.isonomia.audit.fold.Disagreement.Kind.ACTED_WHILE_SUSPENDED;
import static org.isonomia.audit.fold.Disagreement.Kind.ACTOR_NOT_A_MEMBER;

import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.circles.CircleEvent;
import org.isonomia.events.community.CommunityEvent;
import org.isonomia.events.community.HibernationEvent;
import org.isonomia.events.community.LogAccessEvent;
import org.isonomia.events.community.RatificationEvent.RatificationOpened;
import org.isonomia.events.discussion.DiscussionEvent;
import org.isonomia.events.draws.DrawEvent;
import org.isonomia.events.membership.MembershipEvent;
import org.isonomia.events.polls.PollEvent;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.QuestionEvent;
import org.isonomia.events.results.ResultEvent;
import org.isonomia.events.roles.RoleEvent;
import org.isonomia.events.tasks.TaskEvent;
import org.jspecify.annotations.Nullable;

/** Who acts is a member, and not suspended where that bars the act; nobody acts in another's name. */
final class Actors {
    private final Members members;
    private final Findings findings;

    Actors(Members members, Findings findings) {
        this.members = members;
        this.findings = findings;
    }

    /** Before the act is folded: who joins by it may already act in it. */
    void see(Act act) {
        suspended(act);
        for (Fact fact : act.facts()) {
            var by = fact.by();
            if (by != null && !members.has(by) && !joins(by, act) && !mayFollowLeaving(fact.event(), by))
                findings.add(ACTOR_NOT_A_MEMBER, fact, "an act of " + by, by + " is not a member here");
            var person = erasedByDecision(fact, act) || askedByItself(fact, act) ? null : person(fact.event());
            if (person != null && !person.equals(by))
                findings.add(
                        ACTED_FOR_ANOTHER,
                        fact,
                        (by == null ? "nobody" : by) + " acts as " + person,
                        "only " + person + " may do this");
        }
    }

    private void suspended(Act act) {
        var fact = act.facts().getFirst();
        var by = fact.by();
        if (by == null || !members.isSuspended(by, fact.at())) return;
        if (act.facts().stream().noneMatch(each -> staysOpen(each.event())))
            findings.add(
                    ACTED_WHILE_SUSPENDED,
                    fact,
                    fact.recorded().name() + " by " + by,
                    by
                            + " is suspended at this entry, who votes where a roll has them, answers, takes back and leaves");
    }

    /** What a suspended member still does (DESIGN "Roll", "Effects"). */
    private static boolean staysOpen(Event event) {
        return switch (event) {
            case MembershipEvent.MemberLeft e -> true;
            case MembershipEvent.PersonalDataErased e -> true;
            case MembershipEvent.InvitationRevoked e -> true;
            case DiscussionEvent.CommentRetracted e -> true;
            case QuestionEvent.QuestionWithdrawn e -> true;
            case ProposalEvent.ProposalWithdrawn e -> true;
            case ProposalEvent.SupportWithdrawn e -> true;
            case ProposalEvent.RemovalAnswered e -> true;
            case ProposalEvent.AdviceGiven e -> true;
            case PollEvent.Ballot e -> true;
            case DrawEvent.ShareRevealed e -> true;
            case RoleEvent.CandidacyWithdrawn e -> true;
            case RoleEvent.MandateEnded e -> true;
            default -> false;
        };
    }

    /** A result erases in nobody's name. */
    private static boolean erasedByDecision(Fact fact, Act act) {
        return fact.event() instanceof MembershipEvent.PersonalDataErased
                && act.first() instanceof ResultEvent.EffectsEnacted;
    }

    /** In somebody's name, by itself: {@link Anew}, {@link Instead} and {@link Ratifying} say when. */
    private static boolean askedByItself(Fact fact, Act act) {
        boolean asks = fact.event() instanceof QuestionEvent.QuestionRaised
                || fact.event() instanceof ProposalEvent.ProposalDrafted;
        return fact.by() == null
                && asks
                && (act.first() instanceof QuestionEvent.QuestionRaised || act.first() instanceof RatificationOpened);
    }

    private static boolean joins(MemberId member, Act act) {
        return act.events(MembershipEvent.MemberAdmitted.class)
                .anyMatch(admitted -> admitted.member().equals(member));
    }

    /** What was one's own stays so for a moment after leaving, until it ends by itself. */
    private boolean mayFollowLeaving(Event event, MemberId by) {
        boolean own = switch (event) {
            case MembershipEvent.PersonalDataErased e -> true;
            case DiscussionEvent.CommentRetracted e -> true;
            case RoleEvent.CandidacyWithdrawn e -> true;
            case RoleEvent.MandateEnded e -> true;
            case TaskEvent e -> true;
            default -> false;
        };
        return own && members.departure(by) != null;
    }

    /** The member whose own act this is; null for what the clock, an automation or a result brings about. */
    private static @Nullable MemberId person(Event event) {
        return switch (event) {
            case MembershipEvent.MemberLeft e -> e.member();
            case MembershipEvent.PersonalDataErased e -> e.member();
            case MembershipEvent.MemberAdmitted e -> e.member();
            case MembershipEvent.InvitationUsed e -> e.member();
            case CommunityEvent.CommunityFounded e -> e.founder();
            case HibernationEvent.WakingSupported e -> e.member();
            case MembershipEvent.InvitationIssued e -> e.inviter();
            case LogAccessEvent.AuditTokenIssued e -> e.issuer();
            case LogAccessEvent.AuditTokenRevoked e -> e.revoker();
            case MembershipEvent.InvitationRevoked e -> e.revoker();
            case DiscussionEvent.ThreadOpened e -> e.author();
            case DiscussionEvent.CommentPosted e -> e.author();
            case ProposalEvent.ProposalDrafted e -> e.proposer();
            case QuestionEvent.QuestionRaised e -> e.raiser();
            case QuestionEvent.QuestionVoteAnnounced e -> e.by();
            case ProposalEvent.Support e -> e.supporter();
            case PollEvent.Ballot e -> e.voter();
            case PollEvent.ObjectionAnswered e -> e.by();
            case PollEvent.ObjectionUpheld e -> e.by();
            case PollEvent.ObjectionWithdrawn e -> e.objector();
            case PollEvent.OpenedByMember e -> e.opener();
            case PollEvent.PollCancelled e -> e.by();
            case ResultEvent.ResultChallenged e -> e.by();
            case ResultEvent.ChallengeRaised e -> e.by();
            case ResultEvent.ChallengeSupported e -> e.by();
            case ResultEvent.ResultStated e -> e.by();
            case DrawEvent.SeedEntered e -> e.by();
            case DrawEvent.ShareCommitted e -> e.by();
            case DrawEvent.ShareRevealed e -> e.by();
            case DrawEvent.PanelPlaceDeclined e -> e.member();
            case DrawEvent.FullPollDemanded e -> e.by();
            case RoleEvent.CandidacyStood e -> e.member();
            case RoleEvent.MandateBegan e -> e.member();
            case RoleEvent.MandateEnded e -> e.reason() == RoleEvent.MandateEnded.Reason.RESIGNED ? e.member() : null;
            case CircleEvent.Belonging e -> e.member();
            case TaskEvent.TaskOpened e -> e.opener();
            case TaskEvent.TaskClaimed e -> e.holder();
            case TaskEvent.TaskCompleted e -> e.holder();
            default -> null;
        };
    }
}
