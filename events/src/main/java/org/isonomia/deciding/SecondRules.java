package org.isonomia.deciding;

import static org.isonomia.rules.yesno.Result.Outcome.ADOPTED;
import static org.isonomia.rules.yesno.Result.Outcome.NO_CHOICE;
import static org.isonomia.rules.yesno.Result.Outcome.OBJECTED;
import static org.isonomia.rules.yesno.Result.Outcome.QUORUM_FAILED;
import static org.isonomia.rules.yesno.Result.Outcome.REJECTED;

import java.util.List;
import java.util.Objects;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.quorum.Turnout;
import org.isonomia.rules.yesno.Result;
import org.isonomia.rules.yesno.Result.Outcome;
import org.isonomia.rules.yesno.Tick;
import org.isonomia.rules.yesno.YesNo;

/**
 * The rules {@code deciding/2} (DESIGN "Quorum"). A proposal with at least as many against as for, or under its
 * threshold, is rejected whatever the quorum: the quorum fails only where the threshold is met and too few approved, so
 * that no minority wins by a second call or a panel what a majority refused. The floor is of all members, also for what
 * cannot be undone; quorum and threshold have the base they state.
 */
final class SecondRules {
    private SecondRules() {}

    static Result decide(PollTerms terms, PollCount count, boolean upheld) {
        if (Deciding.isBetweenRivals(terms)) return betweenRivals(terms, count);
        var ticks = Deciding.ground(terms, count, count.approvals());
        boolean enough = ticks.stream().allMatch(Tick::met);
        return switch (terms.rule().rule()) {
            case YesNo.ID -> {
                var tally = Objects.requireNonNull(count.tally());
                ticks.add(approval(terms, tally.yes(), tally.no(), tally.participants()));
                yield result(ticks.getLast().met(), enough, ADOPTED, ticks);
            }
            case Consent.ID -> {
                long objections = count.objections();
                ticks.add(new Tick(Tick.Requirement.NO_OBJECTION, 0, objections, objections == 0));
                if (upheld) yield new Result(REJECTED, List.copyOf(ticks));
                yield objections > 0
                        ? new Result(OBJECTED, List.copyOf(ticks))
                        : result(count.approvals() > 0, enough, ADOPTED, ticks);
            }
            default -> {
                var chosen = Deciding.chosen(count.sheet());
                yield new Result(enough || chosen == NO_CHOICE ? chosen : QUORUM_FAILED, List.copyOf(ticks));
            }
        };
    }

    private static Result betweenRivals(PollTerms terms, PollCount count) {
        var standings = Against.statusQuo(count.sheet());
        var lead = Against.lead(
                standings, count.sheet(), rival -> approval(terms, rival, count).met());
        var ticks = Deciding.ground(terms, count, lead.over());
        boolean enough = ticks.stream().allMatch(Tick::met);
        ticks.add(approval(terms, lead, count));
        return result(ticks.getLast().met(), enough, Deciding.rivals(terms, count.sheet()), ticks);
    }

    private static Result result(boolean preferred, boolean enough, Outcome otherwise, List<Tick> ticks) {
        return new Result(!preferred ? REJECTED : enough ? otherwise : QUORUM_FAILED, List.copyOf(ticks));
    }

    private static Tick approval(PollTerms terms, Against rival, PollCount count) {
        return approval(terms, rival.over(), rival.under(), count.sheet().ballots());
    }

    /** More for than against, and the threshold of its base. */
    private static Tick approval(PollTerms terms, long yes, long no, long participants) {
        var turnout =
                new Turnout(yes + no, participants, terms.electorate().roll().count());
        long needed = Math.max(terms.rule().threshold().required(turnout), no + 1);
        return Tick.of(Tick.Requirement.APPROVAL, needed, yes);
    }
}
