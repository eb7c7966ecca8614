package org.isonomia.audit.history;

import static org.isonomia.audit.history.Community.ADA;
import static org.isonomia.audit.history.HonestHistory.BO;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.isonomia.deciding.Reopening;
import org.isonomia.events.Event;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.Conduct.Fallback;
import org.isonomia.events.community.Conduct.Visibility;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.draws.DrawEvent.DrawLapsed;
import org.isonomia.events.draws.DrawEvent.PanelSeated;
import org.isonomia.events.membership.MembershipEvent.InvitationRevoked;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.results.ResultEvent.ChallengeRaised;
import org.isonomia.events.results.ResultEvent.ChallengeSupported;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.events.results.ResultEvent.ResultChallenged;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.sortition.LotOf;
import org.isonomia.rules.yesno.YesNo;

/**
 * Results that can be challenged for three days: one is not; the challenge of the next is heard and fails; for another nobody
 * volunteers, and all ratify it; one is annulled and its poll held again.
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

    private final Community log = new Community(PROCEDURE, "bo", "cy", "di", "ed", "fay", "gil", "hal");
    private final DrawSteps draws = new DrawSteps(log);

    private Challenged() {}

    public static List<Draft> everything() {
        var history = new Challenged();
        history.unchallenged();
        history.upheld();
        history.unheard();
        history.annulled();
        history.log.pass(Duration.ofDays(4));
        history.log.act(ADA, new InvitationRevoked(Community.LINK, ADA, ADA));
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
        var poll = challenged("ferry", BO);
        log.because(heard(poll, YesNo.NO), new EffectsEnacted(poll, 0));
    }

    private void unheard() {
        var poll = challenged("tunnel", BO);
        var next = PollId.following(poll, Reason.RATIFY.name());
        draws.fail(poll, LotOf.PANEL, new DrawLapsed(poll), ratification(poll, next));
        for (MemberId member : List.of(ADA, BO, HonestHistory.CY)) log.vote(next, member, YesNo.YES);
        log.because(log.settle(next), new EffectsEnacted(poll, 0));
    }

    private List<Event> ratification(PollId poll, PollId next) {
        var at = draws.failsAt(poll);
        var terms = Reopening.ratify(poll, log.terms(poll), Roll.of(log.members), at)
                .of(log.terms(poll), log.members.size());
        return log.opening(next, terms, log.members);
    }

    private void annulled() {
        var poll = challenged("raft", HonestHistory.DI);
        var verdict = heard(poll, YesNo.YES);
        var next = PollId.following(poll, Reason.RERUN.name());
        var terms = Reopening.rerun(poll, log.terms(poll), Roll.of(log.members), log.now)
                .of(log.terms(poll), log.members.size());
        log.because(verdict, log.opening(next, terms, log.members).toArray(Event[]::new));
        log.vote(next, ADA, YesNo.YES);
        var decided = log.settle(next);
        log.pass(WINDOW);
        log.because(decided, new EffectsEnacted(next, 0));
    }

    private PollId challenged(String matter, MemberId by) {
        var poll = log.open(log.propose(matter));
        log.vote(poll, ADA, YesNo.YES);
        log.settle(poll);
        log.act(by, new ChallengeRaised(poll, by, log.now.plusSeconds(1), Community.sealed(by, "Unheard")));
        var cy = HonestHistory.CY;
        log.act(
                cy,
                new ChallengeSupported(poll, cy),
                new ResultChallenged(poll, cy, null, challengers(by)),
                draws.pool(
                        poll,
                        7,
                        Stream.concat(Stream.of(ADA), challengers(by).stream()).toList()),
                draws.called(poll, LotOf.PANEL, 1, List.of(), log.now.plusSeconds(1)));
        return poll;
    }

    private static List<MemberId> challengers(MemberId by) {
        return Stream.of(by, HonestHistory.CY)
                .sorted(java.util.Comparator.comparing(MemberId::value))
                .toList();
    }

    /** All but the parties sit. @return the id of the verdict's entry */
    private UUID heard(PollId poll, String choice) {
        draws.seed(poll, member -> true);
        log.now = draws.seatsAt(poll);
        var panel = draws.panel(poll, member -> true);
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
