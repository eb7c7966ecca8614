package org.isonomia.command;

import static org.isonomia.command.Facts.ADA;
import static org.isonomia.command.Facts.BEN;
import static org.isonomia.command.Facts.CLEO;
import static org.isonomia.command.Facts.DORA;
import static org.isonomia.command.Facts.INVITATION;
import static org.isonomia.command.SliceFixture.NOON;
import static org.isonomia.command.circles.Circles.GARDEN;
import static org.isonomia.command.circles.Circles.formed;
import static org.isonomia.command.discussion.Comments.COMMENT;
import static org.isonomia.command.discussion.Comments.THREAD;
import static org.isonomia.command.polls.Votes.cast;
import static org.isonomia.command.polls.Votes.charter;
import static org.isonomia.command.polls.Votes.decided;
import static org.isonomia.command.polls.Votes.held;
import static org.isonomia.command.polls.Votes.ofFirstRules;
import static org.isonomia.command.polls.Votes.opened;
import static org.isonomia.command.polls.Votes.openedBy;
import static org.isonomia.command.polls.Votes.openedForConsent;
import static org.isonomia.command.proposals.Drafts.GARDENER;
import static org.isonomia.command.proposals.Drafts.POLL;
import static org.isonomia.command.proposals.Drafts.PROPOSAL;
import static org.isonomia.command.proposals.Drafts.drafted;
import static org.isonomia.command.proposals.Drafts.frozen;
import static org.isonomia.command.proposals.Drafts.putToVote;
import static org.isonomia.command.proposals.Drafts.supported;
import static org.isonomia.command.proposals.Questions.QUESTION;
import static org.isonomia.command.proposals.Questions.raised;
import static org.isonomia.command.roles.Seats.appointed;
import static org.isonomia.command.roles.Seats.began;
import static org.isonomia.command.roles.Seats.defined;
import static org.isonomia.command.roles.Seats.stood;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.isonomia.command.circles.joincircle.JoinCircle;
import org.isonomia.command.circles.leavecircle.LeaveCircle;
import org.isonomia.command.community.issueaudittoken.IssueAuditToken;
import org.isonomia.command.community.revokeaudittoken.RevokeAuditToken;
import org.isonomia.command.community.wakecommunity.WakeCommunity;
import org.isonomia.command.discussion.Comments;
import org.isonomia.command.discussion.openthread.OpenThread;
import org.isonomia.command.discussion.postcomment.PostComment;
import org.isonomia.command.discussion.retractcomment.RetractComment;
import org.isonomia.command.discussion.revisecomment.ReviseComment;
import org.isonomia.command.draws.commitshare.CommitShare;
import org.isonomia.command.draws.declinepanelplace.DeclinePanelPlace;
import org.isonomia.command.draws.demandfullpoll.DemandFullPoll;
import org.isonomia.command.draws.enterseed.EnterSeed;
import org.isonomia.command.draws.revealshare.RevealShare;
import org.isonomia.command.membership.Invitations;
import org.isonomia.command.membership.erasemydata.EraseMyData;
import org.isonomia.command.membership.issueinvitation.IssueInvitation;
import org.isonomia.command.membership.leavecommunity.LeaveCommunity;
import org.isonomia.command.membership.revokeinvitation.RevokeInvitation;
import org.isonomia.command.polls.Draws;
import org.isonomia.command.polls.Votes;
import org.isonomia.command.polls.announcevote.AnnounceVote;
import org.isonomia.command.polls.answerobjection.AnswerObjection;
import org.isonomia.command.polls.askforadvice.AskForAdvice;
import org.isonomia.command.polls.cancelpoll.CancelPoll;
import org.isonomia.command.polls.castballot.CastBallot;
import org.isonomia.command.polls.puttovote.PutToVote;
import org.isonomia.command.polls.upholdobjection.UpholdObjection;
import org.isonomia.command.polls.withdrawballot.WithdrawBallot;
import org.isonomia.command.proposals.Questions;
import org.isonomia.command.proposals.askadvisers.AskAdvisers;
import org.isonomia.command.proposals.draftproposal.DraftProposal;
import org.isonomia.command.proposals.freezeproposal.FreezeProposal;
import org.isonomia.command.proposals.giveadvice.GiveAdvice;
import org.isonomia.command.proposals.raisequestion.RaiseQuestion;
import org.isonomia.command.proposals.respondtoremoval.RespondToRemoval;
import org.isonomia.command.proposals.reviseproposal.ReviseProposal;
import org.isonomia.command.proposals.supportproposal.SupportProposal;
import org.isonomia.command.proposals.withdrawproposal.WithdrawProposal;
import org.isonomia.command.proposals.withdrawquestion.WithdrawQuestion;
import org.isonomia.command.proposals.withdrawsupport.WithdrawSupport;
import org.isonomia.command.results.challengeresult.ChallengeResult;
import org.isonomia.command.results.stateresult.StateResult;
import org.isonomia.command.results.supportchallenge.SupportChallenge;
import org.isonomia.command.roles.answerappointment.AnswerAppointment;
import org.isonomia.command.roles.endmandate.EndMandate;
import org.isonomia.command.roles.standforrole.StandForRole;
import org.isonomia.command.roles.withdrawcandidacy.WithdrawCandidacy;
import org.isonomia.command.tasks.Chores;
import org.isonomia.command.tasks.claimtask.ClaimTask;
import org.isonomia.command.tasks.completetask.CompleteTask;
import org.isonomia.command.tasks.opentask.OpenTask;
import org.isonomia.deciding.Deciding;
import org.isonomia.events.AuditTokenId;
import org.isonomia.events.CommentId;
import org.isonomia.events.Event;
import org.isonomia.events.InvitationId;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.PublicText;
import org.isonomia.events.QuestionId;
import org.isonomia.events.Sealed;
import org.isonomia.events.TaskId;
import org.isonomia.events.ThreadId;
import org.isonomia.events.circles.CircleEvent.CircleJoined;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.community.HibernationEvent.CommunityHibernated;
import org.isonomia.events.community.LogAccessEvent.AuditTokenIssued;
import org.isonomia.events.draws.DrawEvent.LotCalled;
import org.isonomia.events.draws.DrawEvent.PanelDrawn;
import org.isonomia.events.draws.DrawEvent.PoolFixed;
import org.isonomia.events.draws.DrawEvent.SeedEntered;
import org.isonomia.events.draws.DrawEvent.ShareCommitted;
import org.isonomia.events.effects.RemoveMember;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.ObjectionRaised;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.proposals.ProposalEvent.AdviceAsked;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.results.ResultEvent.ChallengeRaised;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.roles.RoleEvent.RoleDefined;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.sortition.LotOf;
import org.isonomia.rules.sortition.Shares;
import org.isonomia.rules.yesno.Result.Outcome;

