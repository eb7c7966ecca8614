package org.isonomia.query.polls.ballotbox;

import java.util.Optional;
import org.isonomia.events.Event;
import org.isonomia.events.circles.CircleEvent;
import org.isonomia.events.circles.CircleEvent.Belonging;
import org.isonomia.events.circles.CircleEvent.CircleLife;
import org.isonomia.events.community.CharterEvent;
import org.isonomia.events.community.CommunityEvent;
import org.isonomia.events.community.CommunityEvent.CommunityFounded;
import org.isonomia.events.community.HibernationEvent;
import org.isonomia.events.community.LogAccessEvent;
import org.isonomia.events.community.LogAccessEvent.AuditTokenIssued;
import org.isonomia.events.community.LogAccessEvent.AuditTokenRevoked;
import org.isonomia.events.community.LogAccessEvent.LogMadePublic;
import org.isonomia.events.community.LogKeyEvent;
import org.isonomia.events.community.RatificationEvent;
import org.isonomia.events.discussion.DiscussionEvent;
import org.isonomia.events.draws.DrawEvent;
import org.isonomia.events.membership.MembershipEvent;
import org.isonomia.events.membership.MembershipEvent.InvitationLife;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.membership.MembershipEvent.MemberClassAssigned;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.membership.MembershipEvent.MemberReadmitted;
import org.isonomia.events.membership.MembershipEvent.MemberRemoved;
import org.isonomia.events.membership.MembershipEvent.MemberRestored;
import org.isonomia.events.membership.MembershipEvent.MemberSuspended;
import org.isonomia.events.membership.MembershipEvent.PersonalDataErased;
import org.isonomia.events.membership.MembershipEvent.SuspensionEnded;
import org.isonomia.events.polls.PollEvent;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.QuestionEvent;
import org.isonomia.events.results.ResultEvent;
import org.isonomia.events.roles.RoleEvent;
import org.isonomia.events.roles.RoleEvent.CandidacyLife;
import org.isonomia.events.roles.RoleEvent.RoleDefined;
import org.isonomia.events.roles.RoleEvent.SeatLife;
import org.isonomia.events.tasks.TaskEvent;

/**
 * What a result may bring about beside the entries of its own poll, and what such an entry is about. Each family is
 * considered event by event: one that joins it breaks the build here.
 */
final class Caused {
    private static final String CHARTER = "charter";
    private static final String LOG = "log";

    private Caused() {}

    /** @return nothing for what no result brings about */
    static Optional<String> about(Event event) {
        return switch (event) {
            case RoleEvent e -> role(e);
            case MembershipEvent e -> membership(e);
            case LogAccessEvent e -> access(e);
            case CommunityEvent e -> community(e);
            case CircleEvent e -> circle(e);
            case PollEvent e -> Optional.empty();
            case ResultEvent e -> Optional.empty();
            case DrawEvent e -> Optional.empty();
            case ProposalEvent.ReviewPlanned e -> Optional.of(e.proposal().value());
            case ProposalEvent e -> Optional.empty();
            case QuestionEvent e -> Optional.empty();
            case DiscussionEvent e -> Optional.empty();
            case TaskEvent e -> Optional.empty();
            case LogKeyEvent e -> Optional.empty();
            default -> throw new IllegalArgumentException("an area that was not considered: " + event.getClass());
        };
    }

    private static Optional<String> role(RoleEvent event) {
        return switch (event) {
            case RoleDefined e -> Optional.of(e.role().value());
            case SeatLife e -> Optional.of(e.role().value());
            case CandidacyLife e -> Optional.empty();
        };
    }

    private static Optional<String> membership(MembershipEvent event) {
        return switch (event) {
            case MemberClassAssigned e -> Optional.of(e.member().value());
            case MemberRemoved e -> Optional.of(e.member().value());
            case MemberReadmitted e -> Optional.of(e.member().value());
            case PersonalDataErased e -> Optional.of(e.member().value());
            case MemberSuspended e -> Optional.of(e.member().value());
            case MemberRestored e -> Optional.of(e.member().value());
            case SuspensionEnded e -> Optional.empty();
            case MemberAdmitted e -> Optional.empty();
            case MemberLeft e -> Optional.empty();
            case InvitationLife e -> Optional.empty();
        };
    }

    private static Optional<String> access(LogAccessEvent event) {
        return switch (event) {
            case AuditTokenIssued e -> Optional.of(e.token().value());
            case AuditTokenRevoked e -> Optional.of(e.token().value());
            case LogMadePublic e -> Optional.of(LOG);
        };
    }

    private static Optional<String> community(CommunityEvent event) {
        return switch (event) {
            case CharterEvent e -> Optional.of(CHARTER);
            case RatificationEvent e -> Optional.empty();
            case HibernationEvent e -> Optional.empty();
            case CommunityFounded e -> Optional.empty();
        };
    }

    private static Optional<String> circle(CircleEvent event) {
        return switch (event) {
            case CircleLife e -> Optional.of(e.circle().value());
            case Belonging e -> Optional.empty();
        };
    }
}
