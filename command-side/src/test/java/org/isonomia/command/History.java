package org.isonomia.command;

import static org.isonomia.command.SliceFixture.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isonomia.command.membership.joinbyinvitation.JoinByInvitation;
import org.isonomia.command.membership.leavecommunity.LeaveCommunity;
import org.isonomia.command.polls.Asked;
import org.isonomia.command.polls.announcevote.AnnounceVote;
import org.isonomia.command.polls.askforadvice.AskForAdvice;
import org.isonomia.command.polls.cancelpoll.CancelPoll;
import org.isonomia.command.polls.castballot.CastBallot;
import org.isonomia.command.polls.closepoll.ClosePoll;
import org.isonomia.command.polls.putquestiontovote.PutQuestionToVote;
import org.isonomia.command.polls.puttovote.PutToVote;
import org.isonomia.command.polls.withdrawballot.WithdrawBallot;
import org.isonomia.command.proposals.draftproposal.DraftProposal;
import org.isonomia.command.proposals.freezeproposal.FreezeProposal;
import org.isonomia.command.proposals.lapsequestion.LapseQuestion;
import org.isonomia.command.proposals.raisequestion.RaiseQuestion;
import org.isonomia.command.proposals.supportproposal.SupportProposal;
import org.isonomia.command.proposals.withdrawproposal.WithdrawProposal;
import org.isonomia.command.proposals.withdrawquestion.WithdrawQuestion;
import org.isonomia.command.results.countpoll.CountPoll;
import org.isonomia.command.results.enacteffects.EnactEffects;
import org.isonomia.command.roles.answerappointment.AnswerAppointment;
import org.isonomia.command.roles.endmandate.EndMandate;
import org.isonomia.command.roles.lapseappointment.LapseAppointment;
import org.isonomia.command.roles.releasemember.ReleaseMember;
import org.isonomia.command.roles.standforrole.StandForRole;
import org.isonomia.command.roles.withdrawcandidacy.WithdrawCandidacy;
import org.isonomia.deciding.Deciding;
import org.isonomia.events.AuditTokenId;
import org.isonomia.events.Event;
import org.isonomia.events.QuestionId;
import org.isonomia.events.effects.AppointMember;
import org.isonomia.events.effects.AssignClass;
import org.isonomia.events.effects.DefineRole;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.EraseData;
import org.isonomia.events.effects.GrantAudit;
import org.isonomia.events.effects.PublishLog;
import org.isonomia.events.effects.ReadmitMember;
import org.isonomia.events.effects.RemoveMember;
import org.isonomia.events.effects.RestoreMember;
import org.isonomia.events.effects.RevokeAudit;
import org.isonomia.events.effects.SuspendMember;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.polls.PollEvent.OpenedByMember;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalFrozen;
import org.isonomia.events.roles.RoleEvent.CandidacyStood;
import org.isonomia.events.roles.RoleEvent.MandateBegan;
import org.isonomia.events.roles.RoleEvent.MandateEnded.Reason;
import org.isonomia.events.roles.RoleEvent.MemberAppointed;
import org.isonomia.rules.counting.Choice;
import org.jspecify.annotations.Nullable;

/** A seeded sequence of acts of few people on few things, sensible and senseless mixed. The same seed gives the same. */
final class History {
    private static final List<String> CHOICES = List.of("yes", "yes", "yes", "yes", "no", "abstain", "perhaps");
    private final Random random;
    private Instant now = NOON;
    private Pick pick;

    History(long seed) {
        random = new Random(seed);
        pick = new Pick(random, List.of());
    }

    Instant now() {
        return now;
    }

    /** Time mostly crawls, so that polls are still open, and sometimes leaps past everything's end. */
    Object next(List<Event> soFar) {
        pick = new Pick(random, soFar);
        now = now.plus(
                random.nextInt(60) == 0 ? Duration.ofDays(random.nextInt(4) == 0 ? 100 : 15) : Duration.ofMinutes(1));
        return switch (random.nextInt(49)) {
            case 0 ->
                new JoinByInvitation(Facts.INVITATION, Facts.ADA, "d0", pick.member(), "Someone", "some@example.org");
            case 1 -> random.nextInt(4) == 0 ? new LeaveCommunity(pick.member()) : release();
            case 2, 3 -> draft();
            case 4, 5, 6 -> freeze();
            case 7 -> new SupportProposal(pick.proposal(), 1, pick.member());
            case 8, 9, 10 -> put();
            case 11 -> withdrawOrAsk();
            case 12, 13, 14, 15, 16, 17, 18, 19 -> cast();
            case 20 -> new WithdrawBallot(pick.poll(PollOpened.class), pick.member());
            case 21, 22 -> new ClosePoll(pick.poll(PollOpened.class));
            case 23, 24, 25 -> new CountPoll(pick.poll(PollClosed.class));
            case 26, 27, 28, 29 -> new EnactEffects(pick.decided());
            case 30, 31, 32 -> new StandForRole(pick.role(), pick.member(), "I will");
            case 33, 34 -> answer();
            case 35 -> end();
            case 40 -> new RaiseQuestion(pick.newQuestion(), pick.member(), "Where from?", "Dry", null);
            case 41, 42, 43, 44, 45 -> putQuestion();
            case 46 -> new LapseQuestion(pick.question());
            case 47 -> withdraw();
            case 48 -> cancel();
            case 36 -> new WithdrawCandidacy(pick.role(), pick.member(), random.nextInt(4) > 0);
            default -> lapse();
        };
    }

