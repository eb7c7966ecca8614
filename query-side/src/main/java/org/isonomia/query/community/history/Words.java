package org.isonomia.query.community.history;

import static org.isonomia.query.community.history.Word.plain;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.isonomia.events.Event;
import org.isonomia.events.community.CommunityEvent;
import org.isonomia.events.community.CommunityEvent.CharterAdopted;
import org.isonomia.events.community.CommunityEvent.CommunityFounded;
import org.isonomia.events.community.LogAccessEvent;
import org.isonomia.events.community.LogKeyEvent;
import org.isonomia.events.discussion.DiscussionEvent;
import org.isonomia.events.draws.DrawEvent;
import org.isonomia.events.membership.MembershipEvent;
import org.isonomia.events.membership.MembershipEvent.InvitationIssued;
import org.isonomia.events.membership.MembershipEvent.InvitationRevoked;
import org.isonomia.events.membership.MembershipEvent.InvitationUsed;
import org.isonomia.events.membership.MembershipEvent.MemberClassAssigned;
import org.isonomia.events.membership.MembershipEvent.Standing;
import org.isonomia.events.polls.PollEvent;
import org.isonomia.events.polls.PollEvent.Ballot;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.proposals.ProposalEvent;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalFrozen;
import org.isonomia.events.proposals.ProposalEvent.ProposalRevised;
import org.isonomia.events.proposals.ProposalEvent.ProposalSupported;
import org.isonomia.events.proposals.ProposalEvent.SupportWithdrawn;
import org.isonomia.events.proposals.QuestionEvent;
import org.isonomia.events.proposals.QuestionEvent.QuestionLapsed;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.results.ResultEvent;
import org.isonomia.events.results.ResultEvent.EffectConflicted;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.roles.RoleEvent;
import org.isonomia.events.roles.RoleEvent.CandidacyLife;
import org.isonomia.events.roles.RoleEvent.MandateEnded;
import org.isonomia.events.roles.RoleEvent.RoleDefined;
import org.isonomia.events.roles.RoleEvent.SeatLife;
import org.isonomia.events.tasks.TaskEvent;
import org.isonomia.events.tasks.TaskEvent.TaskClaimed;
import org.isonomia.events.tasks.TaskEvent.TaskCompleted;
import org.isonomia.events.tasks.TaskEvent.TaskLapsed;
import org.isonomia.events.tasks.TaskEvent.TaskOpened;
import org.isonomia.events.tasks.TaskEvent.TaskReturned;
import org.isonomia.query.runner.LogEntry;

/** The words that the sentence about an entry is made from, in the order in which {@link Sentences} count them. */
final class Words {
    private Words() {}

    /** @throws IllegalArgumentException for an event of no area */
    static List<Word> of(LogEntry entry) {
        Event event = entry.recorded().event();
        Word actor = Word.actor(entry.recorded().stamp().by());
        return switch (event) {
            case CommunityEvent e -> community(e);
            case LogAccessEvent e -> access(e, actor);
            case LogKeyEvent.LogKeyRotated e -> List.of(plain(LocalDate.ofInstant(e.until(), ZoneOffset.UTC)));
            case MembershipEvent e -> membership(e);
            case DiscussionEvent e -> List.of(actor, Word.of(e.thread()));
            case ProposalEvent e -> proposal(e, actor);
            case QuestionEvent e -> question(e, actor);
            case PollEvent e -> poll(e, actor);
            case ResultEvent e -> result(e);
            case DrawEvent e -> draw(e);
            case RoleEvent e -> role(e);
            case TaskEvent e -> task(e);
            default -> throw new IllegalArgumentException("no words for " + event.getClass());
        };
    }

    private static List<Word> community(CommunityEvent event) {
        return switch (event) {
            case CommunityFounded e -> List.of(Word.of(e.founder()), plain(e.name()));
            case CharterAdopted e -> List.of(plain(e.version()));
        };
    }

