package org.isonomia.command.community.found;

import java.util.EnumMap;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Procedure;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Quorum.Counts;
import org.isonomia.rules.quorum.Threshold;
import org.isonomia.rules.yesno.YesNo;

/**
 * The five charters to found with. Changing the charter, admitting by decision and recalling always take two thirds;
 * what differs is how everything else is decided. All quorums count approvals and grow with the square root of the
 * membership (Debian constitution A.6), so that a large community can still decide.
 */
final class FoundingCharters {
    private static final Quorum DEBIAN = Quorum.squareRoot(Counts.APPROVALS, 3);
    private static final Quorum LIGHT = Quorum.squareRoot(Counts.APPROVALS, 1);
    private static final Threshold TWO_THIRDS = Threshold.atLeast(2, 3);
    private static final Threshold UNOPPOSED = Threshold.atLeast(1, 1);

    private FoundingCharters() {}

    static Charter charter(Charter.Template template, Pace pace) {
        var procedures = new EnumMap<DecisionKind, Procedure>(DecisionKind.class);
        for (DecisionKind kind : DecisionKind.values()) procedures.put(kind, procedure(template, kind, pace));
        return new Charter(template, procedures);
    }

    private static Procedure procedure(Charter.Template template, DecisionKind kind, Pace pace) {
        return switch (kind) {
            case CHARTER, RECALL -> with(DEBIAN, TWO_THIRDS, 2, pace);
            case APPOINTMENT -> with(LIGHT, Threshold.MAJORITY, 1, pace);
            case MEMBERSHIP, ROLE, POLICY, GENERAL ->
                switch (template) {
                    case MAJORITY -> with(DEBIAN, Threshold.MAJORITY, 1, pace);
                    case CONSENT -> with(LIGHT, UNOPPOSED, 1, pace);
                    case SUPERMAJORITY -> with(DEBIAN, TWO_THIRDS, 1, pace);
                    case RANKED -> with(LIGHT, Threshold.MAJORITY, 1, pace);
                    case ADVICE -> with(Quorum.NONE, Threshold.MAJORITY, 2, pace);
                };
        };
    }

    private static Procedure with(Quorum quorum, Threshold threshold, int supporters, Pace pace) {
        return new Procedure(YesNo.ID, quorum, threshold, supporters, pace.deliberation, pace.voting);
    }
}
