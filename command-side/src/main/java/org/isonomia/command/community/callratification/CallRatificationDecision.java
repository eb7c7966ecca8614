package org.isonomia.command.community.callratification;

import static org.isonomia.command.Verdict.accept;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.isonomia.command.Decision;
import org.isonomia.command.Past;
import org.isonomia.command.Reads;
import org.isonomia.command.Verdict;
import org.isonomia.command.community.Ratification;
import org.isonomia.command.membership.Standings;
import org.isonomia.deadlines.CommunityDeadlines;
import org.isonomia.deciding.Procedures;
import org.isonomia.deciding.RulesInForce;
import org.isonomia.events.Tag;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.RatificationEvent.RatificationCalled;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.RatifyProcedure;
import org.isonomia.events.membership.MembershipEvent.Standing;

/**
 * The founding charter is put before the community once when it has seven members, and every year what is provisional
 * still (DESIGN "Charter"). Everyone who belongs by now can vote: until it opens, the time for discussion passes, and the
 * time that newcomers wait. Where nothing is to be asked, or the community sleeps, nothing happens.
 */
public record CallRatificationDecision(Ratification ratification, Past<Standing> standing)
        implements Decision<CallRatification> {
    public static final Reads<CallRatification, CallRatificationDecision> READS = Reads.of(
                    CallRatification.class, new CallRatificationDecision(Ratification.NONE, Past.nothing()))
            .with(
                    Ratification.FACTS,
                    CallRatificationDecision::ratification,
                    (s, next) -> new CallRatificationDecision(next, s.standing))
            .on(
                    Standing.class,
                    c -> Tag.membership(),
                    (s, e) -> new CallRatificationDecision(s.ratification, s.standing.plus(e)));

    @Override
    public Verdict decide(CallRatification command, Instant now) {
        if (ratification.rules().isEmpty() || ratification.hibernation().asleep()) return accept();
        var rules = ratification.rules().get();
        var of = rules.provisional().stream().sorted().toList();
        int members = Standings.members(standing).size();
        boolean due = command.afterAYear() ? members > 0 && !calledWithinAYear(now) : isGrown(members);
        return due && !of.isEmpty()
                ? accept(new RatificationCalled(
                        ratification.called().map(RatificationCalled::call).orElse(0) + 1,
                        of,
                        now.plus(notice(rules, of.getFirst(), members))))
                : accept();
    }

    private boolean isGrown(int members) {
        return members >= CommunityDeadlines.SEVEN && ratification.called().isEmpty();
    }

    private boolean calledWithinAYear(Instant now) {
        return ratification
                .called()
                .filter(called -> now.isBefore(called.opensAt().plus(CommunityDeadlines.PROVISIONAL)))
                .isPresent();
    }

    private static Duration notice(RulesInForce rules, DecisionKind of, int members) {
        var effects = List.<Effect>of(new RatifyProcedure(of, rules.edition(of)));
        var procedure = Procedures.of(rules.charter(), effects, members);
        var waiting = procedure.conduct().electorate().waiting();
        return waiting.compareTo(procedure.deliberation()) > 0 ? waiting : procedure.deliberation();
    }
}
