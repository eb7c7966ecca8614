package org.isonomia.audit.history;

import static org.isonomia.audit.history.Community.ADA;
import static org.isonomia.audit.history.Community.sealed;
import static org.isonomia.audit.history.Log.member;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.isonomia.deciding.Deciding;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.polls.Hearing;
import org.isonomia.events.polls.Occasion;
import org.isonomia.events.polls.PollElectorate;
import org.isonomia.events.polls.PollMatter;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollRule;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.polls.PollTiming;
import org.isonomia.events.proposals.ProposalEvent.AdviceAsked;
import org.isonomia.events.proposals.ProposalEvent.AdviceGiven;
import org.isonomia.events.proposals.ProposalEvent.ProposalFrozen;
import org.isonomia.events.proposals.ProposalEvent.ProposalPutToVote;
import org.isonomia.rules.counting.TieBreak;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.yesno.YesNo;

/** Ada asks Bo and Cy for advice. Bo answers, Cy says nothing until the time is up, and Ada decides alone. */
public final class Advices {
    public static final MemberId BO = member("bo");
    public static final MemberId CY = member("cy");
    public static final PollId POLL = new PollId("p_q_shed");
    private static final Duration DELIBERATION = Duration.ofDays(2);
    private static final Procedure PROCEDURE = new Procedure(
            Deciding.ADVICE, Quorum.NONE, Threshold.MAJORITY, 1, DELIBERATION, Duration.ofDays(3), Conduct.PLAIN);

    private final Community log = new Community(PROCEDURE, "bo", "cy", "di");

    private Advices() {}

    public static List<Draft> everything() {
        return everything(DELIBERATION);
    }

    /** @param waited until the decision is opened, from when advice was asked */
    public static List<Draft> everything(Duration waited) {
        var advices = new Advices();
        var proposal = advices.log.draft("shed");
        var drafted = advices.log.now;
        advices.log.pass(DELIBERATION.minusSeconds(1));
        advices.asked(proposal);
        advices.log.pass(waited);
        advices.decided(proposal, drafted);
        return advices.log.drafts;
    }

    private void asked(ProposalId proposal) {
        log.act(
                ADA,
                new AdviceAsked(
                        proposal, 1, List.of(BO, CY), log.now.plusSeconds(1).plus(DELIBERATION)));
        log.act(BO, new AdviceGiven(proposal, 1, BO, sealed(BO, "Ask the neighbours first")));
        log.act(ADA, new ProposalFrozen(proposal, 1));
    }

    private void decided(ProposalId proposal, Instant submitted) {
        var opensAt = log.now.plusSeconds(1);
        var roll = List.of(ADA);
        var terms = new PollTerms(
                new PollMatter(true, "About shed", proposal, 1, List.of(), DecisionKind.GENERAL, 1),
                new PollRule(
                        YesNo.ID,
                        YesNo.settings(PROCEDURE.threshold(), 1),
                        PollOption.YES_OR_NO,
                        1,
                        TieBreak.NONE,
                        PROCEDURE.quorum(),
                        PROCEDURE.threshold()),
                new PollElectorate(PROCEDURE.conduct(), null, Roll.of(roll)),
                new PollTiming(opensAt, opensAt.plus(PROCEDURE.voting())),
                Occasion.first(null, submitted),
                null,
                Deciding.NOW,
                log.members.size(),
                Hearing.of(roll, List.of()));
        var opening = log.opening(POLL, terms, roll);
        opening.add(new ProposalPutToVote(proposal, POLL));
        log.act(ADA, opening.toArray(Event[]::new));
        log.vote(POLL, ADA, YesNo.YES);
        log.settle(POLL);
    }
}
