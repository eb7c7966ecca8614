package org.isonomia.command.recorded;

import static org.isonomia.events.recorded.TheWell.*;

import java.time.Duration;
import java.util.List;
import org.isonomia.command.community.foundcommunity.ChallengeWindow;
import org.isonomia.command.community.foundcommunity.LastResort;
import org.isonomia.events.ClauseId;
import org.isonomia.events.MemberId;
import org.isonomia.events.ProposalId;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.events.effects.AddClause;
import org.isonomia.events.effects.AmendClause;
import org.isonomia.events.effects.AmendProcedure;
import org.isonomia.events.effects.Effect;
import org.isonomia.events.effects.RepealClause;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.yesno.YesNo;

/**
 * In a community of five the charter gets a clause, and policies are decided otherwise. The clause is worded anew by one of two that were written
 * against the same edition; the other changes nothing. Then it is repealed.
 */
final class Amending {
    private static final ClauseId END = new ClauseId("l_end");
    private static final Duration VOTED_AND_WAITED = Duration.ofDays(14);
    private static final Procedure POLICIES = new Procedure(
            YesNo.ID,
            Quorum.squareRoot(Quorum.Counts.APPROVALS, 2),
            Threshold.atLeast(3, 5),
            2,
            Duration.ofDays(3),
            Duration.ofDays(6),
            Conduct.PLAIN);

    private Amending() {}

    static void happens(Recording log) {
        Founding.founded(log, "The Quarry", Charter.Template.MAJORITY, LastResort.LAPSE, ChallengeWindow.THREE_DAYS);
        for (MemberId member : List.of(BEN, CYD, FAY, GIL)) Founding.join(log, member);
        decided(log, "clause", new AddClause(END, "Everything ends", "Every call has a last day."));
        decided(log, "policies", new AmendProcedure(DecisionKind.POLICY, 1, POLICIES));
        var first = drafted(log, "within-a-month", new AmendClause(END, 1, "Everything ends", "Within a month."));
        var second = drafted(log, "within-a-year", new AmendClause(END, 1, "Everything ends", "Within a year."));
        log.pass(Duration.ofDays(3));
        adopted(log, first);
        adopted(log, second);
        log.pass(VOTED_AND_WAITED);
        decided(log, "enough", new RepealClause(END, 2));
    }

    private static void decided(Recording log, String name, Effect effect) {
        var motion = drafted(log, name, effect);
        log.pass(Duration.ofDays(3));
        adopted(log, motion);
        log.pass(VOTED_AND_WAITED);
    }

    private static Motion drafted(Recording log, String name, Effect effect) {
        return Motion.drafted(log, new ProposalId("q_" + name), BEN, "Charter: " + name, effect)
                .ready(ADA, CYD);
    }

    private static void adopted(Recording log, Motion motion) {
        var inFavour = new MemberId[] {ADA, BEN, CYD, FAY, GIL};
        Motion.yes(log, motion.putNow(first(motion.id())), inFavour);
    }
}