    private static List<Word> access(LogAccessEvent event, Word actor) {
        return switch (event) {
            case LogAccessEvent.AuditTokenIssued e -> List.of(plain(e.name()));
            case LogAccessEvent.AuditTokenRevoked e -> List.of(actor);
            case LogAccessEvent.LogMadePublic e -> List.of(actor);
        };
    }

    private static List<Word> membership(MembershipEvent event) {
        return switch (event) {
            case MemberClassAssigned e -> List.of(Word.of(e.member()), plain(e.memberClass()));
            case Standing e -> List.of(Word.of(e.member()));
            case MembershipEvent.PersonalDataErased e -> List.of(Word.of(e.member()));
            case InvitationIssued e -> List.of(Word.of(e.inviter()), plain(e.uses()));
            case InvitationUsed e -> List.of(Word.of(e.member()));
            case InvitationRevoked e -> List.of(Word.of(e.revoker()));
        };
    }

    private static List<Word> proposal(ProposalEvent event, Word actor) {
        var proposal = Word.of(event.proposal());
        return switch (event) {
            case ProposalDrafted e -> List.of(Word.of(e.proposer()), plain(e.title()));
            case ProposalRevised e -> List.of(actor, plain(e.title()), plain(e.version()));
            case ProposalSupported e -> List.of(Word.of(e.supporter()), proposal, plain(e.version()));
            case SupportWithdrawn e -> List.of(Word.of(e.supporter()), proposal, plain(e.version()));
            case ProposalFrozen e -> List.of(actor, proposal, plain(e.version()));
            case ProposalEvent.ProposalPutToVote e -> List.of(actor, proposal);
            case ProposalEvent.ProposalReturned e -> List.of(proposal);
            case ProposalEvent.ProposalSentBack e -> List.of(proposal);
            case ProposalEvent.AdviceAsked e -> List.of(actor, proposal);
            case ProposalEvent.AdviceGiven e -> List.of(Word.of(e.adviser()), proposal, plain(e.version()));
            case ProposalEvent.RemovalAnswered e -> List.of(Word.of(e.member()), proposal);
            case ProposalEvent.ProposalLapsed e -> List.of(proposal);
            case ProposalEvent.ProposalWithdrawn e -> List.of(actor, proposal);
        };
    }

    private static List<Word> question(QuestionEvent event, Word actor) {
        return switch (event) {
            case QuestionRaised e -> List.of(Word.of(e.raiser()), plain(e.title()));
            case QuestionEvent.QuestionReturned e -> List.of(Word.of(e.question()));
            case QuestionLapsed e -> List.of(Word.of(e.question()));
            case QuestionEvent.QuestionWithdrawn e -> List.of(actor, Word.of(e.question()));
            case QuestionEvent.QuestionVoteAnnounced e -> List.of(Word.of(e.by()), Word.of(e.question()));
            case QuestionEvent.QuestionVoteLapsed e -> List.of(Word.of(e.question()));
        };
    }

    private static List<Word> poll(PollEvent event, Word actor) {
        var poll = Word.of(event.poll());
        return switch (event) {
            case RollListed e -> List.of(poll, plain(e.members().size()));
            case PollEvent.PollOpened e ->
                List.of(
                        actor,
                        poll,
                        plain(e.terms().roll().count()),
                        force(e.terms().binding()));
            case PollEvent.PollClosed e -> List.of(poll);
            case PollEvent.OpenedByMember e -> List.of(Word.of(e.opener()), poll);
            case PollEvent.PollCancelled e -> List.of(Word.of(e.by()), poll);
            case PollEvent.CountAbandoned e -> List.of(poll);
            case PollEvent.EarlyCloseAnnounced e -> List.of(poll);
            case PollEvent.EarlyCloseCalledOff e -> List.of(poll);
            case PollEvent.ClosingTimeExtended e -> List.of(poll, plain(e.ballots()), plain(e.needed()));
            case PollEvent.Objection e -> List.of(Word.of(e.objector()), poll);
            case Ballot e -> List.of(Word.of(e.voter()), poll);
            case PollEvent.BallotsOpened e -> List.of(poll, plain(e.ballots().size()));
        };
    }

