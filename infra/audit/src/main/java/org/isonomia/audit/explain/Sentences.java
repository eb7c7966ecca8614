package org.isonomia.audit.explain;

import java.util.Map;
import org.isonomia.audit.fold.Derived.PollLine;
import org.isonomia.events.Event;
import org.isonomia.events.PollId;
import org.isonomia.events.community.CommunityEvent;
import org.isonomia.events.community.LogAccessEvent;
import org.isonomia.events.community.LogKeyEvent;
import org.isonomia.events.draws.DrawEvent;
import org.isonomia.events.membership.MembershipEvent;
import org.isonomia.events.polls.PollEvent;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.QuestionEvent;
import org.isonomia.events.results.ResultEvent;
import org.isonomia.events.roles.RoleEvent;

/** Says in a sentence what an entry did. Members are named by their ids: names are sealed. */
public final class Sentences {
    private final PollSentences polls;

    /** @param recounted what the replay made of each poll; may be empty */
    public Sentences(Map<PollId, PollLine> recounted) {
        polls = new PollSentences(recounted);
    }

    public String of(Event event) {
        return switch (event) {
            case CommunityEvent e -> community(e);
            case LogAccessEvent e -> access(e);
            case LogKeyEvent.LogKeyRotated e ->
                "The key of the log became %s; the old one ends on %s.".formatted(e.to(), e.until());
            case MembershipEvent e -> membership(e);
            case ProposalEvent e -> proposal(e);
            case QuestionEvent e -> question(e);
            case PollEvent e -> polls.of(e);
            case ResultEvent e -> polls.of(e);
            case DrawEvent e -> polls.of(e);
            case RoleEvent e -> role(e);
            default -> "Something else happened.";
        };
    }

    private static String community(CommunityEvent event) {
        return switch (event) {
            case CommunityEvent.CommunityFounded e -> "%s founded \"%s\".".formatted(e.founder(), e.name());
            case CommunityEvent.CharterAdopted e ->
                "Charter version %d was adopted%s.".formatted(e.version(), e.provisional() ? ", provisionally" : "");
        };
    }

    private static String access(LogAccessEvent event) {
        return switch (event) {
            case LogAccessEvent.AuditTokenIssued e ->
                "%s was let in as an auditor (%s) until %s.".formatted(e.name(), e.token(), e.expiresAt());
            case LogAccessEvent.AuditTokenRevoked e -> "The auditor %s was dismissed.".formatted(e.token());
            case LogAccessEvent.LogMadePublic e -> "The log was opened to everybody, for good.";
        };
    }

    private static String membership(MembershipEvent event) {
        return switch (event) {
            case MembershipEvent.MemberAdmitted e -> "%s became a member.".formatted(e.member());
            case MembershipEvent.MemberRemoved e -> "%s was removed.".formatted(e.member());
            case MembershipEvent.MemberReadmitted e -> "%s was let in again.".formatted(e.member());
            case MembershipEvent.PersonalDataErased e -> "The data of %s was erased.".formatted(e.member());
            case MembershipEvent.MemberClassAssigned e ->
                "%s was put into class %s.".formatted(e.member(), e.memberClass());
            default -> "The membership changed.";
        };
    }

    private static String proposal(ProposalEvent event) {
        return switch (event) {
            case ProposalEvent.ProposalDrafted e ->
                "%s drafted \"%s\" (%s); if adopted: %s."
                        .formatted(e.proposer(), e.title(), e.proposal(), Words.effects(e.effects()));
            case ProposalEvent.ProposalRevised e ->
                "It was revised to version %d, \"%s\"; if adopted: %s."
                        .formatted(e.version(), e.title(), Words.effects(e.effects()));
            case ProposalEvent.ProposalSupported e -> "%s supported version %d.".formatted(e.supporter(), e.version());
            case ProposalEvent.SupportWithdrawn e ->
                "%s withdrew support from version %d.".formatted(e.supporter(), e.version());
            case ProposalEvent.ProposalFrozen e ->
                "%s was frozen in version %d: nobody could edit it after this.".formatted(e.proposal(), e.version());
            case ProposalEvent.ProposalPutToVote e -> "%s was put to the vote in %s.".formatted(e.proposal(), e.poll());
            case ProposalEvent.ProposalReturned e -> "%s came back from %s.".formatted(e.proposal(), e.poll());
            case ProposalEvent.ProposalSentBack e ->
                "%s went back to its proposer from %s, for an objection was upheld.".formatted(e.proposal(), e.poll());
            case ProposalEvent.AdviceAsked e ->
                "Advice on version %d of %s was asked of %s, to be heard until %s."
                        .formatted(e.version(), e.proposal(), e.advisers(), e.until());
            case ProposalEvent.AdviceGiven e ->
                "%s gave advice on version %d of %s.".formatted(e.adviser(), e.version(), e.proposal());
            case ProposalEvent.RemovalAnswered e ->
                "%s answered %s, which would remove them.".formatted(e.member(), e.proposal());
            case ProposalEvent.ProposalLapsed e -> "%s lapsed.".formatted(e.proposal());
            case ProposalEvent.ProposalWithdrawn e -> "%s was withdrawn by its proposer.".formatted(e.proposal());
        };
    }

    private static String question(QuestionEvent event) {
        return switch (event) {
            case QuestionEvent.QuestionRaised e ->
                "%s raised the question \"%s\" (%s).".formatted(e.raiser(), e.title(), e.question());
            case QuestionEvent.QuestionLapsed e -> "%s lapsed.".formatted(e.question());
            case QuestionEvent.QuestionWithdrawn e -> "%s was withdrawn by who raised it.".formatted(e.question());
            case QuestionEvent.QuestionVoteAnnounced e ->
                "%s announced that %s would be put to the vote at %s, in %s."
                        .formatted(e.by(), e.question(), e.opensAt(), e.poll());
            case QuestionEvent.QuestionVoteLapsed e ->
                "The announced vote on %s did not open: no rival was ready, or nobody could vote."
                        .formatted(e.question());
            case QuestionEvent.QuestionReturned e -> "%s came back from %s.".formatted(e.question(), e.poll());
        };
    }

    private static String role(RoleEvent event) {
        return switch (event) {
            case RoleEvent.RoleDefined e ->
                "The role \"%s\" (%s) was defined: %s, a term of %s."
                        .formatted(
                                e.name(),
                                e.role(),
                                Words.counted(e.seats(), "seat"),
                                Words.counted(e.termDays(), "day"));
            case RoleEvent.CandidacyStood e -> "%s stood for %s.".formatted(e.member(), e.role());
            case RoleEvent.MemberAppointed e ->
                "%s was appointed to seat %d of %s, to be accepted by %s."
                        .formatted(e.member(), e.seat(), e.role(), e.acceptBy());
            case RoleEvent.MandateBegan e ->
                "%s accepted; the mandate in seat %d of %s began and lasts until %s."
                        .formatted(e.member(), e.seat(), e.role(), e.endsAt());
            case RoleEvent.MandateEnded e ->
                "The mandate of %s in %s ended: %s.".formatted(e.member(), e.role(), Words.of(e.reason()));
            default -> "The role %s changed.".formatted(event.role());
        };
    }
}
