package org.isonomia.query;

import static org.isonomia.query.MemoryLog.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.isonomia.deciding.Deciding;
import org.isonomia.events.CommentId;
import org.isonomia.events.Event;
import org.isonomia.events.InvitationId;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.PublicText;
import org.isonomia.events.QuestionId;
import org.isonomia.events.RoleId;
import org.isonomia.events.Sealed;
import org.isonomia.events.TaskId;
import org.isonomia.events.ThreadId;
import org.isonomia.events.codec.JsonText;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.CommunityEvent.CharterAdopted;
import org.isonomia.events.community.CommunityEvent.CommunityFounded;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.discussion.DiscussionEvent.CommentPosted;
import org.isonomia.events.discussion.DiscussionEvent.CommentRetracted;
import org.isonomia.events.discussion.DiscussionEvent.CommentRevised;
import org.isonomia.events.discussion.DiscussionEvent.ThreadOpened;
import org.isonomia.events.effects.AppointMember;
import org.isonomia.events.effects.DefineRole;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.membership.MembershipEvent.InvitationIssued;
import org.isonomia.events.membership.MembershipEvent.InvitationRevoked;
import org.isonomia.events.membership.MembershipEvent.InvitationUsed;
import org.isonomia.events.membership.MembershipEvent.MemberAdmitted;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.membership.MembershipEvent.PersonalDataErased;
import org.isonomia.events.polls.Hearing;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.PollElectorate;
import org.isonomia.events.polls.PollEvent.BallotCast;
import org.isonomia.events.polls.PollEvent.BallotWithdrawn;
import org.isonomia.events.polls.PollEvent.ClosingTimeExtended;
import org.isonomia.events.polls.PollEvent.EarlyCloseAnnounced;
import org.isonomia.events.polls.PollEvent.EarlyCloseCalledOff;
import org.isonomia.events.polls.PollEvent.ObjectionAnswered;
import org.isonomia.events.polls.PollEvent.ObjectionRaised;
import org.isonomia.events.polls.PollEvent.ObjectionUpheld;
import org.isonomia.events.polls.PollEvent.ObjectionWithdrawn;
import org.isonomia.events.polls.PollEvent.PollClosed;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.polls.PollEvent.RollListed;
import org.isonomia.events.polls.PollMatter;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollRule;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.polls.PollTiming;
import org.isonomia.events.proposals.ProposalEvent.ProposalDrafted;
import org.isonomia.events.proposals.ProposalEvent.ProposalFrozen;
import org.isonomia.events.proposals.ProposalEvent.ProposalLapsed;
import org.isonomia.events.proposals.ProposalEvent.ProposalPutToVote;
import org.isonomia.events.proposals.ProposalEvent.ProposalRevised;
import org.isonomia.events.proposals.ProposalEvent.ProposalSupported;
import org.isonomia.events.proposals.ProposalEvent.SupportWithdrawn;
import org.isonomia.events.results.ResultEvent.EffectConflicted;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.results.ResultEvent.PollCounted;
import org.isonomia.events.results.ResultEvent.PollDecided;
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
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.TieBreak;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.yesno.Result;
import org.isonomia.rules.yesno.Tally;
import org.isonomia.rules.yesno.YesNo;
import org.jspecify.annotations.Nullable;

/**
 * A small community's history with every kind of event in it. Three belong: Ada, Ben, and Cyd, who has Ada's name. The
 * role of curator has two seats: Ben holds the first and the second is offered to Cyd.
 */
