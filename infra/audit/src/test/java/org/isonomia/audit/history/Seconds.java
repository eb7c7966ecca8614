package org.isonomia.audit.history;

import static org.isonomia.audit.history.Community.ADA;
import static org.isonomia.audit.history.Community.sealed;
import static org.isonomia.audit.history.Log.member;

import java.time.Duration;
import java.util.List;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.Conduct.Fallback;
import org.isonomia.events.community.Conduct.SecondCall;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.RemoveMember;
import org.isonomia.events.membership.MembershipEvent.MemberRemoved;
import org.isonomia.events.proposals.ProposalEvent.RemovalAnswered;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.yesno.YesNo;

/**
 * What the second rules decide otherwise than the first: a proposal that most refused, one that too few approved of a
 * quorum of all members, and one to remove somebody, who answers.
 */
public final class Seconds {
    public static final MemberId BO = member("bo");
    public static final MemberId CY = member("cy");
    public static final MemberId DI = member("di");
    public static final PollId REFUSED = new PollId("p_q_hall");
    public static final PollId LACKING = new PollId("p_q_kiln");
    public static final PollId REMOVING = new PollId("p_q_remove");
    public static final Procedure PROCEDURE = new Procedure(
            YesNo.ID,
            Quorum.share(Quorum.Counts.APPROVALS, 1, 2).of(Quorum.Base.ALL),
            Threshold.MAJORITY.of(Threshold.Base.PARTICIPANTS),
            2,
            Duration.ofDays(2),
            Duration.ofDays(3),
            new Conduct(
                    Electorate.ALL,
                    Conduct.Visibility.OPEN,
                    null,
                    Duration.ofDays(1),
                    new SecondCall(Duration.ofDays(1), Quorum.absolute(Quorum.Counts.APPROVALS, 1)),
                    Fallback.LAPSE,
                    0,
                    Duration.ofDays(7),
                    null));
    static final Effect REMOVE = new RemoveMember(DI);

    private final Community log = new Community(PROCEDURE, "bo", "cy", "di");

    private Seconds() {}

    public static List<Draft> everything() {
        return everything(Duration.ofDays(3));
    }

    /** @param deliberated before the vote on the removal */
    public static List<Draft> everything(Duration deliberated) {
        var seconds = new Seconds();
        seconds.refused();
        seconds.lacking();
        seconds.removed(deliberated);
        return seconds.log.drafts;
    }

    private void refused() {
        var poll = log.open(log.propose("hall"));
        log.vote(poll, ADA, YesNo.YES);
        log.vote(poll, BO, YesNo.NO);
        log.vote(poll, CY, YesNo.NO);
        log.settle(poll);
    }

    private void lacking() {
        var poll = log.open(log.propose("kiln"));
        log.vote(poll, ADA, YesNo.YES);
        var decided = log.settle(poll);
        var next = PollId.following(poll, "SECOND_CALL");
        log.because(
                decided,
                new org.isonomia.events.results.ResultEvent.SecondCallAnnounced(
                        poll, next, log.now.plus(Duration.ofDays(1))));
        log.pass(Duration.ofDays(1));
        var roll = org.isonomia.rules.roll.Roll.of(log.members);
        var terms = org.isonomia.deciding.Reopening.secondCall(poll, log.terms(poll), roll, log.now)
                .of(log.terms(poll), log.members.size());
        log.clock(log.opening(next, terms, log.members).toArray(org.isonomia.events.Event[]::new));
        log.settle(next);
    }

    private void removed(Duration deliberated) {
        var proposal = log.propose("remove", REMOVE);
        log.act(DI, new RemovalAnswered(proposal, DI, sealed(DI, "I was ill")));
        log.pass(deliberated);
        var poll = log.openNow(proposal, 1, REMOVE);
        for (MemberId voter : List.of(ADA, BO, CY)) log.vote(poll, voter, YesNo.YES);
        log.vote(poll, DI, YesNo.ABSTAIN);
        var decided = log.settle(poll);
        log.pass(Duration.ofDays(7));
        log.because(decided, new EffectsEnacted(poll, 1), new MemberRemoved(DI));
    }
}
