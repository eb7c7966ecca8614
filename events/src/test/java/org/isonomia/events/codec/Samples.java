package org.isonomia.events.codec;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isonomia.deciding.Deciding;
import org.isonomia.events.CircleId;
import org.isonomia.events.CommentId;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.NameUuid;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.PublicText;
import org.isonomia.events.QuestionId;
import org.isonomia.events.RoleId;
import org.isonomia.events.Sealed;
import org.isonomia.events.TaskId;
import org.isonomia.events.ThreadId;
import org.isonomia.events.circles.CircleEvent.CircleAltered;
import org.isonomia.events.circles.CircleEvent.CircleDissolved;
import org.isonomia.events.circles.CircleEvent.CircleFormed;
import org.isonomia.events.circles.CircleEvent.CircleJoined;
import org.isonomia.events.circles.CircleEvent.CircleLeft;
import org.isonomia.events.circles.CircleEvent.CircleMoved;
import org.isonomia.events.circles.Joining;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.discussion.DiscussionEvent.CommentPosted;
import org.isonomia.events.discussion.DiscussionEvent.CommentRetracted;
import org.isonomia.events.discussion.DiscussionEvent.CommentRevised;
import org.isonomia.events.discussion.DiscussionEvent.ThreadOpened;
import org.isonomia.events.draws.DrawEvent;
import org.isonomia.events.draws.DrawEvent.DrawLapsed;
import org.isonomia.events.draws.DrawEvent.FullPollDemanded;
import org.isonomia.events.draws.DrawEvent.PanelDrawn;
import org.isonomia.events.draws.DrawEvent.PanelPlaceDeclined;
import org.isonomia.events.draws.DrawEvent.PanelSeated;
import org.isonomia.events.draws.DrawEvent.PoolFixed;
import org.isonomia.events.draws.DrawEvent.SeedEntered;
import org.isonomia.events.effects.AppointMember;
import org.isonomia.events.effects.AssignClass;
import org.isonomia.events.effects.DefineRole;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.polls.Hearing;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.OpenedBallot;
import org.isonomia.events.polls.PollElectorate;
import org.isonomia.events.polls.PollEvent;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotWithdrawn;
import org.isonomia.events.polls.PollEvent.BallotsOpened;
import org.isonomia.events.polls.PollEvent.ClosingTimeExtended;
import org.isonomia.events.polls.PollEvent.EarlyCloseAnnounced;
import org.isonomia.events.polls.PollEvent.EarlyCloseCalledOff;
import org.isonomia.events.polls.PollEvent.ObjectionAnswered;
import org.isonomia.events.polls.PollEvent.ObjectionRaised;
import org.isonomia.events.polls.PollEvent.ObjectionUpheld;
import org.isonomia.events.polls.PollEvent.ObjectionWithdrawn;
import org.isonomia.events.polls.PollEvent.OpenedByMember;
import org.isonomia.events.polls.PollEvent.PollCancelled;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.polls.PollForecast;
import org.isonomia.events.polls.PollMatter;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollRule;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.polls.PollTiming;
import org.isonomia.events.proposals.ProposalEvent.AdviceAsked;
import org.isonomia.events.proposals.ProposalEvent.AdviceGiven;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalFrozen;
import org.isonomia.events.proposals.ProposalEvent.ProposalLapsed;
import org.isonomia.events.proposals.ProposalEvent.ProposalPutToVote;
import org.isonomia.events.proposals.ProposalEvent.ProposalReturned;
import org.isonomia.events.proposals.ProposalEvent.ProposalRevised;
import org.isonomia.events.proposals.ProposalEvent.ProposalSentBack;
import org.isonomia.events.proposals.ProposalEvent.ProposalSupported;
import org.isonomia.events.proposals.ProposalEvent.ProposalWithdrawn;
import org.isonomia.events.proposals.ProposalEvent.RemovalAnswered;
import org.isonomia.events.proposals.ProposalEvent.ReviewOpened;
import org.isonomia.events.proposals.ProposalEvent.ReviewPlanned;
import org.isonomia.events.proposals.ProposalEvent.SupportWithdrawn;
import org.isonomia.events.proposals.QuestionEvent.QuestionLapsed;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaisedByItself;
import org.isonomia.events.proposals.QuestionEvent.QuestionReturned;
import org.isonomia.events.proposals.QuestionEvent.QuestionVoteAnnounced;
import org.isonomia.events.proposals.QuestionEvent.QuestionVoteLapsed;
import org.isonomia.events.proposals.QuestionEvent.QuestionWithdrawn;
import org.isonomia.events.results.ResultEvent;
import org.isonomia.events.results.ResultEvent.EffectConflicted;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.events.results.ResultEvent.PollDecided;
import org.isonomia.events.results.ResultEvent.ResultAnnulled;
import org.isonomia.events.results.ResultEvent.ResultChallenged;
import org.isonomia.events.results.ResultEvent.ResultUpheld;
import org.isonomia.events.results.ResultEvent.SecondCallAnnounced;
import org.isonomia.events.roles.RoleEvent.AppointmentDeclined;
import org.isonomia.events.roles.RoleEvent.AppointmentLapsed;
import org.isonomia.events.roles.RoleEvent.CandidacyLapsed;
import org.isonomia.events.roles.RoleEvent.CandidacyStood;
import org.isonomia.events.roles.RoleEvent.CandidacyWithdrawn;
import org.isonomia.events.roles.RoleEvent.MandateBegan;
import org.isonomia.events.roles.RoleEvent.MandateEnded;
import org.isonomia.events.roles.RoleEvent.MemberAppointed;
import org.isonomia.events.roles.RoleEvent.RoleDefined;
import org.isonomia.events.tasks.TaskEvent.TaskClaimed;
import org.isonomia.events.tasks.TaskEvent.TaskCompleted;
import org.isonomia.events.tasks.TaskEvent.TaskLapsed;
import org.isonomia.events.tasks.TaskEvent.TaskOpened;
import org.isonomia.events.tasks.TaskEvent.TaskReturned;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.TieBreak;
import org.isonomia.rules.exact.Rational;
import org.isonomia.rules.forecast.Evidence;
import org.isonomia.rules.forecast.Forecast;
import org.isonomia.rules.forecast.ForecastInputs;
import org.isonomia.rules.forecast.Precondition;
import org.isonomia.rules.forecast.Prior;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.sortition.LotOf;
import org.isonomia.rules.yesno.Result;
import org.isonomia.rules.yesno.Tally;
import org.isonomia.rules.yesno.YesNo;