public final class Story {
    public static final MemberId ADA = new MemberId("m_ada");
    public static final MemberId BEN = new MemberId("m_ben");
    public static final MemberId CYD = new MemberId("m_cyd");
    public static final MemberId DAN = new MemberId("m_dan");
    public static final MemberId EVA = new MemberId("m_eva");
    public static final InvitationId OPEN = new InvitationId("i_open");
    public static final InvitationId REVOKED = new InvitationId("i_revoked");
    public static final ThreadId WELL = new ThreadId("d_well");
    public static final CommentId FIRST = new CommentId("c_first");
    public static final CommentId REPLY = new CommentId("c_reply");
    public static final CommentId GONE = new CommentId("c_gone");
    public static final ProposalId CURATE = new ProposalId("q_curate");
    public static final ProposalId AGAIN = new ProposalId("q_again");
    public static final ProposalId DROPPED = new ProposalId("q_dropped");
    public static final ProposalId PENDING = new ProposalId("q_pending");
    public static final ProposalId DIG = new ProposalId("q_dig");
    public static final ProposalId CISTERN = new ProposalId("q_cistern");
    public static final QuestionId WATER = new QuestionId("x_water");
    public static final QuestionId IDLE = new QuestionId("x_idle");
    public static final QuestionId OPEN_QUESTION = new QuestionId("x_open");
    public static final PollId SETTLED = new PollId("p_settled");
    public static final PollId DECIDED = new PollId("p_decided");
    public static final PollId CONFLICTED = new PollId("p_conflicted");
    public static final PollId ADVISORY = new PollId("p_advisory");
    public static final PollId LATER = new PollId("p_later");
    public static final RoleId CURATOR = new RoleId("r_curator");
    public static final TaskId DONE = new TaskId("t_done");
    public static final TaskId LATE = new TaskId("t_late");
    public static final TaskId TODO = new TaskId("t_todo");
    public static final Instant DAY = NOON.plus(Duration.ofDays(1));
    public static final Instant WEEK = NOON.plus(Duration.ofDays(7));
    public static final Instant HALF_A_YEAR = NOON.plus(Duration.ofDays(180));
    public static final DefineRole DEFINE = new DefineRole(
            CURATOR, "Curator", "Keep the texts", List.of("Texts", "Pictures"), List.of("Answer within a week"), 2, 90);
    static final List<MemberId> ALL = List.of(ADA, BEN, CYD);

    public static final Procedure PROCEDURE = new Procedure(
            YesNo.ID,
            Quorum.squareRoot(Quorum.Counts.APPROVALS, 3),
            Threshold.atLeast(2, 3),
            2,
            Duration.ofDays(3),
            Duration.ofDays(7),
            Conduct.PLAIN);

    private final MemoryLog log;

    private Story(MemoryLog log) {
        this.log = log;
    }

    public static MemoryLog told() {
        var log = new MemoryLog();
        var story = new Story(log);
        story.founding();
        story.discussion();
        story.proposal();
        story.decision();
        story.roles();
        story.tasks();
        Rivals.happen(log);
        CalledOff.happen(log);
        Challenged.happen(log);
        Withdrawals.happen(log);
        story.openEnds();
        return log;
    }

    private UUID by(MemberId by, Event event) {
        return log.append(by, null, event);
    }

    private static Sealed<String> says(MemberId member, String words) {
        return Sealed.of(member, words);
    }

    private void founding() {
        by(ADA, new CommunityFounded("The Well", "en", "Europe/Athens", ADA, false));
        var procedures = new EnumMap<DecisionKind, Procedure>(DecisionKind.class);
        for (var kind : DecisionKind.values()) procedures.put(kind, PROCEDURE);
        by(ADA, new CharterAdopted(1, new Charter(Charter.Template.MAJORITY, procedures, 150), true));
        admit(ADA, "Ada Lovelace", null);
        by(ADA, new InvitationIssued(OPEN, ADA, "00", WEEK, 5));
        admit(BEN, "Ben", OPEN);
        admit(CYD, "Ada Lovelace", OPEN);
        admit(DAN, "Dan", OPEN);
        by(DAN, new MemberLeft(DAN));
        by(DAN, new PersonalDataErased(DAN));
        admit(EVA, "Eva", null);
        Access.tell(log);
        by(BEN, new InvitationIssued(REVOKED, BEN, "11", WEEK, 1));
        by(BEN, new InvitationRevoked(REVOKED, BEN, BEN));
    }

    private void admit(MemberId member, String name, @Nullable InvitationId invitation) {
        by(
                member,
                new MemberAdmitted(member, says(member, name), says(member, name + "@example.org"), invitation, NOON));
        if (invitation != null) by(member, new InvitationUsed(invitation, member, ADA));
    }

    private void discussion() {
        by(ADA, new ThreadOpened(WELL, ADA, says(ADA, "Who curates?"), says(ADA, "Nobody does.")));
        by(BEN, new CommentPosted(FIRST, WELL, null, 1, BEN, says(BEN, "@ada @cyd, you?"), List.of(ADA, CYD)));
        by(ADA, new CommentPosted(REPLY, WELL, FIRST, 2, ADA, says(ADA, "Not me."), List.of()));
        by(BEN, new CommentRevised(FIRST, WELL, 2, says(BEN, "@cyd, you?"), List.of(CYD)));
        by(BEN, new CommentPosted(GONE, WELL, FIRST, 2, BEN, says(BEN, "Oops @cyd"), List.of(CYD)));
        by(BEN, new CommentRetracted(GONE, WELL));
    }

