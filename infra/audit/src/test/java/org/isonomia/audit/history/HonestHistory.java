package org.isonomia.audit.history;

import static org.isonomia.audit.history.Community.ADA;
import static org.isonomia.audit.history.Community.sealed;
import static org.isonomia.audit.history.Log.member;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.isonomia.events.CommentId;
import org.isonomia.events.InvitationId;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.TaskId;
import org.isonomia.events.ThreadId;
import org.isonomia.events.discussion.DiscussionEvent.CommentPosted;
import org.isonomia.events.discussion.DiscussionEvent.CommentRetracted;
import org.isonomia.events.discussion.DiscussionEvent.CommentRevised;
import org.isonomia.events.discussion.DiscussionEvent.ThreadOpened;
import org.isonomia.events.effects.AppointMember;
import org.isonomia.events.effects.DefineRole;
import org.isonomia.events.membership.MembershipEvent.InvitationIssued;
import org.isonomia.events.membership.MembershipEvent.InvitationRevoked;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.proposals.ProposalEvent.ProposalFrozen;
import org.isonomia.events.proposals.ProposalEvent.ProposalLapsed;
import org.isonomia.events.proposals.ProposalEvent.ProposalSupported;
import org.isonomia.events.proposals.ProposalEvent.SupportWithdrawn;
import org.isonomia.events.results.ResultEvent.EffectConflicted;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.results.ResultEvent.ResultStated;
import org.isonomia.events.roles.RoleEvent.AppointmentDeclined;
import org.isonomia.events.roles.RoleEvent.AppointmentLapsed;
import org.isonomia.events.roles.RoleEvent.CandidacyLapsed;
import org.isonomia.events.roles.RoleEvent.CandidacyStood;
import org.isonomia.events.roles.RoleEvent.CandidacyWithdrawn;
import org.isonomia.events.roles.RoleEvent.MandateBegan;
import org.isonomia.events.roles.RoleEvent.MandateEnded;
import org.isonomia.events.roles.RoleEvent.MandateEnded.Reason;
import org.isonomia.events.roles.RoleEvent.MemberAppointed;
import org.isonomia.events.roles.RoleEvent.RoleDefined;
import org.isonomia.events.tasks.TaskEvent.TaskClaimed;
import org.isonomia.events.tasks.TaskEvent.TaskCompleted;
import org.isonomia.events.tasks.TaskEvent.TaskLapsed;
import org.isonomia.events.tasks.TaskEvent.TaskOpened;
import org.isonomia.events.tasks.TaskEvent.TaskReturned;

/** One honest community's log in which every kind of event occurs. */
public final class HonestHistory {
    public static final MemberId BO = member("bo");
    public static final MemberId CY = member("cy");
    public static final MemberId DI = member("di");
    public static final MemberId ED = member("ed");
    public static final RoleId CURATOR = new RoleId("r_curator");
    static final DefineRole DEFINE = new DefineRole(
            CURATOR, "Content curator", "Keeps articles true", List.of("articles"), List.of("answer"), 1, 30);
    private static final Duration ACCEPT = Duration.ofDays(14);

    private final Community log = new Community("bo", "cy", "di", "ed");

    private HonestHistory() {}

    public static List<Draft> everything() {
        var history = new HonestHistory();
        history.discuss();
        history.defineTheRole();
        history.fillIt(DI);
        history.work();
        history.diLeaves();
        history.endings();
        Rivalries.happen(history.log);
        return history.log.drafts;
    }

    private void discuss() {
        log.act(ADA, new InvitationIssued(new InvitationId("i_two"), ADA, "0".repeat(64), inDays(3), 1));
        log.act(ADA, new InvitationRevoked(new InvitationId("i_two"), ADA, ADA));
        var thread = new ThreadId("d_one");
        log.act(BO, new ThreadOpened(thread, BO, sealed(BO, "Curating"), sealed(BO, "Who does it?"), List.of(ADA)));
        var first = new CommentId("c_1");
        var reply = new CommentId("c_2");
        log.act(CY, new CommentPosted(first, thread, null, 1, CY, sealed(CY, "Nobody"), List.of(BO)));
        log.act(BO, new CommentPosted(reply, thread, first, 2, BO, sealed(BO, "Then a role"), List.of()));
        log.act(CY, new CommentRevised(first, thread, 2, sealed(CY, "Nobody yet"), List.of()));
        log.act(BO, new CommentRetracted(reply, thread));
    }

