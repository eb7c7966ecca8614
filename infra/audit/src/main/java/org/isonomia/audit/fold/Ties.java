package org.isonomia.audit.fold;

import static org.isonomia.audit.fold.Disagreement.Kind.TIE_DIFFERS;

import java.time.Instant;
import java.util.List;
import org.isonomia.audit.deciding.Windows;
import org.isonomia.events.draws.DrawEvent.LotDrawn;
import org.isonomia.events.draws.DrawEvent.LotFailed;
import org.isonomia.events.results.ResultEvent.TieBroken;
import org.isonomia.rules.sortition.LotOf;
import org.isonomia.rules.yesno.Result.Outcome;
import org.jspecify.annotations.Nullable;

/** Ties of rivals, each ended by its lot (DESIGN "Ties"): the seed's option, or the status quo where there is no seed. */
final class Ties {
    private final Findings findings;

    Ties(Findings findings) {
        this.findings = findings;
    }

    void broken(Poll poll, TieBroken event, Fact fact, Act act) {
        String recorded = "the tie of " + event.poll() + " ends with " + event.winners();
        var count = poll.count();
        var lot = poll.lots.get(LotOf.TIE);
        if (poll.outcome != Outcome.TIED || poll.broken != null || count == null || lot == null) {
            findings.add(TIE_DIFFERS, fact, recorded, "there is no tie to end, its outcome is " + poll.outcome);
            return;
        }
        boolean said = act.events(LotDrawn.class).anyMatch(e -> e.poll().equals(event.poll()))
                || act.events(LotFailed.class).anyMatch(e -> e.poll().equals(event.poll()));
        if (!said) findings.add(TIE_DIFFERS, fact, recorded, "no lot is drawn in the same command");
        var tied = count.sheet().winners();
        var winners = lot.seed == null ? List.<String>of() : List.of(LotHash.winner(lot.seed, tied));
        var outcome = winners.isEmpty() ? Outcome.REJECTED : Outcome.ADOPTED;
        @Nullable Instant until = Windows.until(poll.terms, outcome, fact.at()).orElse(null);
        var derived = new TieBroken(event.poll(), outcome, winners, until);
        if (!event.equals(derived)) findings.add(TIE_DIFFERS, fact, event.toString(), derived.toString());
        poll.broken = fact;
        poll.outcome = event.outcome();
        poll.winners = event.winners();
        poll.challengeable = until;
    }
}