    private void proposal() {
        by(ADA, drafted(CURATE, "A curator", List.of(DEFINE), WELL, WEEK));
        by(ADA, new ProposalRevised(CURATE, 2, "Two curators", PublicText.of("We need two."), List.of(DEFINE), NOON));
        by(BEN, new ProposalSupported(CURATE, 2, BEN));
        by(ADA, new ProposalSupported(CURATE, 2, ADA));
        by(CYD, new ProposalSupported(CURATE, 2, CYD));
        by(CYD, new SupportWithdrawn(CURATE, 2, CYD));
        by(ADA, new ProposalFrozen(CURATE, 2));
        by(ADA, drafted(DROPPED, "Nothing", List.of(), null, DAY));
        log.append(new ProposalLapsed(DROPPED));
    }

    private static ProposalDrafted drafted(
            ProposalId id, String title, List<Effect> effects, @Nullable ThreadId thread, Instant lapsesAt) {
        return new ProposalDrafted(
                id, ADA, title, PublicText.of("We need " + title), effects, thread, null, NOON, lapsesAt);
    }

    private void decision() {
        by(ADA, new ProposalPutToVote(CURATE, DECIDED));
        open(DECIDED, "Two curators", CURATE, List.of(DEFINE), null, DAY);
        by(ADA, BallotCast.open(DECIDED, ADA, new Choice.One(YesNo.YES)));
        by(BEN, BallotCast.open(DECIDED, BEN, new Choice.One(YesNo.NO)));
        by(BEN, BallotCast.open(DECIDED, BEN, new Choice.One(YesNo.YES)));
        by(CYD, BallotCast.open(DECIDED, CYD, new Choice.One(YesNo.NO)));
        by(CYD, new BallotWithdrawn(DECIDED, CYD));
        objections();
        log.append(new ClosingTimeExtended(DECIDED, DAY, 2, 3));
        var decided = settle(DECIDED, new Tally(2, 0, 0));
        log.append(null, decided, new EffectsEnacted(DECIDED, 1));
        log.append(null, decided, new SecondCallAnnounced(DECIDED, LATER, HALF_A_YEAR.plus(Duration.ofDays(1))));
        log.append(
                null,
                decided,
                new RoleDefined(
                        CURATOR,
                        DEFINE.name(),
                        DEFINE.purpose(),
                        DEFINE.domains(),
                        DEFINE.accountabilities(),
                        DEFINE.seats(),
                        DEFINE.termDays()));
        by(ADA, drafted(AGAIN, "The same again", List.of(DEFINE), null, WEEK));
        by(ADA, new ProposalFrozen(AGAIN, 1));
        by(ADA, new ProposalPutToVote(AGAIN, CONFLICTED));
        open(CONFLICTED, "The same again", AGAIN, List.of(DEFINE), null, DAY);
        by(ADA, BallotCast.open(CONFLICTED, ADA, new Choice.One(YesNo.YES)));
        by(BEN, BallotCast.open(CONFLICTED, BEN, new Choice.One(YesNo.YES)));
        log.append(new EarlyCloseAnnounced(CONFLICTED, DAY, 2));
        log.append(new EarlyCloseCalledOff(CONFLICTED, WEEK));
        log.append(new EarlyCloseAnnounced(CONFLICTED, DAY, 2));
        var again = settle(CONFLICTED, new Tally(2, 0, 0));
        log.append(null, again, new EffectConflicted(CONFLICTED, 0, EffectConflicted.Conflict.ROLE_EXISTS));
        Drawn.happen(log);
    }

    /** Ben's is answered and withdrawn, Cyd's is upheld. */
    private void objections() {
        by(BEN, new ObjectionRaised(DECIDED, BEN, says(BEN, "Two are too many")));
        by(ADA, new ObjectionAnswered(DECIDED, BEN, ADA, says(ADA, "One alone tires")));
        by(BEN, new ObjectionWithdrawn(DECIDED, BEN));
        by(CYD, new ObjectionRaised(DECIDED, CYD, says(CYD, "Who trains them?")));
        by(ADA, new ObjectionUpheld(DECIDED, CYD, ADA));
    }