/** For each act that a person does: a log in which one may do it, and the act as anybody sends it. Ada and Ben are residents. */
final class Scenes {
    /** @param entitled who may; with a part in it wherever the act asks for one */
    record Scene(MemberId entitled, Instant at, List<Event> facts, Function<MemberId, Object> as) {}

    static final String CLASS = "resident";
    private static final String DIGEST = "0a".repeat(32);
    private static final AuditTokenId TOKEN = new AuditTokenId("a_court");
    private static final RoleDefined AUDIT =
            new RoleDefined(GARDENER, "Auditor", "Lets auditors in", List.of("audit"), List.of(), 2, 365);
    private static final Instant COMMIT_BY = NOON.plus(Duration.ofDays(1));
    private static final MemberId FINN = new MemberId("m_finn");
    private static final Instant SOON = NOON.plus(Duration.ofDays(3));

    private Scenes() {}

    /** By the command. */
    static Map<Class<?>, Scene> all() {
        var scenes = new HashMap<Class<?>, Scene>();
        for (Scene scene : List.of(
                scene(ADA, by -> new IssueInvitation(new InvitationId("i_2"), by, "d0", SOON, 5)),
                scene(ADA, by -> new RevokeInvitation(INVITATION, by), Invitations.issued(5)),
                scene(ADA, LeaveCommunity::new),
                scene(ADA, EraseMyData::new),
                scene(
                        ADA,
                        by -> new IssueAuditToken(TOKEN, GARDENER, by, "The Court", DIGEST, 9),
                        AUDIT,
                        began(1, ADA)),
                scene(
                        ADA,
                        by -> new RevokeAuditToken(TOKEN, GARDENER, by),
                        AUDIT,
                        began(1, ADA),
                        new AuditTokenIssued(TOKEN, "The Court", DIGEST, GARDENER, ADA, SOON)),
                scene(ADA, by -> new OpenThread(new ThreadId("d_2"), by, "Bench", "Where?", List.of())),
                scene(
                        ADA,
                        by -> new PostComment(new CommentId("c_2"), THREAD, null, by, "I do", List.of()),
                        Comments.thread(THREAD)),
                scene(
                        ADA,
                        by -> new ReviseComment(COMMENT, by, "I did", List.of()),
                        Comments.thread(THREAD),
                        Comments.posted(ADA)),
                scene(ADA, by -> new RetractComment(COMMENT, by), Comments.thread(THREAD), Comments.posted(ADA)),
                scene(ADA, by -> new RaiseQuestion(new QuestionId("x_2"), by, "Where from?", "Dry", null)),
                scene(BEN, by -> new WithdrawQuestion(QUESTION, List.of(), by), raised()),
                scene(ADA, by -> new DraftProposal(new ProposalId("q_2"), by, "A well", "Dig", List.of(), null)),
                scene(ADA, by -> new ReviseProposal(PROPOSAL, by, 1, "A pond", "Dig", List.of()), drafted()),
                scene(BEN, by -> new SupportProposal(PROPOSAL, 1, by), drafted()),
                scene(BEN, by -> new WithdrawSupport(PROPOSAL, by), drafted(), supported(1, BEN)),
                scene(ADA, by -> new FreezeProposal(PROPOSAL, 1, by), drafted()),
                scene(ADA, by -> new WithdrawProposal(PROPOSAL, by), drafted()),
                scene(BEN, by -> new PutToVote(POLL, PROPOSAL, by), drafted(), supported(1, BEN), frozen(1)),
                scene(
                        BEN,
                        by -> new AnnounceVote(POLL, QUESTION, List.of(PROPOSAL), by),
                        raised(),
                        Questions.drafted(QUESTION, PROPOSAL),
                        supported(1, BEN),
                        frozen(1)),
                scene(ADA, by -> AskForAdvice.yesOrNo(new PollId("p_2"), by, "Well?", null)),
                scene(ADA, by -> CastBallot.one(POLL, by, "yes"), ofResidents()),
                scene(ADA, by -> new WithdrawBallot(POLL, by), ofResidents(), cast(ADA, "yes")),
                scene(
                        BEN,
                        by -> new CancelPoll(POLL, List.of(PROPOSAL), by, "Too soon"),
                        drafted(),
                        supported(1, BEN),
                        frozen(1),
                        opened(ADA, BEN),
                        putToVote()),
                scene(ADA, by -> new AnswerObjection(POLL, PROPOSAL, BEN, by, "We fence it"), objected()),
                scene(ADA, by -> new UpholdObjection(POLL, PROPOSAL, BEN, by), objected()),
                scene(
                        ADA,
                        by -> new ChallengeResult(POLL, by, "The text was another"),
                        opened(ADA, BEN),
                        new PollDecided(POLL, true, Outcome.ADOPTED, List.of(), List.of(), SOON)),
                scene(
                        ADA,
                        by -> new StateResult(POLL, PROPOSAL, null, by, "We dig in May."),
                        drafted(),
                        opened(ADA, BEN),
                        new PollDecided(POLL, true, Outcome.ADOPTED, List.of(), List.of(), SOON)),
                scene(ADA, WakeCommunity::new, new CommunityHibernated()),
                scene(
                        ADA,
                        by -> new SupportChallenge(POLL, by),
                        Facts.admitted(CLEO),
                        Facts.admitted(DORA),
                        Facts.admitted(FINN),
                        new RollListed(POLL, 1, List.of(ADA, BEN, CLEO, DORA, FINN)),
                        opened(ADA, BEN, CLEO, DORA, FINN),
                        new PollDecided(POLL, true, Outcome.ADOPTED, List.of(), List.of(), SOON),
                        new ChallengeRaised(POLL, BEN, NOON, Sealed.of(BEN, "The text was another"))),
                volunteering(ADA, NOON, by -> new CommitShare(POLL, LotOf.PANEL, 1, by, DIGEST)),
                volunteering(
                        BEN,
                        COMMIT_BY,
                        by -> new RevealShare(POLL, LotOf.PANEL, by, DIGEST),
                        new ShareCommitted(POLL, LotOf.PANEL, 1, BEN, Shares.digest(POLL, LotOf.PANEL, 1, BEN, DIGEST)),
                        new ShareCommitted(POLL, LotOf.PANEL, 1, CLEO, DIGEST),
                        new ShareCommitted(POLL, LotOf.PANEL, 1, DORA, DIGEST)),
                scene(
                        BEN,
                        by -> new RespondToRemoval(PROPOSAL, by, "I was ill"),
                        new ProposalDrafted(
                                PROPOSAL,
                                ADA,
                                "Ben goes",
                                PublicText.of("Enough"),
                                List.of(new RemoveMember(BEN)),
                                null,
                                null,
                                NOON,
                                SOON)),
                scene(
                        ADA,
                        by -> new AskAdvisers(PROPOSAL, by, List.of(BEN)),
                        Votes.by(Deciding.ADVICE, Votes.charter(2, Quorum.NONE)),
                        drafted()),
                scene(
                        BEN,
                        by -> new GiveAdvice(PROPOSAL, by, 1, "Ask the neighbours first"),
                        drafted(),
                        new AdviceAsked(PROPOSAL, 1, List.of(BEN), SOON)),
                drawn(ADA, by -> new EnterSeed(POLL, by, Draws.SEED)),
                drawn(
                        Draws.ORDER.getFirst(),
                        by -> new DeclinePanelPlace(POLL, by),
                        new SeedEntered(POLL, ADA, Draws.SEED),
                        new SeedEntered(POLL, BEN, Draws.SEED),
                        new PanelDrawn(POLL, Draws.SEED, Draws.ORDER.subList(0, 2), Draws.UNTIL)),
                drawn(ADA, by -> new DemandFullPoll(POLL, by)),
                scene(ADA, by -> new StandForRole(GARDENER, by, "I will"), defined(9)),
                scene(ADA, by -> new WithdrawCandidacy(GARDENER, by, false), defined(1), stood(ADA)),
                scene(ADA, by -> new AnswerAppointment(GARDENER, by, true), defined(1), stood(ADA), appointed(1, ADA)),
                scene(ADA, by -> new EndMandate(GARDENER, by, false), defined(1), began(1, ADA)),
                scene(ADA, by -> new JoinCircle(GARDEN, by), formed(GARDEN, "Garden", null)),
                scene(
                        ADA,
                        by -> new LeaveCircle(GARDEN, by),
                        formed(GARDEN, "Garden", null),
                        new CircleJoined(GARDEN, ADA)),
                scene(
                        ADA,
                        by -> new OpenTask(new TaskId("t_2"), GARDENER, by, "Water", null, SOON),
                        defined(1),
                        began(1, ADA)),
                scene(ADA, by -> new ClaimTask(Chores.TASK, by), defined(1), began(1, ADA), Chores.opened()),
                scene(
                        ADA,
                        by -> new CompleteTask(Chores.TASK, by, "Watered"),
                        defined(1),
                        began(1, ADA),
                        Chores.opened(),
                        Chores.claimed(ADA)))) scenes.put(scene.as().apply(ADA).getClass(), scene);
        return scenes;
    }

