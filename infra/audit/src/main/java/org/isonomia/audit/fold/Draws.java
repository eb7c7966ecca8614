package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.DRAWN_OUT_OF_TURN;
import static org.isonomia.audit.fold.Disagreement.Kind.DRAW_DIFFERS;
import static org.isonomia.audit.fold.Disagreement.Kind.VERDICT_DIFFERS;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.isonomia.audit.deciding.Following;
import org.isonomia.audit.deciding.Judging;
import org.isonomia.audit.deciding.Listing;
import org.isonomia.audit.deciding.Rounds;
import org.isonomia.audit.deciding.Terms;
import org.isonomia.events.PollId;
import org.isonomia.events.draws.DrawEvent;
import org.isonomia.events.draws.DrawEvent.DrawLapsed;
import org.isonomia.events.draws.DrawEvent.FullPollDemanded;
import org.isonomia.events.draws.DrawEvent.LotCalled;
import org.isonomia.events.draws.DrawEvent.LotFailed;
import org.isonomia.events.draws.DrawEvent.PanelDrawn;
import org.isonomia.events.draws.DrawEvent.PanelPlaceDeclined;
import org.isonomia.events.draws.DrawEvent.PanelSeated;
import org.isonomia.events.draws.DrawEvent.PoolFixed;
import org.isonomia.events.draws.DrawEvent.SeedEntered;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollEvent.PollOpened;
import org.isonomia.events.results.ResultEvent.ResultUpheld;
import org.isonomia.rules.sortition.LotOf;
import org.isonomia.rules.yesno.Result.Outcome;

/** Draws of panels, each drawn again from the pool and the seed. Whether the beacon published the seed is for people to see. */
final class Draws {
    /** How long those drawn have to decline. */
    private static final Duration TO_DECLINE = Duration.ofDays(3);

    private final Members members;
    private final Findings findings;

    Draws(Members members, Findings findings) {
        this.members = members;
        this.findings = findings;
    }

    void see(Poll poll, DrawEvent event, Fact fact, Act act) {
        if (event instanceof PoolFixed e) {
            fixed(poll, e, fact, act);
            return;
        }
        var draw = poll.draw;
        String recorded = fact.recorded().name() + " of " + event.poll();
        if (draw == null) {
            out(fact, recorded, "nobody is drawn in its place");
            return;
        }
        if (draw.over) out(fact, recorded, "the draw is over");
        boolean clock = event instanceof PanelSeated || event instanceof DrawLapsed;
        boolean byLot = event instanceof PanelDrawn && draw.fixed.round() == null;
        if (!clock && !byLot && !draw.isOpen(fact.at()))
            out(fact, recorded + " at " + fact.at(), "it ended at " + draw.end());
        switch (event) {
            case PoolFixed ignored -> {}
            case DrawEvent.Lot ignored -> {}
            case SeedEntered e -> entered(draw, e, recorded, fact, act);
            case PanelDrawn e -> drawn(draw, e, recorded, fact, act);
            case PanelPlaceDeclined e -> {
                var before = draw.drawn;
                if (before == null
                        || !draw.panel(before.seed(), members, fact.at()).contains(e.member()))
                    out(fact, recorded, e.member() + " is not drawn");
                draw.declined.add(e.member());
            }
            case FullPollDemanded e -> demanded(poll, draw, e, recorded, fact, act);
            case PanelSeated e -> seated(draw, e, recorded, fact, act);
            case DrawLapsed e -> lapsed(poll, draw, recorded, fact, act);
        }
    }

    private void fixed(Poll poll, PoolFixed event, Fact fact, Act act) {
        String recorded = "a draw in the place of " + event.poll();
        if (poll.draw != null) out(fact, recorded, "its pool was fixed before");
        boolean failed =
                poll.outcome == Outcome.QUORUM_FAILED && poll.call == null && Following.goesToPanel(poll.terms);
        var challenge = poll.challenge;
        if (!failed && challenge == null)
            out(fact, recorded, "its result is " + poll.outcome + " and nothing leaves it to a panel");
        int places =
                challenge == null ? poll.terms.electorate().conduct().fallback().places() : Judging.places(poll.terms);
        if (Terms.ofFirstRules(poll.terms)) {
            long round = Rounds.seeding(fact.at());
            var until = Rounds.until(round);
            var derived = new PoolFixed(event.poll(), poll.terms.electorate().roll(), places, List.of(), round, until);
            if (!event.equals(derived)) differs(fact, event.toString(), derived.toString());
            poll.draw = new Draw(event, poll.pool, challenge != null, Set.copyOf(poll.challengers));
            return;
        }
        var parties = Lots.parties(poll, LotOf.PANEL);
        var pool =
                poll.pool.stream().filter(member -> !parties.contains(member)).toList();
        if (pool.stream().filter(member -> members.isActive(member, fact.at())).count() < Judging.FEWEST)
            out(fact, recorded, "fewer than " + Judging.FEWEST + " others are left to draw from");
        if (act.events(LotCalled.class)
                .noneMatch(lot -> lot.poll().equals(event.poll()) && lot.of() == LotOf.PANEL && lot.call() == 1))
            out(fact, recorded, "the same command calls no volunteers");
        var derived = new PoolFixed(event.poll(), Listing.of(pool), places, parties, null, null);
        if (!event.equals(derived)) differs(fact, event.toString(), derived.toString());
        poll.draw = new Draw(event, pool, challenge != null, Set.copyOf(parties));
    }

