package org.isonomia.audit.deciding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.yesno.Result;
import org.isonomia.rules.yesno.Result.Outcome;
import org.isonomia.rules.yesno.Tally;
import org.isonomia.rules.yesno.Tick;
import org.isonomia.rules.yesno.Tick.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * What the ballots come to under {@code deciding/2}. First whether more are for it than against it, and by how much; only
 * what passes that can fail for want of a quorum.
 */
public final class SecondResult {
    private static final String YES_NO = "yes-no/1";
    private static final String CONSENT = "consent/1";

    private final PollTerms terms;
    private final CountSheet sheet;
    private final List<Choice> ballots;

    public SecondResult(PollTerms terms, CountSheet sheet, Collection<Choice> ballots) {
        this.terms = terms;
        this.sheet = sheet;
        this.ballots = List.copyOf(ballots);
    }

    public @Nullable Tally tally() {
        return terms.rule().equals(YES_NO)
                ? new Tally(said("yes"), said("no"), ballots.size() - said("yes") - said("no"))
                : null;
    }

    /** What is recorded as approvals. */
    public long approvals() {
        return switch (terms.rule()) {
            case YES_NO -> said("yes");
            case CONSENT -> said("consent") + said("concern");
            default ->
                SecondTerms.betweenRivals(terms)
                        ? RivalStanding.all(sheet).stream()
                                .mapToLong(RivalStanding::over)
                                .max()
                                .orElse(0)
                        : sheet.ballots() - sheet.blank();
        };
    }

    public Result result(boolean upheld) {
        boolean betweenRivals = SecondTerms.betweenRivals(terms);
        var lead = betweenRivals ? lead() : null;
        var ticks = enough(lead == null ? approvals() : lead.over());
        boolean enough = ticks.stream().allMatch(Tick::met);
        if (lead != null) {
            ticks.add(approval(lead.over(), lead.under()));
            return ended(ticks, ticks.getLast().met(), enough, betweenRivals());
        }
        switch (terms.rule()) {
            case YES_NO -> {
                ticks.add(approval(said("yes"), said("no")));
                return ended(ticks, ticks.getLast().met(), enough, Outcome.ADOPTED);
            }
            case CONSENT -> {
                long objecting = said("object");
                ticks.add(new Tick(Requirement.NO_OBJECTION, 0, objecting, objecting == 0));
                if (objecting > 0 && !upheld) return new Result(Outcome.OBJECTED, List.copyOf(ticks));
                return ended(ticks, !upheld && approvals() > 0, enough, Outcome.ADOPTED);
            }
            default -> {
                boolean nobody =
                        sheet.ballots() == sheet.blank() || sheet.winners().isEmpty() && sheet.tiedSeats() == null;
                var chosen = nobody ? Outcome.NO_CHOICE : sheet.tied() ? Outcome.TIED : Outcome.CHOSEN;
                return new Result(enough || nobody ? chosen : Outcome.QUORUM_FAILED, List.copyOf(ticks));
            }
        }
    }

    private static Result ended(List<Tick> ticks, boolean preferred, boolean enough, Outcome otherwise) {
        var outcome = !preferred ? Outcome.REJECTED : enough ? otherwise : Outcome.QUORUM_FAILED;
        return new Result(outcome, List.copyOf(ticks));
    }

    private List<Tick> enough(long approvals) {
        var ticks = new ArrayList<Tick>();
        boolean byApprovals = terms.quorum().counts() == Quorum.Counts.APPROVALS;
        ticks.add(tick(
                byApprovals ? Requirement.QUORUM_OF_APPROVALS : Requirement.QUORUM_OF_PARTICIPANTS,
                SecondTerms.needed(terms),
                byApprovals ? approvals : ballots.size()));
        if (SecondTerms.floored(terms))
            ticks.add(tick(
                    terms.kind() == DecisionKind.CHARTER ? Requirement.CHARTER_FLOOR : Requirement.IRREVERSIBLE_FLOOR,
                    SecondTerms.floor(terms),
                    approvals));
        return ticks;
    }

    private Tick approval(long yes, long no) {
        long share = Shares.threshold(
                terms.threshold(), yes + no, ballots.size(), terms.roll().count());
        return tick(Requirement.APPROVAL, share > no ? share : no + 1, yes);
    }

    private static Tick tick(Requirement requirement, long needed, long reached) {
        return new Tick(requirement, needed, reached, reached >= needed);
    }

    /** The one that won by itself; else the one most prefer to the status quo, one that passes before one that does not. */
    private RivalStanding lead() {
        RivalStanding best = null;
        boolean bestPasses = false;
        for (RivalStanding rival : RivalStanding.all(sheet)) {
            if (sheet.winners().equals(List.of(rival.option()))) return rival;
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

    private Outcome betweenRivals() {
        boolean stays = sheet.winners().isEmpty() || sheet.winners().contains("status-quo");
        if (sheet.winners().size() > 1 && !stays) return Outcome.TIED;
        return stays ? Outcome.REJECTED : Outcome.ADOPTED;
    }

    private long said(String option) {
        return ballots.stream().filter(new Choice.One(option)::equals).count();
    }
}