    private Object withdrawOrAsk() {
        return random.nextBoolean() ? new WithdrawBallot(pick.poll(PollOpened.class), pick.member()) : advice();
    }

    private AskForAdvice advice() {
        return switch (random.nextInt(3)) {
            case 0 -> AskForAdvice.yesOrNo(pick.newPoll(), pick.member(), "Well?", pick.role());
            case 1 -> new AskForAdvice(pick.newPoll(), pick.member(), "Well?", null, "resident", Asked.YES_OR_NO);
            default -> AskForAdvice.yesOrNo(pick.newPoll(), pick.member(), "Well?", null);
        };
    }

    private CastBallot cast() {
        var opened = pick.last(PollOpened.class);
        var options = opened.map(poll -> poll.terms().rule().options()).orElse(List.of());
        if (opened.isEmpty() || options.size() < 3 || !options.getFirst().id().equals(Deciding.STATUS_QUO))
            return CastBallot.one(pick.poll(PollOpened.class), pick.member(), CHOICES.get(random.nextInt(7)));
        var ranked = Choice.ranked("o" + (1 + random.nextInt(options.size())), Deciding.STATUS_QUO);
        return new CastBallot(opened.get().poll(), pick.member(), ranked, null);
    }

    /** Mostly none. */
    private @Nullable QuestionId question() {
        return random.nextInt(3) == 0 ? pick.question() : null;
    }

    private Object putQuestion() {
        var question = pick.question();
        var rivals = pick.rivals(question);
        var by = rivals.isEmpty() ? pick.member() : pick.proposerOf(rivals.getFirst());
        return random.nextBoolean()
                ? new PutQuestionToVote(question, rivals)
                : new AnnounceVote(pick.newPoll(), question, rivals, by);
    }

    private Object withdraw() {
        var question = pick.question();
        return random.nextBoolean()
                ? new WithdrawQuestion(question, pick.rivals(question), pick.member())
                : new WithdrawProposal(pick.proposal(), pick.member());
    }

    private DraftProposal draft() {
        var effects = new ArrayList<Effect>();
        do effects.add(effect());
        while (random.nextInt(3) == 0);
        return new DraftProposal(pick.newProposal(), pick.member(), "Title", "Text", effects, null, question());
    }

    /** Mostly to appoint someone who stood lately. */
    private Effect effect() {
        if (random.nextInt(5) == 0) return new AssignClass(pick.member(), "resident");
        if (random.nextInt(10) == 0) return aboutTheLog();
        if (random.nextInt(20) == 0)
            return switch (random.nextInt(5)) {
                case 0 -> new RemoveMember(pick.member());
                case 3 -> new SuspendMember(pick.member(), 1 + random.nextInt(20));
                case 4 -> new RestoreMember(pick.member());
                case 1 -> new ReadmitMember(pick.member());
                default -> new EraseData(pick.member());
            };
        var stood = pick.last(CandidacyStood.class);
        return stood.isEmpty() || random.nextInt(6) == 0
                ? new DefineRole(pick.role(), "Role", "Purpose", List.of(), List.of(), 1 + random.nextInt(2), 10)
                : new AppointMember(stood.get().role(), stood.get().member());
    }

    private Effect aboutTheLog() {
        var token = new AuditTokenId("a_" + random.nextInt(2));
        return switch (random.nextInt(3)) {
            case 0 -> new GrantAudit(token, "The Court", "0".repeat(64), 30);
            case 1 -> new RevokeAudit(token);
            default -> new PublishLog();
        };
    }

    private CancelPoll cancel() {
        var poll = random.nextBoolean()
                ? pick.poll(PollOpened.class)
                : pick.announced().orElse(pick.poll(PollOpened.class));
        var decides = pick.decidedIn(poll);
        var by = decides.isEmpty()
                ? pick.last(OpenedByMember.class).map(OpenedByMember::opener).orElse(pick.member())
                : pick.proposerOf(decides.getFirst());
        return new CancelPoll(poll, decides, by, random.nextInt(4) == 0 ? "" : "Too soon");
    }

    private EndMandate end() {
        return pick.last(MandateBegan.class)
                .map(mandate -> new EndMandate(mandate.role(), mandate.member(), random.nextBoolean()))
                .orElse(new EndMandate(pick.role(), pick.member(), false));
    }

    private FreezeProposal freeze() {
        return pick.last(ProposalDrafted.class)
                .map(draft -> new FreezeProposal(draft.proposal(), 1, draft.proposer()))
                .orElse(new FreezeProposal(pick.proposal(), 1, pick.member()));
    }

    private PutToVote put() {
        var proposal =
                pick.last(ProposalFrozen.class).map(ProposalFrozen::proposal).orElse(pick.proposal());
        return new PutToVote(
                pick.newPoll(), proposal, pick.proposerOf(proposal), random.nextInt(3) == 0 ? pick.question() : null);
    }

    private ReleaseMember release() {
        return new ReleaseMember(
                pick.last(MemberLeft.class).map(MemberLeft::member).orElse(pick.member()), Reason.LEFT_COMMUNITY);
    }

    private AnswerAppointment answer() {
        return pick.last(MemberAppointed.class)
                .map(offer -> new AnswerAppointment(offer.role(), offer.member(), random.nextInt(3) > 0))
                .orElseGet(() -> new AnswerAppointment(pick.role(), pick.member(), true));
    }

    private LapseAppointment lapse() {
        return pick.last(MemberAppointed.class)
                .map(offer -> new LapseAppointment(offer.role(), offer.seat(), offer.member()))
                .orElseGet(() -> new LapseAppointment(pick.role(), 1, pick.member()));
    }
}
