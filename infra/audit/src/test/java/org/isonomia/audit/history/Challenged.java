package org.isonomia.audit.history;

import static org.isonomia.audit.history.Community.ADA;
import static org.isonomia.audit.history.HonestHistory.BO;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.Conduct.Fallback;
import org.isonomia.events.community.Conduct.Visibility;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.membership.MembershipEvent.InvitationRevoked;
import org.isonomia.events.polls.DrawEvent.DrawLapsed;
import org.isonomia.events.polls.DrawEvent.PanelSeated;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollEvent.EffectsEnacted;
import org.isonomia.events.polls.PollEvent.ResultChallenged;
import org.isonomia.events.polls.PollEvent.ResultUpheld;
import org.isonomia.events.polls.Reopening;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.yesno.YesNo;

/**
 * Results that can be challenged for three days: one is not; Bo's challenge of the next is heard and fails, of another
 * nobody draws a panel; one is annulled and its poll held again.
 */
public final class Challenged {
    private static final Duration WINDOW = Duration.ofDays(3);
    private static final Procedure PROCEDURE = new Procedure(
            YesNo.ID,
            Quorum.NONE,
            Threshold.MAJORITY,
            2,
            Duration.ofDays(2),
            Duration.ofDays(3),
            new Conduct(Electorate.ALL, Visibility.OPEN, null, null, null, Fallback.LAPSE, 2, WINDOW, null));

    private final Community log = new Community(PROCEDURE, "bo", "cy", "di");
    private final DrawSteps draws = new DrawSteps(log);

    private Challenged() {}

    public static List<Draft> everything() {
        var history = new Challenged();
        history.unchallenged();
        history.upheld();
        history.unheard();
        history.annulled();
        history.log.pass(Duration.ofDays(4));
        history.log.act(ADA, new InvitationRevoked(Community.LINK, ADA));
        return history.log.drafts;
    }

    private void unchallenged() {
        var poll = log.open(log.propose("bridge"));
        log.vote(poll, ADA, YesNo.YES);
        var decided = log.settle(poll);
        log.pass(WINDOW);
        log.because(decided, new EffectsEnacted(poll, 0));
    }

    private void upheld() {
        var poll = challenged("ferry");
        log.because(heard(poll, YesNo.NO), new EffectsEnacted(poll, 0));
    }

    private void unheard() {
        var poll = challenged("tunnel");
        log.now = draws.fixed(poll).until();
        var verdict = log.clock(new DrawLapsed(poll), new ResultUpheld(poll, null));
        log.because(verdict, new EffectsEnacted(poll, 0));
    }

    private void annulled() {
        var poll = challenged("raft");
        var verdict = heard(poll, YesNo.YES);
        var next = PollId.following(poll, Reason.RERUN.name());
        var terms = Reopening.rerun(poll, log.terms(poll), Roll.of(log.members), log.now)
                .of(log.terms(poll), log.members.size());
        log.because(verdict, log.opening(next, terms, log.members).toArray(Event[]::new));
        log.vote(next, ADA, YesNo.YES);
        log.because(log.settle(next), new EffectsEnacted(next, 0));
    }

    private PollId challenged(String matter) {
        var poll = log.open(log.propose(matter));
        log.vote(poll, ADA, YesNo.YES);
        log.settle(poll);
        log.act(
                BO,
                new ResultChallenged(poll, BO, Community.sealed(BO, "Unheard")),
                draws.pool(poll, 7, log.now.plusSeconds(1)));
        return poll;
    }

    /** All but Bo sit. @return the id of the verdict's entry */
    private UUID heard(PollId poll, String choice) {
        draws.seed(poll, member -> !member.equals(BO));
        log.now = draws.seatsAt(poll);
        var panel = draws.panel(7, member -> !member.equals(BO));
        var hearing = PollId.following(poll, Reason.CHALLENGE.name());
        var events = new ArrayList<Event>();
        events.add(new PanelSeated(poll, hearing, panel));
        var terms = Reopening.challenge(poll, Roll.of(panel), log.now).of(log.terms(poll), log.members.size());
        events.addAll(log.opening(hearing, terms, panel));
        log.clock(events.toArray(Event[]::new));
        for (MemberId member : panel) log.vote(hearing, member, choice);
        return log.settle(hearing);
    }
}