/** One fixed event of each kind, every field filled. What is frozen are these; they never change. */
final class Samples {
    static final MemberId ADA = new MemberId("m_ada");
    static final MemberId BO = new MemberId("m_bo");
    private static final ThreadId THREAD = new ThreadId("d_1");
    private static final CommentId COMMENT = new CommentId("c_1");
    private static final ProposalId PROPOSAL = new ProposalId("q_1");
    private static final QuestionId QUESTION = new QuestionId("x_1");
    private static final PollId POLL = new PollId("p_1");
    static final RoleId ROLE = new RoleId("r_1");
    private static final CircleId CIRCLE = new CircleId("o_1");
    private static final TaskId TASK = new TaskId("t_1");
    static final String DIGEST = "0123456789abcdef".repeat(4);
    static final Sealed<String> SEALED = new Sealed.Committed<>(DIGEST);
    private static final PublicText TEXT = new PublicText.Stored(DIGEST);
    static final Instant AT = Instant.parse("2026-11-23T10:02:07.120Z");
    static final Instant LATER = Instant.parse("2027-02-21T10:02:07.120Z");
    private static final List<Effect> EFFECTS = List.of(
            new DefineRole(
                    ROLE, "Content curator", "Keeps articles true", List.of("articles"), List.of("answer"), 2, 365),
            new AppointMember(ROLE, BO));
    private static final List<Effect> EVERY_EFFECT = Stream.concat(
                    EFFECTS.stream(), Stream.of(new AssignClass(BO, "resident")))
            .toList();
    private static final Quorum QUORUM = Quorum.squareRoot(Quorum.Counts.APPROVALS, 3);

    private Samples() {}

    static Stamp stamp() {
        UUID command = NameUuid.command("m_ada", "first");
        return new Stamp(NameUuid.entry(command, 3), AT, ADA, command, 3, NameUuid.automation(command, "cause"));
    }

    static Map<Class<?>, Event> byType() {
        return Stream.concat(CommunitySamples.all(), all().stream())
                .collect(toMap(Event::getClass, Function.identity()));
    }

