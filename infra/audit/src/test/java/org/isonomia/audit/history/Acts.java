package org.isonomia.audit.history;

import static org.isonomia.audit.history.Community.ADA;
import static org.isonomia.audit.history.Community.sealed;
import static org.isonomia.audit.history.HonestHistory.BO;
import static org.isonomia.audit.history.HonestHistory.CY;
import static org.isonomia.audit.history.HonestHistory.DI;

import java.time.Duration;
import java.util.List;
import org.isonomia.events.InvitationId;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.PublicText;
import org.isonomia.events.QuestionId;
import org.isonomia.events.membership.MembershipEvent.InvitationIssued;
import org.isonomia.events.membership.MembershipEvent.InvitationUsed;
import org.isonomia.events.membership.MembershipEvent.MemberLeft;
import org.isonomia.events.polls.PollEvent.PollCancelled;
import org.isonomia.events.proposals.ProposalEvent.ProposalFrozen;
import org.isonomia.events.proposals.ProposalEvent.ProposalReturned;
import org.isonomia.events.proposals.ProposalEvent.ProposalSupported;
import org.isonomia.events.proposals.ProposalEvent.ProposalWithdrawn;
import org.isonomia.events.proposals.QuestionEvent.QuestionRaised;
import org.isonomia.events.proposals.QuestionEvent.QuestionVoteAnnounced;
import org.isonomia.events.proposals.QuestionEvent.QuestionVoteLapsed;
import org.isonomia.events.proposals.QuestionEvent.QuestionWithdrawn;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.rules.yesno.YesNo;

/** What people take back, put off and revise, each as its rules have it. */
public final class Acts {
    /** Who is none of those whose part it is. */
    public static final MemberId ANOTHER = DI;

    public static final QuestionId WATER = new QuestionId("x_water");
    private static final InvitationId OF_BO = new InvitationId("i_bo");

    private Acts() {}

    public static List<Draft> everything() {
        var log = new Community("bo", "cy", "di");
        revised(log);
        takenBack(log);
        putOff(log);
        calledOff(log, 1);
        invited(log);
        log.pass(Duration.ofDays(1));
        return log.drafts;
    }

    /** The same version is called off a second time. */
    public static List<Draft> calledOffTwice() {
        var log = new Community("bo", "cy");
        calledOff(log, 2);
        return log.drafts;
    }

    private static void revised(Community log) {
        var proposal = log.draft("bench");
        log.pass(Duration.ofDays(1));
        log.revise(proposal, 2, "About bench", "A longer bench");
        log.act(BO, new ProposalSupported(proposal, 2, BO));
        log.act(ADA, new ProposalFrozen(proposal, 2));
        var poll = log.open(proposal, 2);
        for (MemberId member : log.members) log.vote(poll, member, YesNo.YES);
        log.because(log.settle(poll), new EffectsEnacted(poll, 0));
    }

    private static void takenBack(Community log) {
        raise(log, new QuestionId("x_wood"));
        log.act(CY, new QuestionWithdrawn(new QuestionId("x_wood")));
        log.act(ADA, new ProposalWithdrawn(log.draft("wall")));
    }

    /** The vote on water is announced, but its only rival is withdrawn meanwhile. */
    private static void putOff(Community log) {
        raise(log, WATER);
        var proposal = log.draft("well", WATER);
        log.act(BO, new ProposalSupported(proposal, 1, BO));
        log.act(ADA, new ProposalFrozen(proposal, 1));
        log.pass(Duration.ofDays(2));
        var poll = new PollId("p_water");
        var opensAt = log.now.plusSeconds(1).plus(Duration.ofDays(2));
        log.act(BO, new QuestionVoteAnnounced(WATER, poll, BO, opensAt, List.of()));
        log.act(ADA, new ProposalWithdrawn(proposal));
        log.now = opensAt;
        log.clock(new QuestionVoteLapsed(WATER, poll));
        log.act(CY, new QuestionWithdrawn(WATER));
    }

    private static void calledOff(Community log, int times) {
        var proposal = log.propose("kite");
        var poll = new PollId("p_" + proposal.value());
        for (int time = 0; time < times; time++) {
            log.open(proposal);
            log.act(BO, new PollCancelled(poll, BO, sealed(BO, "No wind")), new ProposalReturned(proposal, poll));
        }
        log.act(ADA, new ProposalWithdrawn(proposal));
    }

    private static void invited(Community log) {
        var until = log.now.plus(Duration.ofDays(9));
        log.act(BO, new InvitationIssued(OF_BO, BO, "0".repeat(64), until, 5));
        var eve = Log.member("eve");
        log.act(eve, Community.admitted(eve, OF_BO, log.now.plusSeconds(1)), new InvitationUsed(OF_BO, eve, BO));
        log.members.add(eve);
        log.act(BO, new MemberLeft(BO));
        log.members.remove(BO);
    }

    private static void raise(Community log, QuestionId question) {
        var at = log.now.plusSeconds(1);
        log.act(
                CY,
                new QuestionRaised(
                        question, CY, "Where from?", PublicText.of("Dry"), null, at, at.plus(Duration.ofDays(180))));
    }
}