    private void entered(Draw draw, SeedEntered event, String recorded, Fact fact, Act act) {
        if (!members.has(event.by())) out(fact, recorded, event.by() + " is not a member");
        if (draw.drawn != null) out(fact, recorded, "the panel is drawn");
        var round = draw.fixed.round();
        if (round == null) {
            out(fact, recorded, "volunteers give its seed");
            return;
        }
        var published = Rounds.published(round);
        if (fact.at().isBefore(published)) out(fact, recorded, "the round is published at " + published);
        if (!Rounds.isHex(event.seed())) differs(fact, "the seed " + event.seed(), "32 bytes in lower hex");
        draw.seeds.put(event.by(), event.seed());
        boolean draws = act.events(PanelDrawn.class).findAny().isPresent()
                || act.events(DrawLapsed.class).findAny().isPresent();
        if (draw.confirms(event.seed(), members) != draws)
            out(fact, recorded, draws ? "nobody else entered the same" : "two entered the same, and nothing is drawn");
    }

    private void drawn(Draw draw, PanelDrawn event, String recorded, Fact fact, Act act) {
        boolean seeded = draw.fixed.round() == null
                ? draw.lot != null && event.seed().equals(draw.lot.seed)
                : act.events(SeedEntered.class)
                        .anyMatch(entered -> entered.seed().equals(event.seed()));
        if (!seeded) out(fact, recorded, "the same command has no such seed");
        if (!Rounds.isHex(event.seed())) return;
        var derived = new PanelDrawn(
                event.poll(),
                event.seed(),
                draw.panel(event.seed(), members, fact.at()),
                fact.at().plus(TO_DECLINE));
        if (!event.equals(derived)) differs(fact, event.toString(), derived.toString());
        draw.drawn = event;
    }

    private void demanded(Poll poll, Draw draw, FullPollDemanded event, String recorded, Fact fact, Act act) {
        if (!members.has(event.by())) out(fact, recorded, event.by() + " is not a member");
        if (!draw.demanding.add(event.by())) out(fact, recorded, event.by() + " demanded it before");
        boolean enough = enough(poll, draw);
        boolean opens = act.events(PollOpened.class)
                .anyMatch(opened -> opened.terms().occasion().reason() == Reason.DEMANDED);
        if (enough != opens)
            out(
                    fact,
                    recorded,
                    poll.terms.electorate().conduct().demand() + " can demand it, " + draw.demanding.size() + " do: "
                            + (enough ? "no poll opens" : "nothing opens"));
    }

    boolean enough(Poll poll, Draw draw) {
        if (draw.hearing) return false;
        int needed = poll.terms.electorate().conduct().demand();
        return needed > 0 && draw.demanding.stream().filter(members::has).count() >= needed;
    }

    private void seated(Draw draw, PanelSeated event, String recorded, Fact fact, Act act) {
        var drawn = draw.drawn;
        if (drawn == null) {
            out(fact, recorded, "no panel is drawn");
            return;
        }
        if (fact.at().isBefore(drawn.seatsAt())) out(fact, recorded, "those drawn can decline until " + draw.end());
        var reason = !draw.hearing ? Reason.PANEL : Reason.CHALLENGE;
        if (!event.opens().equals(PollId.following(event.poll(), reason.name()))
                || act.events(PollOpened.class)
                        .noneMatch(opened -> opened.poll().equals(event.opens())))
            out(fact, recorded, "the same command does not open the panel's poll");
        var derived = draw.panel(drawn.seed(), members, fact.at());
        if (!event.panel().equals(derived)) differs(fact, "a panel of " + event.panel(), "a panel of " + derived);
        draw.seated = derived;
        draw.over = true;
    }

    private void lapsed(Poll poll, Draw draw, String recorded, Fact fact, Act act) {
        boolean ratifies = !Terms.ofFirstRules(poll.terms) && poll.outcome == Outcome.ADOPTED;
        boolean said = ratifies
                ? act.events(PollOpened.class)
                        .anyMatch(e -> e.terms().occasion().reason() == Reason.RATIFY)
                : act.events(ResultUpheld.class).findAny().isPresent();
        if (draw.hearing && !said)
            findings.add(
                    VERDICT_DIFFERS,
                    fact,
                    recorded,
                    ratifies
                            ? "all ratify the challenged result, and the same command asks them"
                            : "the challenged result stands, and the same command says so");
        var drawn = draw.drawn;
        var end = draw.end();
        boolean early = end == null || fact.at().isBefore(end);
        if (drawn != null
                && (early || !draw.panel(drawn.seed(), members, fact.at()).isEmpty()))
            out(fact, recorded, "a panel is drawn");
        else if (drawn == null && early && !nobodyLeft(draw, fact.at()) && !lotEnded(draw, act))
            out(fact, recorded, "a seed can be made until " + end);
        draw.over = true;
    }

    /** The lot failed, or fell on nobody who is left, in this command. */
    private boolean lotEnded(Draw draw, Act act) {
        if (draw.lot == null || !draw.lot.over) return false;
        var seed = draw.lot.seed;
        return seed == null
                ? act.events(LotFailed.class).findAny().isPresent()
                : draw.panel(seed, members, act.facts().getFirst().at()).isEmpty();
    }

    /** Two entered the same seed, and nobody of the pool is a member any more. */
    private boolean nobodyLeft(Draw draw, Instant at) {
        return draw.seeds.values().stream()
                .filter(Rounds::isHex)
                .anyMatch(seed -> draw.confirms(seed, members)
                        && draw.panel(seed, members, at).equals(List.of()));
    }

    private void differs(Fact fact, String recorded, String rederived) {
        findings.add(DRAW_DIFFERS, fact, recorded, rederived);
    }

    private void out(Fact fact, String recorded, String why) {
        findings.add(DRAWN_OUT_OF_TURN, fact, recorded, why);
    }
}