    private void open(
            PollId poll,
            String question,
            @Nullable ProposalId proposal,
            List<Effect> effects,
            @Nullable RoleId rollOf,
            Instant closesAt) {
        var roll = rollOf == null ? ALL : List.of(BEN);
        by(ADA, new RollListed(poll, 1, roll));
        by(
                ADA,
                new PollOpened(
                        poll,
                        new PollTerms(
                                new PollMatter(
                                        proposal != null,
                                        question,
                                        proposal,
                                        proposal == null ? 0 : 2,
                                        effects,
                                        DecisionKind.ROLE,
                                        1),
                                new PollRule(
                                        YesNo.ID,
                                        Map.of(),
                                        PollOption.YES_OR_NO,
                                        1,
                                        TieBreak.NONE,
                                        PROCEDURE.quorum(),
                                        PROCEDURE.threshold()),
                                new PollElectorate(Conduct.PLAIN, rollOf, Roll.of(roll)),
                                new PollTiming(NOON, closesAt),
                                Occasion.FIRST,
                                null,
                                Deciding.NOW,
                                roll.size(),
                                Hearing.NONE)));
    }

    private UUID settle(PollId poll, Tally tally) {
        var closed = log.append(new PollClosed(poll));
        log.append(
                null,
                closed,
                new PollCounted(
                        poll,
                        DecisionKind.ROLE,
                        null,
                        NOON,
                        YesNo.ID,
                        3,
                        tally.participants(),
                        tally.yes(),
                        0,
                        List.of(),
                        tally,
                        "22",
                        JsonText.sheet(sheet(tally))));
        Result result = YesNo.decide(tally, 3, Quorum.NONE, Threshold.MAJORITY);
        return log.append(null, closed, new PollDecided(poll, true, result.outcome(), List.of(), result.ticks(), null));
    }

    private static CountSheet sheet(Tally tally) {
        var none = List.<String>of();
        return new CountSheet(
                YesNo.ID, Map.of(), tally.participants(), 0, none, List.of(), List.of(), "passed", List.of());
    }

    private void roles() {
        by(BEN, new CandidacyStood(CURATOR, BEN, says(BEN, "I will."), WEEK));
        by(CYD, new CandidacyStood(CURATOR, CYD, says(CYD, "Perhaps."), WEEK));
        by(CYD, new CandidacyWithdrawn(CURATOR, CYD));
        by(ADA, new CandidacyStood(CURATOR, ADA, says(ADA, "For a while."), DAY));
        log.append(new CandidacyLapsed(CURATOR, ADA));
        log.append(new MemberAppointed(CURATOR, 1, ADA, DAY));
        by(ADA, new AppointmentDeclined(CURATOR, 1, ADA));
        log.append(new MemberAppointed(CURATOR, 1, CYD, DAY));
        log.append(new AppointmentLapsed(CURATOR, 1, CYD));
        log.append(new MemberAppointed(CURATOR, 1, BEN, DAY));
        by(BEN, new MandateBegan(CURATOR, 1, BEN, WEEK));
        log.append(new MemberAppointed(CURATOR, 2, ADA, DAY));
        by(ADA, new MandateBegan(CURATOR, 2, ADA, WEEK));
        by(ADA, new MandateEnded(CURATOR, 2, ADA, MandateEnded.Reason.RESIGNED));
        log.append(new MemberAppointed(CURATOR, 2, CYD, WEEK));
        by(CYD, new CandidacyStood(CURATOR, CYD, says(CYD, "Now I will."), WEEK));
    }

    private void tasks() {
        by(BEN, new TaskOpened(DONE, CURATOR, BEN, says(BEN, "Sort"), says(BEN, "By year"), DAY));
        by(BEN, new TaskClaimed(DONE, CURATOR, BEN));
        by(BEN, new TaskReturned(DONE, CURATOR, BEN));
        by(BEN, new TaskClaimed(DONE, CURATOR, BEN));
        by(BEN, new TaskCompleted(DONE, CURATOR, BEN, says(BEN, "Sorted")));
        by(BEN, new TaskOpened(LATE, CURATOR, BEN, says(BEN, "Count"), says(BEN, "All"), DAY));
        log.append(new TaskLapsed(LATE, CURATOR));
        by(BEN, new TaskOpened(TODO, CURATOR, BEN, says(BEN, "Tidy"), says(BEN, "Up"), WEEK));
    }

    private void openEnds() {
        open(LATER, "Shall we meet?", null, List.of(), null, WEEK);
        open(ADVISORY, "Which shelf?", null, List.of(), CURATOR, DAY);
        by(BEN, BallotCast.open(ADVISORY, BEN, new Choice.One(YesNo.ABSTAIN)));
        by(ADA, drafted(PENDING, "Ben stays", List.of(new AppointMember(CURATOR, BEN)), null, WEEK));
        by(BEN, new ProposalSupported(PENDING, 1, BEN));
    }
}
