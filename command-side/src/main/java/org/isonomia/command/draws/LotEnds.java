package org.isonomia.command.draws;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isonomia.deciding.Challenges;
import org.isonomia.deciding.PanelDraw;
import org.isonomia.events.Event;
import org.isonomia.events.Id;
import org.isonomia.events.MemberId;
import org.isonomia.events.PollId;
import org.isonomia.events.draws.DrawEvent.LotCalled;
import org.isonomia.events.draws.DrawEvent.LotDrawn;
import org.isonomia.events.draws.DrawEvent.LotFailed;
import org.isonomia.events.draws.DrawEvent.PanelDrawn;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.events.results.ResultEvent.TieBroken;
import org.isonomia.rules.counting.TieBreak;
import org.isonomia.rules.sortition.LotOf;
import org.isonomia.rules.sortition.Shares;
import org.isonomia.rules.yesno.Result.Outcome;

/** How a lot goes on from one call to its end, and what follows from that (DESIGN "Draws", "Ties"). */
public record LotEnds(Drawing drawing, PollId poll, LotOf of, Instant now) {
    /** The first call, or its renewal. */
    public static LotCalled call(
            PollId poll, LotOf of, int call, List<MemberId> withheld, PollTerms terms, Instant now) {
        var commitBy = now.plus(PanelDraw.toCommit(terms));
        return new LotCalled(poll, of, call, withheld, commitBy, commitBy.plus(PanelDraw.toReveal(terms)));
    }

    /** Too few volunteers: one renewal, without those who withheld their shares, then the end without a seed. */
    public List<Event> tooFew(List<MemberId> withheld) {
        int call = lot().call().call();
        if (call < Shares.CALLS) return List.of(call(poll, of, call + 1, withheld, drawing.terms(), now));
        var events = new ArrayList<Event>();
        events.add(new LotFailed(poll, of, call, withheld));
        events.addAll(
                switch (of) {
                    case PANEL -> drawing.lapse(poll, now);
                    case TIE -> statusQuo();
                });
        return events;
    }

    /** @param share one more than the log has, of this member; absent when the time to reveal is over */
    public List<Event> drawn(Map<MemberId, String> share) {
        var shares = new HashMap<>(lot().revealed());
        shares.putAll(share);
        int call = lot().call().call();
        String seed = Shares.seed(poll, of, call, shares);
        var revealed =
                shares.keySet().stream().sorted(Comparator.comparing(Id::value)).toList();
        var withheld = lot().withheld().stream()
                .filter(member -> !shares.containsKey(member))
                .toList();
        var events = new ArrayList<Event>();
        events.add(new LotDrawn(poll, of, call, revealed, withheld, seed));
        events.addAll(
                switch (of) {
                    case PANEL -> panel(seed);
                    case TIE -> winner(seed);
                });
        return events;
    }

    private Lot lot() {
        return drawing.draw().lot(of);
    }

    private List<Event> panel(String seed) {
        var panel = drawing.panel(seed, now);
        return panel.isEmpty()
                ? drawing.lapse(poll, now)
                : List.of(new PanelDrawn(poll, seed, panel, now.plus(PanelDraw.TO_DECLINE)));
    }

    private List<Event> winner(String seed) {
        var tied = drawing.following().decided().orElseThrow().winners();
        var first = new TieBreak.Lot(seed).order(tied).orElseThrow().subList(0, 1);
        var until = Challenges.until(drawing.terms(), Outcome.ADOPTED, now).orElse(null);
        return List.of(new TieBroken(poll, Outcome.ADOPTED, List.copyOf(first), until));
    }

    /** Nobody made a seed: of rivals that tie none is better than what is. */
    private List<Event> statusQuo() {
        var events = new ArrayList<Event>();
        var until = Challenges.until(drawing.terms(), Outcome.REJECTED, now).orElse(null);
        events.add(new TieBroken(poll, Outcome.REJECTED, List.of(), until));
        events.addAll(drawing.queue().done(poll));
        return events;
    }
}
