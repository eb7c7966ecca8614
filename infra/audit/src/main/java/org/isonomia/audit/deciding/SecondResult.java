package org.isonomia.audit.deciding;

import static org.isonomia.audit.deciding.Words.CONSENT;
import static org.isonomia.audit.deciding.Words.NO;
import static org.isonomia.audit.deciding.Words.OBJECT;
import static org.isonomia.audit.deciding.Words.STATUS_QUO;
import static org.isonomia.audit.deciding.Words.YES;
import static org.isonomia.audit.deciding.Words.YES_NO;

import java.util.List;
import java.util.Objects;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.yesno.Result;
import org.isonomia.rules.yesno.Result.Outcome;
import org.isonomia.rules.yesno.Tick;
import org.isonomia.rules.yesno.Tick.Requirement;

/**
 * What the ballots come to under {@code deciding/2}. First whether more are for it than against it, and by how much; only
 * what passes that can fail for want of a quorum.
 */
record SecondResult(PollTerms terms, Counted count) {
    Result result(boolean upheld) {
        if (Terms.betweenRivals(terms)) return betweenRivals();
        var ticks = Outcomes.enough(terms, count, count.approvals());
        boolean enough = Outcomes.met(ticks);
        return switch (terms.rule().rule()) {
            case YES_NO -> {
                var approval = approval(count.said(YES), count.said(NO));
                ticks.add(approval);
                yield ended(ticks, approval.met(), enough, Outcome.ADOPTED);
            }
            case CONSENT -> {
                long objecting = count.said(OBJECT);
                ticks.add(new Tick(Requirement.NO_OBJECTION, 0, objecting, objecting == 0));
                yield objecting > 0 && !upheld
                        ? new Result(Outcome.OBJECTED, List.copyOf(ticks))
                        : ended(ticks, !upheld && count.approvals() > 0, enough, Outcome.ADOPTED);
            }
            default -> {
                var chosen = Outcomes.chosen(count.sheet());
                boolean stands = enough || chosen == Outcome.NO_CHOICE;
                yield new Result(stands ? chosen : Outcome.QUORUM_FAILED, List.copyOf(ticks));
            }
        };
    }

    private Result betweenRivals() {
        var lead = lead();
        var ticks = Outcomes.enough(terms, count, lead.over());
        boolean enough = Outcomes.met(ticks);
        var approval = approval(lead.over(), lead.under());
        ticks.add(approval);
        return ended(ticks, approval.met(), enough, ranked());
    }

    /** The status quo wins a tie it is part of; others tie until a lot ends it. */
    private Outcome ranked() {
        var winners = count.sheet().winners();
        boolean stays = winners.isEmpty() || winners.contains(STATUS_QUO);
        if (stays) return Outcome.REJECTED;
        return winners.size() > 1 ? Outcome.TIED : Outcome.ADOPTED;
    }

    private static Result ended(List<Tick> ticks, boolean preferred, boolean enough, Outcome otherwise) {
        var outcome = !preferred ? Outcome.REJECTED : enough ? otherwise : Outcome.QUORUM_FAILED;
        return new Result(outcome, List.copyOf(ticks));
    }

    private Tick approval(long yes, long no) {
        long share = Shares.threshold(
                terms.rule().threshold(),
                yes + no,
                count.ballots().size(),
                terms.electorate().roll().count());
        return Outcomes.tick(Requirement.APPROVAL, share > no ? share : no + 1, yes);
    }

    /** The one that won by itself; else the one most prefer to the status quo, one that passes before one that does not. */
    private RivalStanding lead() {
        RivalStanding best = null;
        boolean bestPasses = false;
        for (RivalStanding rival : RivalStanding.all(count.sheet())) {
            if (count.sheet().winners().equals(List.of(rival.option()))) return rival;
            boolean passes = approval(rival.over(), rival.under()).met();
            boolean better =
                    best == null || passes && !bestPasses || passes == bestPasses && rival.over() > best.over();
            if (better) {
                best = rival;
                bestPasses = passes;
            }
        }
        return Objects.requireNonNullElse(best, new RivalStanding("", 0, 0));
    }
}
