package org.isonomia.audit.deciding;

import java.util.ArrayList;
import java.util.List;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.yesno.Result;
import org.isonomia.rules.yesno.Result.Outcome;
import org.isonomia.rules.yesno.Tick;
import org.isonomia.rules.yesno.Tick.Requirement;

/** How a poll ends, by the rules that it opened under. */
public final class Outcomes {
    private Outcomes() {}

    /**
     * @param objecting whose objections stand by their own entries; the second rules look at the ballots
     * @param upheld whether who proposed upheld an objection
     */
    public static Result of(PollTerms terms, Counted count, long objecting, boolean upheld) {
        return Terms.ofFirstRules(terms)
                ? new FirstResult(terms, count).result(objecting, upheld)
                : new SecondResult(terms, count).result(upheld);
    }

    /** What the poll chose: nothing where it is refused, fails or goes on. */
    public static List<String> winners(Outcome outcome, CountSheet sheet) {
        return switch (outcome) {
            case ADOPTED, CHOSEN, TIED -> sheet.winners();
            case REJECTED, QUORUM_FAILED, OBJECTED, NO_CHOICE -> List.of();
        };
    }

    /** Whether enough came, and the floor. @param approvals of what could be adopted */
    static List<Tick> enough(PollTerms terms, Counted count, long approvals) {
        var ticks = new ArrayList<Tick>();
        boolean byApprovals = terms.rule().quorum().counts() == Quorum.Counts.APPROVALS;
        ticks.add(tick(
                byApprovals ? Requirement.QUORUM_OF_APPROVALS : Requirement.QUORUM_OF_PARTICIPANTS,
                Terms.needed(terms),
                byApprovals ? approvals : count.ballots().size()));
        if (Floor.holds(terms))
            ticks.add(tick(
                    terms.matter().kind() == DecisionKind.CHARTER
                            ? Requirement.CHARTER_FLOOR
                            : Requirement.IRREVERSIBLE_FLOOR,
                    Floor.of(terms),
                    approvals));
        return ticks;
    }

    static Tick tick(Requirement requirement, long needed, long reached) {
        return new Tick(requirement, needed, reached, reached >= needed);
    }

    static boolean met(List<Tick> ticks) {
        return ticks.stream().allMatch(Tick::met);
    }

    /** Where options are chosen from, and nothing is proposed. */
    static Outcome chosen(CountSheet sheet) {
        boolean nobody = sheet.ballots() == sheet.blank() || sheet.winners().isEmpty() && sheet.tiedSeats() == null;
        if (nobody) return Outcome.NO_CHOICE;
        boolean open = sheet.ties().stream().anyMatch(tie -> tie.chosen().isEmpty());
        return open ? Outcome.TIED : Outcome.CHOSEN;
    }
}
