package org.isonomia.audit.deciding;

import static org.isonomia.audit.deciding.Words.CONSENT;
import static org.isonomia.audit.deciding.Words.STATUS_QUO;
import static org.isonomia.audit.deciding.Words.YES_NO;

import java.util.List;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.yesno.Result;
import org.isonomia.rules.yesno.Result.Outcome;
import org.isonomia.rules.yesno.Tick;
import org.isonomia.rules.yesno.Tick.Requirement;

/**
 * What the ballots came to under {@code deciding/1} (ADR 23 "Question"): the quorum before anything else, thresholds of
 * the votes for and against, objections by their own entries, and a tie with the status quo a tie like any other.
 */
record FirstResult(PollTerms terms, Counted count) {
    Result result(long objecting, boolean upheld) {
        var ticks = Outcomes.enough(terms, count, count.approvals());
        boolean quorate = Outcomes.met(ticks);
        return switch (terms.rule().rule()) {
            case YES_NO -> {
                long yes = count.said(Words.YES);
                long needed = Shares.threshold(terms.rule().threshold(), yes + count.said(Words.NO));
                ticks.add(Outcomes.tick(Requirement.APPROVAL, needed, yes));
                yield ended(quorate, yes >= needed ? Outcome.ADOPTED : Outcome.REJECTED, ticks);
            }
            case CONSENT -> {
                ticks.add(new Tick(Requirement.NO_OBJECTION, 0, objecting, objecting == 0));
                var consent = count.approvals() > 0 ? Outcome.ADOPTED : Outcome.REJECTED;
                yield upheld
                        ? ended(true, Outcome.REJECTED, ticks)
                        : ended(quorate, objecting > 0 ? Outcome.OBJECTED : consent, ticks);
            }
            default -> {
                boolean rivals = Terms.betweenRivals(terms);
                yield ended(quorate, rivals ? betweenRivals() : Outcomes.chosen(count.sheet()), ticks);
            }
        };
    }

    private Outcome betweenRivals() {
        var winners = count.sheet().winners();
        if (winners.size() > 1) return Outcome.TIED;
        return winners.isEmpty() || winners.contains(STATUS_QUO) ? Outcome.REJECTED : Outcome.ADOPTED;
    }

    private static Result ended(boolean quorate, Outcome otherwise, List<Tick> ticks) {
        return new Result(quorate ? otherwise : Outcome.QUORUM_FAILED, List.copyOf(ticks));
    }
}
