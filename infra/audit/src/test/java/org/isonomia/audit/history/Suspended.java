package org.isonomia.audit.history;

import static org.isonomia.audit.history.Community.ADA;
import static org.isonomia.audit.history.Community.sealed;
import static org.isonomia.audit.history.Log.member;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.isonomia.events.Digests;
import org.isonomia.events.InvitationId;
import org.isonomia.events.MemberId;
import org.isonomia.events.RoleId;
import org.isonomia.events.effects.AppointMember;
import org.isonomia.events.effects.AssignClass;
import org.isonomia.events.effects.DefineRole;
import org.isonomia.events.effects.RestoreMember;
import org.isonomia.events.effects.SuspendMember;
import org.isonomia.events.membership.MembershipEvent.InvitationIssued;
import org.isonomia.events.membership.MembershipEvent.InvitationUsed;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.membership.MembershipEvent.MemberSuspended;
import org.isonomia.events.membership.MembershipEvent.SuspensionEnded;
import org.isonomia.events.proposals.ProposalEvent.RemovalAnswered;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.roles.RoleEvent.CandidacyStood;
import org.isonomia.events.roles.RoleEvent.MandateBegan;
import org.isonomia.events.roles.RoleEvent.MandateEnded;

/**
 * Di, who holds a role, is suspended: she answered, and votes where a roll has her already. A decision restores her. The
 * suspension of Cy ends by itself.
 */
public final class Suspended {
    public static final MemberId CY = member("cy");
    public static final MemberId DI = member("di");
    private static final RoleId ROLE = new RoleId("r_ferry");
    private static final InvitationId OF_DI = new InvitationId("i_di");
    private static final SuspendMember SUSPEND = new SuspendMember(DI, 30);
    private static final Duration DAY = Duration.ofDays(1);

    private final Community log = new Community("bo", "cy", "di");
    private final Duration toAnswer;
    private final Duration toAppeal;

    private Suspended(Duration toAnswer, Duration toAppeal) {
        this.toAnswer = toAnswer;
        this.toAppeal = toAppeal;
    }

    public static List<Draft> everything() {
        return everything(Duration.ofDays(3), Duration.ofDays(3));
    }

    /** @param toAnswer from the draft to the vote @param toAppeal from the result to the suspension */
    public static List<Draft> everything(Duration toAnswer, Duration toAppeal) {
        var story = new Suspended(toAnswer, toAppeal);
        story.ferries();
        story.suspended();
        Decided.enacted(story.log, "boats", 0);
        Decided.enacted(story.log, "back", 0, new RestoreMember(DI));
        story.log.suspended.remove(DI);
        story.endsByItself(Duration.ofDays(5));
        return story.log.drafts;
    }

    /** Its end is in the log before its time. */
    public static List<Draft> endedEarly() {
        var story = new Suspended(Duration.ofDays(3), Duration.ofDays(3));
        story.endsByItself(Duration.ofDays(5).minusSeconds(1));
        return story.log.drafts;
    }

    /** Everybody is on a roll that opens meanwhile. */
    public static List<Draft> listed() {
        var story = new Suspended(Duration.ofDays(3), Duration.ofDays(3));
        story.suspended();
        story.log.suspended.clear();
        Decided.enacted(story.log, "boats", 0);
        return story.log.drafts;
    }

    /** Somebody comes by an invitation of hers. */
    public static List<Draft> inviting() {
        var story = new Suspended(Duration.ofDays(3), Duration.ofDays(3));
        story.log.act(
                DI, new InvitationIssued(OF_DI, DI, Digests.sha256("di"), story.log.now.plus(Duration.ofDays(60)), 5));
        story.suspended();
        var eve = member("eve");
        story.log.act(
                eve, Community.admitted(eve, OF_DI, story.log.now.plusSeconds(1)), new InvitationUsed(OF_DI, eve, DI));
        return story.log.drafts;
    }

    /** She leaves and joins again. */
    public static List<Draft> comingBack() {
        var story = new Suspended(Duration.ofDays(3), Duration.ofDays(3));
        story.log.act(
                ADA,
                new InvitationIssued(OF_DI, ADA, Digests.sha256("di"), story.log.now.plus(Duration.ofDays(60)), 5));
        story.suspended();
        story.log.act(DI, new MemberLeft(DI));
        story.log.act(
                DI, Community.admitted(DI, OF_DI, story.log.now.plusSeconds(1)), new InvitationUsed(OF_DI, DI, ADA));
        return story.log.drafts;
    }

    private void ferries() {
        Decided.enacted(log, "role", 0, new DefineRole(ROLE, "Ferry", "Cross", List.of(), List.of(), 1, 90));
        log.act(
                DI,
                new CandidacyStood(
                        ROLE, DI, sealed(DI, "I would"), log.now.plusSeconds(1).plus(Duration.ofDays(90))));
        Decided.enacted(log, "di", 0, new AppointMember(ROLE, DI));
        log.act(DI, new MandateBegan(ROLE, 1, DI, log.now.plusSeconds(1).plus(Duration.ofDays(90))));
    }

    private void suspended() {
        boolean holds = log.drafts.stream().anyMatch(draft -> draft.event() instanceof MandateBegan);
        var benches = log.propose("benches");
        var proposal = log.propose("out", SUSPEND);
        var drafted = log.now;
        log.act(DI, new RemovalAnswered(proposal, DI, sealed(DI, "I was ill")));
        log.now = drafted.plus(toAnswer);
        var poll = log.openNow(proposal, 1, SUSPEND);
        for (MemberId voter : List.of(ADA, member("bo"), CY)) log.vote(poll, voter, "yes");
        var decided = log.settle(poll);
        var closed = log.now;
        log.pass(DAY);
        var before = log.openNow(benches, 1);
        log.now = closed.plus(toAppeal);
        log.because(decided, new EffectsEnacted(poll, 1), new MemberSuspended(DI, log.now.plus(Duration.ofDays(30))));
        log.suspended.add(DI);
        if (holds) log.because(suspension(), new MandateEnded(ROLE, 1, DI, MandateEnded.Reason.SUSPENDED));
        log.vote(before, DI, "no");
        log.vote(before, ADA, "yes");
        log.settle(before);
    }

    /** The entry, which the end of the acts in the same command follows. */
    private UUID suspension() {
        return log.drafts.reversed().stream()
                .filter(draft -> draft.event() instanceof MemberSuspended)
                .findFirst()
                .orElseThrow()
                .stamp()
                .id();
    }

    private void endsByItself(Duration after) {
        Decided.enacted(log, "cy", 3, new SuspendMember(CY, 5));
        log.suspended.add(CY);
        log.pass(after);
        log.clock(new SuspensionEnded(CY));
        log.suspended.remove(CY);
        log.pass(DAY);
        Decided.enacted(log, "class", 0, new AssignClass(CY, "elder"));
    }
}
