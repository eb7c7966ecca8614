package org.isonomia.audit.history;

import static org.isonomia.audit.history.Community.ADA;
import static org.isonomia.audit.history.HonestHistory.BO;
import static org.isonomia.audit.history.HonestHistory.CY;
import static org.isonomia.audit.history.HonestHistory.DI;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
import org.isonomia.events.draws.DrawEvent.FullPollDemanded;
import org.isonomia.events.draws.DrawEvent.PanelPlaceDeclined;
import org.isonomia.events.draws.DrawEvent.PanelSeated;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.results.ResultEvent.EffectsEnacted;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.roll.Roll;
import org.isonomia.rules.sortition.LotOf;
import org.isonomia.rules.yesno.YesNo;

/**
 * A community in which nobody comes to vote: one matter goes to a drawn panel, of which one declines; one comes before
 * all because two demand it; one lapses because nobody gives a share of the seed.
 */
public final class Panels {
    private static final Procedure PROCEDURE = new Procedure(
            YesNo.ID,
            Quorum.absolute(Quorum.Counts.APPROVALS, 3),
            Threshold.MAJORITY,
            2,
            Duration.ofDays(2),
            Duration.ofDays(3),
            new Conduct(Electorate.ALL, Visibility.OPEN, null, null, null, new Fallback(2), 2, Duration.ZERO, null));

    private final Community log = new Community(PROCEDURE, "bo", "cy", "di", "ed", "fay", "gil");
    private final DrawSteps draws = new DrawSteps(log);

    private Panels() {}

    public static List<Draft> everything() {
        var panels = new Panels();
        panels.seated();
        panels.demanded();
        panels.lapsed();
        return panels.log.drafts;
    }

    private void seated() {
        var poll = failed("bridge");
        draws.seed(poll, member -> true);
        var drawn = draws.panel(poll, member -> true);
        log.act(drawn.getFirst(), new PanelPlaceDeclined(poll, drawn.getFirst()));
        log.now = draws.seatsAt(poll);
        var panel = draws.panel(poll, member -> !member.equals(drawn.getFirst()));
        var next = PollId.following(poll, Reason.PANEL.name());
        var events = new ArrayList<Event>();
        events.add(new PanelSeated(poll, next, panel));
        var terms =
                Reopening.panel(poll, log.terms(poll), Roll.of(panel), log.now).of(log.terms(poll), log.members.size());
        events.addAll(log.opening(next, terms, panel));
        log.clock(events.toArray(Event[]::new));
        for (MemberId member : panel) log.vote(next, member, YesNo.YES);
        log.because(log.settle(next), new EffectsEnacted(next, 0));
    }

    private void demanded() {
        var poll = failed("ferry");
        log.act(BO, new FullPollDemanded(poll, BO));
        var next = PollId.following(poll, Reason.DEMANDED.name());
        log.pass(Duration.ofHours(1));
        var terms = Reopening.demanded(poll, log.terms(poll), Roll.of(log.members), log.now.plusSeconds(1))
                .of(log.terms(poll), log.members.size());
        var events = new ArrayList<Event>();
        events.add(new FullPollDemanded(poll, CY));
        events.addAll(log.opening(next, terms, log.members));
        log.act(CY, events.toArray(Event[]::new));
        for (MemberId member : List.of(ADA, BO, CY)) log.vote(next, member, YesNo.YES);
        log.because(log.settle(next), new EffectsEnacted(next, 0));
    }

    private void lapsed() {
        var poll = failed("tunnel");
        draws.fail(poll, LotOf.PANEL, new DrawLapsed(poll), List.of());
        log.pass(Duration.ofHours(3));
        log.act(ADA, new org.isonomia.events.membership.MembershipEvent.InvitationRevoked(Community.LINK, ADA, ADA));
    }

    private PollId failed(String matter) {
        var poll = log.open(log.propose(matter));
        log.vote(poll, DI, YesNo.YES);
        var decided = log.settle(poll);
        log.because(decided, draws.pool(poll, 2, List.of(ADA)), draws.called(poll, LotOf.PANEL, 1, List.of(), log.now));
        return poll;
    }
}