    private static Scene scene(MemberId entitled, Function<MemberId, Object> as, Event... facts) {
        var all = new ArrayList<Event>();
        all.add(charter(1, Quorum.NONE));
        for (MemberId member : List.of(ADA, BEN)) {
            all.add(Facts.admitted(member));
            all.add(Facts.assigned(member, CLASS));
        }
        all.addAll(List.of(facts));
        return new Scene(entitled, NOON, List.copyOf(all), as);
    }

    private static Scene drawn(MemberId entitled, Function<MemberId, Object> as, Event... facts) {
        var all = new ArrayList<Event>();
        all.add(charter(1, Draws.THREE));
        all.addAll(Facts.admitted(Draws.POOL.toArray(MemberId[]::new)));
        all.add(new RollListed(POLL, 1, Draws.POOL));
        all.add(ofFirstRules(openedBy(Draws.conduct(2, 2), Draws.THREE, Draws.POOL.toArray(MemberId[]::new))));
        all.add(decided(Outcome.QUORUM_FAILED));
        all.add(Draws.fixed());
        all.addAll(List.of(facts));
        return new Scene(entitled, Draws.PUBLISHED, List.copyOf(all), as);
    }

    /** Volunteers were called for the draw of a panel. */
    private static Scene volunteering(MemberId entitled, Instant at, Function<MemberId, Object> as, Event... facts) {
        var all = new ArrayList<Event>();
        all.add(charter(1, Draws.THREE));
        all.addAll(Facts.admitted(Draws.POOL.toArray(MemberId[]::new)));
        all.add(new RollListed(POLL, 1, Draws.POOL));
        all.add(openedBy(Draws.conduct(2, 0), Draws.THREE, Draws.POOL.toArray(MemberId[]::new)));
        all.add(decided(Outcome.QUORUM_FAILED));
        all.add(new PoolFixed(POLL, Roll.of(Draws.POOL), 2, List.of(), null, null));
        all.add(new LotCalled(POLL, LotOf.PANEL, 1, List.of(), COMMIT_BY, SOON));
        all.addAll(List.of(facts));
        return new Scene(entitled, at, List.copyOf(all), as);
    }

    private static PollOpened ofResidents() {
        var conduct = Conduct.PLAIN.with(new Electorate(List.of(CLASS), Duration.ZERO));
        return new PollOpened(POLL, held(opened(ADA, BEN).terms(), conduct, Occasion.FIRST));
    }

    private static Event[] objected() {
        return new Event[] {
            drafted(),
            frozen(1),
            openedForConsent(ADA, BEN),
            BallotCast.open(POLL, BEN, new Choice.One("object")),
            new ObjectionRaised(POLL, BEN, Sealed.of(BEN, "It floods the path"))
        };
    }
}