    private static List<Event> all() {
        var result = YesNo.decide(new Tally(9, 2, 1), 16, QUORUM, Threshold.MAJORITY);
        return List.of(
                new ThreadOpened(THREAD, ADA, SEALED, SEALED, List.of(BO)),
                new CommentPosted(COMMENT, THREAD, new CommentId("c_0"), 2, BO, SEALED, List.of(ADA)),
                new CommentRevised(COMMENT, THREAD, 2, SEALED, List.of(ADA)),
                new CommentRetracted(COMMENT, THREAD),
                new ProposalDrafted(PROPOSAL, ADA, "A curator", TEXT, EVERY_EFFECT, THREAD, QUESTION, AT, LATER),
                new ProposalRevised(PROPOSAL, 2, "A curator", TEXT, EFFECTS, AT),
                new ProposalSupported(PROPOSAL, 2, BO),
                new SupportWithdrawn(PROPOSAL, 2, BO),
                new ProposalFrozen(PROPOSAL, 2),
                new ProposalPutToVote(PROPOSAL, POLL),
                new ProposalLapsed(PROPOSAL),
                new ProposalWithdrawn(PROPOSAL),
                new QuestionRaised(QUESTION, ADA, "Who keeps the articles?", TEXT, THREAD, AT, LATER),
                new QuestionLapsed(QUESTION),
                new QuestionRaisedByItself(QUESTION, POLL),
                new QuestionWithdrawn(QUESTION),
                new QuestionVoteAnnounced(QUESTION, POLL, ADA, LATER, FORECAST.preconditions()),
                new QuestionVoteLapsed(QUESTION, POLL),
                new RollListed(POLL, 1, List.of(ADA, BO)),
                new PollOpened(POLL, terms()),
                new PollClosed(POLL),
                new BallotCast(POLL, ADA, Choice.ranked("o2", "o1"), null, SEALED),
                new BallotWithdrawn(POLL, ADA),
                new ClosingTimeExtended(POLL, LATER, 3, 7),
                new BallotsOpened(
                        POLL,
                        1,
                        List.of(
                                new OpenedBallot(ADA, new Choice.One("yes"), "00".repeat(32)),
                                new OpenedBallot(BO, Choice.ranked("o2", "o1"), "01".repeat(32)))),
                new ObjectionRaised(POLL, ADA, SEALED),
                new ObjectionWithdrawn(POLL, ADA),
                new ObjectionAnswered(POLL, ADA, BO, SEALED),
                new ObjectionUpheld(POLL, ADA, BO),
                new SecondCallAnnounced(POLL, new PollId("p_2"), LATER),
                new EarlyCloseAnnounced(POLL, LATER, 2),
                new EarlyCloseCalledOff(POLL, LATER),
                new OpenedByMember(POLL, ADA),
                new ResultEvent.ChallengeRaised(POLL, ADA, AT, SEALED),
                new ResultEvent.ChallengeSupported(POLL, BO),
                new ResultChallenged(POLL, BO, null, List.of(ADA, BO)),
                new ResultUpheld(POLL, new PollId("p_2"), LATER),
                new ResultEvent.ResultStated(POLL, 2, ADA, SEALED),
                new ResultEvent.TieBroken(POLL, Result.Outcome.ADOPTED, List.of("o1"), LATER),
                new ResultEvent.EffectsQueued(POLL, List.of("log", "member/m_bo")),
                new ResultEvent.EffectsDone(POLL),
                new ResultEvent.EffectsFreed(POLL, new PollId("p_0")),
                new ResultAnnulled(POLL, new PollId("p_2")),
                new PollCancelled(POLL, ADA, SEALED),
                new PollEvent.CountAbandoned(POLL),
                new ProposalReturned(PROPOSAL, POLL),
                new QuestionReturned(QUESTION, POLL),
                new PoolFixed(POLL, new Roll(2, DIGEST, 1), 1, List.of(ADA), null, null),
                new DrawEvent.LotCalled(POLL, LotOf.PANEL, 2, List.of(BO), AT, LATER),
                new DrawEvent.ShareCommitted(POLL, LotOf.PANEL, 2, ADA, DIGEST),
                new DrawEvent.ShareRevealed(POLL, LotOf.PANEL, 2, ADA, DIGEST),
                new DrawEvent.LotDrawn(POLL, LotOf.PANEL, 2, List.of(ADA), List.of(BO), DIGEST),
                new DrawEvent.LotFailed(POLL, LotOf.TIE, 2, List.of(BO)),
                new SeedEntered(POLL, ADA, DIGEST),
                new PanelDrawn(POLL, DIGEST, List.of(BO), LATER),
                new PanelPlaceDeclined(POLL, BO),
                new PanelSeated(POLL, new PollId("p_2"), List.of(ADA)),
                new FullPollDemanded(POLL, BO),
                new DrawLapsed(POLL),
                new PollCounted(
                        POLL,
                        DecisionKind.GENERAL,
                        ROLE,
                        AT,
                        YesNo.ID,
                        20,
                        12,
                        9,
                        1,
                        List.of(YesNo.YES),
                        new Tally(9, 2, 1),
                        DIGEST,
                        TEXT),
                new PollDecided(POLL, true, result.outcome(), List.of(YesNo.YES), result.ticks(), LATER),
                new EffectsEnacted(POLL, 2),
                new EffectConflicted(POLL, PROPOSAL, 1, EffectConflicted.Conflict.NO_VACANT_SEAT),
                new RoleDefined(
                        ROLE, "Content curator", "Keeps articles true", List.of("articles"), List.of("answer"), 2, 365),
                new CandidacyStood(ROLE, BO, SEALED, LATER),
                new CandidacyWithdrawn(ROLE, BO),
                new CandidacyLapsed(ROLE, BO),
                new MemberAppointed(ROLE, 1, BO, LATER),
                new AppointmentDeclined(ROLE, 1, BO),
                new AppointmentLapsed(ROLE, 1, BO),
                new MandateBegan(ROLE, 1, BO, LATER),
                new MandateEnded(ROLE, 1, BO, MandateEnded.Reason.LEFT_COMMUNITY),
                new CircleFormed(CIRCLE, "The garden", "Grows what the street eats", null, Joining.JOINED),
                new CircleAltered(CIRCLE, 2, "The gardens", "Grow what the street eats"),
                new CircleMoved(CIRCLE, new CircleId("o_2")),
                new CircleDissolved(CIRCLE),
                new CircleJoined(CIRCLE, BO),
                new CircleLeft(CIRCLE, BO),
                new TaskOpened(TASK, ROLE, BO, SEALED, SEALED, LATER),
                new TaskClaimed(TASK, ROLE, BO),
                new TaskCompleted(TASK, ROLE, BO, SEALED),
                new TaskReturned(TASK, ROLE, BO),
                new TaskLapsed(TASK, ROLE),
                new ProposalSentBack(PROPOSAL, POLL, AT, LATER),
                new RemovalAnswered(PROPOSAL, BO, SEALED),
                new AdviceAsked(PROPOSAL, 2, List.of(BO), LATER),
                new ReviewPlanned(PROPOSAL, LATER),
                new ReviewOpened(PROPOSAL, new QuestionId("x_1")),
                new AdviceGiven(PROPOSAL, 2, BO, SEALED));
    }