    private static List<Word> result(ResultEvent event) {
        var poll = Word.of(event.poll());
        return switch (event) {
            case ResultEvent.SecondCallAnnounced e -> List.of(poll);
            case PollCounted e -> List.of(poll, plain(e.ballots()));
            case PollDecided e -> List.of(poll, spoken(e.outcome()), force(e.binding()));
            case ResultEvent.ChallengeRaised e -> List.of(Word.of(e.by()), poll);
            case ResultEvent.ChallengeSupported e -> List.of(Word.of(e.by()), poll);
            case ResultEvent.TieBroken e -> List.of(poll, spoken(e.outcome()));
            case ResultEvent.EffectsQueued e -> List.of(poll);
            case ResultEvent.EffectsDone e -> List.of(poll);
            case ResultEvent.EffectsFreed e -> List.of(poll);
            case ResultEvent.ResultChallenged e -> List.of(Word.of(e.by()), poll);
            case ResultEvent.ResultUpheld e -> List.of(poll);
            case ResultEvent.ResultAnnulled e -> List.of(poll);
            case EffectsEnacted e -> List.of(poll, plain(e.effects()));
            case EffectConflicted e -> List.of(poll, plain(e.effect() + 1), spoken(e.conflict()));
        };
    }

    private static List<Word> draw(DrawEvent event) {
        var poll = Word.of(event.poll());
        return switch (event) {
            case DrawEvent.PoolFixed e -> List.of(poll, plain(e.pool().count()), plain(e.places()));
            case DrawEvent.LotCalled e -> List.of(poll, plain(e.call()));
            case DrawEvent.ShareCommitted e -> List.of(poll, Word.of(e.by()));
            case DrawEvent.ShareRevealed e -> List.of(poll, Word.of(e.by()));
            case DrawEvent.LotDrawn e ->
                List.of(poll, plain(e.revealed().size()), plain(e.withheld().size()));
            case DrawEvent.LotFailed e -> List.of(poll);
            case DrawEvent.SeedEntered e -> List.of(poll, Word.of(e.by()));
            case DrawEvent.PanelDrawn e -> List.of(poll, plain(e.drawn().size()));
            case DrawEvent.PanelPlaceDeclined e -> List.of(poll, Word.of(e.member()));
            case DrawEvent.PanelSeated e -> List.of(poll, plain(e.panel().size()));
            case DrawEvent.FullPollDemanded e -> List.of(poll, Word.of(e.by()));
            case DrawEvent.DrawLapsed e -> List.of(poll);
        };
    }

    private static List<Word> role(RoleEvent event) {
        return switch (event) {
            case RoleDefined e -> List.of(plain(e.name()), plain(e.seats()));
            case CandidacyLife e -> List.of(Word.of(e.member()), Word.of(e.role()));
            case MandateEnded e -> List.of(Word.of(e.member()), Word.of(e.role()), spoken(e.reason()));
            case SeatLife e -> List.of(Word.of(e.member()), Word.of(e.role()), plain(e.seat()));
        };
    }

    private static List<Word> task(TaskEvent event) {
        var task = Word.of(event.task());
        var role = Word.of(event.role());
        return switch (event) {
            case TaskOpened e -> List.of(Word.of(e.opener()), task, role);
            case TaskClaimed e -> List.of(Word.of(e.holder()), task, role);
            case TaskCompleted e -> List.of(Word.of(e.holder()), task, role);
            case TaskReturned e -> List.of(Word.of(e.holder()), task, role);
            case TaskLapsed e -> List.of(task, role);
        };
    }

    /** What its result does: decide or advise. */
    private static Word force(boolean binding) {
        return plain(binding ? "binding" : "advisory");
    }

    private static Word spoken(Enum<?> constant) {
        return plain(constant.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