    private void defineTheRole() {
        var proposal = log.draft("role");
        log.act(BO, new ProposalSupported(proposal, 1, BO));
        log.revise(proposal, 2, "About role", "Better", DEFINE);
        log.act(CY, new ProposalSupported(proposal, 2, CY));
        log.act(CY, new SupportWithdrawn(proposal, 2, CY));
        log.act(DI, new ProposalSupported(proposal, 2, DI));
        log.act(ADA, new ProposalFrozen(proposal, 2));
        var poll = log.open(proposal, 2, DEFINE);
        log.vote(poll, ADA, "no");
        log.vote(poll, BO, "yes");
        log.vote(poll, CY, "yes");
        log.vote(poll, DI, "no");
        log.withdraw(poll, DI);
        log.vote(poll, ADA, "yes");
        log.vote(poll, ED, "abstain");
        var decided = log.settle(poll);
        log.because(
                decided,
                new EffectsEnacted(poll, 1),
                new RoleDefined(
                        CURATOR,
                        DEFINE.name(),
                        DEFINE.purpose(),
                        DEFINE.domains(),
                        DEFINE.accountabilities(),
                        DEFINE.seats(),
                        DEFINE.termDays()));
        log.act(ADA, new ResultStated(poll, 1, ADA, sealed(ADA, "Somebody keeps the texts")));
        log.act(ADA, new ResultStated(poll, 2, ADA, sealed(ADA, "One of us keeps the texts true")));
    }

    private void fillIt(MemberId member) {
        stand(member);
        offer(member, "fill-");
        log.act(
                member,
                new MandateBegan(CURATOR, 1, member, log.now.plusSeconds(1).plus(Duration.ofDays(30))));
    }

    private void stand(MemberId member) {
        log.act(
                member,
                new CandidacyStood(
                        CURATOR, member, sealed(member, "I would"), inDays(90).plusSeconds(1)));
    }

    private void offer(MemberId member, String id) {
        var effect = new AppointMember(CURATOR, member);
        var poll = log.open(log.propose(id + member.value().substring(2), effect), effect);
        log.vote(poll, ADA, "yes");
        log.vote(poll, BO, "yes");
        var decided = log.settle(poll);
        log.because(
                decided, new EffectsEnacted(poll, 1), new MemberAppointed(CURATOR, 1, member, log.now.plus(ACCEPT)));
    }

    private void work() {
        for (String id : List.of("t_1", "t_2"))
            log.act(DI, new TaskOpened(new TaskId(id), CURATOR, DI, sealed(DI, "Read"), sealed(DI, "All"), inDays(20)));
        log.act(DI, new TaskClaimed(new TaskId("t_1"), CURATOR, DI));
        log.act(DI, new TaskClaimed(new TaskId("t_2"), CURATOR, DI));
        log.act(DI, new TaskCompleted(new TaskId("t_1"), CURATOR, DI, sealed(DI, "Done")));
        var poll = log.ask("Is the curator heard?", CURATOR, Set.of(DI));
        log.vote(poll, DI, "no");
        log.settle(poll);
    }

    private void diLeaves() {
        var left = log.act(DI, new MemberLeft(DI));
        log.members.remove(DI);
        var ended = log.because(left, new MandateEnded(CURATOR, 1, DI, Reason.LEFT_COMMUNITY));
        log.because(ended, new TaskReturned(new TaskId("t_2"), CURATOR, DI));
        log.now = inDays(20);
        log.clock(new TaskLapsed(new TaskId("t_2"), CURATOR));
    }

    private void endings() {
        stand(ED);
        offer(ED, "declined");
        log.act(ED, new AppointmentDeclined(CURATOR, 1, ED));
        offer(ED, "lapsed");
        log.pass(ACCEPT);
        log.clock(new AppointmentLapsed(CURATOR, 1, ED));
        var effect = new AppointMember(CURATOR, ED);
        var poll = log.open(log.propose("conflict", effect), effect);
        log.vote(poll, ADA, "yes");
        log.vote(poll, BO, "yes");
        log.act(ED, new CandidacyWithdrawn(CURATOR, ED));
        var decided = log.settle(poll);
        log.because(
                decided, new EffectConflicted(poll, Community.of(poll), 0, EffectConflicted.Conflict.NOT_A_CANDIDATE));
        fillIt(CY);
        log.pass(Duration.ofDays(30));
        log.clock(new MandateEnded(CURATOR, 1, CY, Reason.TERM_ENDED));
        fillIt(BO);
        log.act(BO, new MandateEnded(CURATOR, 1, BO, Reason.RESIGNED));
        stand(CY);
        var unsupported = log.draft("unsupported");
        log.pass(Duration.ofDays(90));
        log.clock(new CandidacyLapsed(CURATOR, CY));
        log.clock(new ProposalLapsed(unsupported));
        var rejected = log.open(log.propose("rejected"));
        log.vote(rejected, BO, "no");
        log.settle(rejected);
    }

    private Instant inDays(int days) {
        return log.now.plus(Duration.ofDays(days));
    }
}