    static Charter charter() {
        var procedures = new EnumMap<DecisionKind, Procedure>(DecisionKind.class);
        for (DecisionKind kind : DecisionKind.values())
            procedures.put(
                    kind,
                    new Procedure(
                            YesNo.ID,
                            QUORUM,
                            Threshold.atLeast(2, 3),
                            2,
                            Duration.ofDays(2),
                            Duration.ofHours(120),
                            CONDUCT));
        return new Charter(Charter.Template.MAJORITY, procedures, 200);
    }

    private static final Conduct CONDUCT = new Conduct(
            new Electorate(List.of("resident"), Duration.ofDays(30)),
            Conduct.Visibility.HIDDEN,
            Duration.ofDays(1),
            Duration.ofHours(12),
            new Conduct.SecondCall(Duration.ofDays(3), Quorum.absolute(Quorum.Counts.APPROVALS, 5)),
            new Conduct.Fallback(12),
            25,
            Duration.ofDays(7),
            Threshold.atLeast(2, 3));

    private static final PollForecast FORECAST = new PollForecast(
            Forecast.of(new ForecastInputs(
                    "2026-11-23T10:02:07.120Z",
                    Prior.LAPLACE,
                    List.of(new Evidence(new PollId("p_0"), 20, 12, 9, "2026-11-20T10:02:07.120Z")),
                    20,
                    7,
                    Quorum.Counts.APPROVALS)),
            List.of(new Precondition("ten chapters", "the register", "the clerk", LATER, Rational.of(1, 3))),
            Rational.of(1, 4));

    static PollTerms terms() {
        return new PollTerms(
                new PollMatter(true, "A curator", PROPOSAL, 2, EVERY_EFFECT, DecisionKind.GENERAL, 1),
                new PollRule(
                        Deciding.RIVALS,
                        Map.of("setting", "value"),
                        List.of(
                                PollOption.of(Deciding.STATUS_QUO, "The status quo"),
                                new PollOption("o1", "A well", "Dig", "Where?", true, PROPOSAL, 2, EVERY_EFFECT)),
                        1,
                        new TieBreak.Order(List.of("o1", Deciding.STATUS_QUO)),
                        QUORUM,
                        Threshold.MAJORITY),
                new PollElectorate(CONDUCT, ROLE, new Roll(2, DIGEST, 1)),
                new PollTiming(AT, LATER),
                new Occasion(Occasion.Reason.SECOND_CALL, new PollId("p_0"), QUESTION, AT),
                FORECAST,
                Deciding.NOW,
                40,
                new Hearing(List.of(ADA), 1, true));
    }
}
