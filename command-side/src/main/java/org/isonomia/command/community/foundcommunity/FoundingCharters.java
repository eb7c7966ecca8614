package org.isonomia.command.community.foundcommunity;

import java.util.EnumMap;
import java.util.List;
import org.isonomia.deciding.Deciding;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.community.Procedure;
import org.isonomia.rules.consent.Consent;
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

    private static final int NEWCOMERS = 200;

    private FoundingCharters() {}

    static Charter charter(Charter.Template template, FoundingStyle style) {
        var procedures = new EnumMap<DecisionKind, Procedure>(DecisionKind.class);
        for (DecisionKind kind : DecisionKind.values()) {
            boolean leftToSome = kind != DecisionKind.CHARTER && kind != DecisionKind.RECALL;
            var ofKind = leftToSome ? style : style.with(LastResort.LAPSE);
            procedures.put(kind, procedure(template, kind, ofKind));
        }
        return new Charter(template, procedures, NEWCOMERS);
    }

    private static Procedure procedure(Charter.Template template, DecisionKind kind, FoundingStyle style) {
        return switch (kind) {
            case CHARTER, RECALL -> with(DEBIAN, TWO_THIRDS, 2, style);
            case APPOINTMENT -> with(LIGHT, Threshold.MAJORITY, 1, style);
            case MEMBERSHIP, ROLE, POLICY, GENERAL ->
                switch (template) {
                    case MAJORITY -> with(DEBIAN, Threshold.MAJORITY, 1, style);
                    case CONSENT -> with(Consent.ID, LIGHT, UNOPPOSED, 1, style);
                    case SUPERMAJORITY -> with(DEBIAN, TWO_THIRDS, 1, style);
                    case RANKED -> with(besides(kind, Deciding.RIVALS), LIGHT, Threshold.MAJORITY, 1, style);
                    case ADVICE ->
                        kind == DecisionKind.MEMBERSHIP
                                ? with(Quorum.NONE, Threshold.MAJORITY, 2, style)
                                : with(Deciding.ADVICE, Quorum.NONE, Threshold.MAJORITY, 1, style);
                };
        };
    }

    /** Who is a member is a matter of yes or no. */
    private static String besides(DecisionKind kind, String rule) {
        return kind == DecisionKind.MEMBERSHIP ? YesNo.ID : rule;
    }

    /** A second call follows where the quorum has something to come down to. */
    private static Conduct conduct(String rule, Quorum quorum, FoundingStyle style) {
        boolean lower = quorum.equals(DEBIAN);
        return new Conduct(
                new Electorate(List.of(), style.waiting().period),
                style.visibility(),
                style.pace().extension,
                style.pace().earlyClose,
                lower ? new Conduct.SecondCall(style.pace().notice, LIGHT) : null,
                style.lastResort().fallback,
                style.lastResort().demand,
                style.challenge().length,
                rule.equals(Consent.ID) ? TWO_THIRDS : null);
    }

    private static Procedure with(Quorum quorum, Threshold threshold, int supporters, FoundingStyle style) {
        return with(YesNo.ID, quorum, threshold, supporters, style);
    }

    private static Procedure with(
            String rule, Quorum quorum, Threshold threshold, int supporters, FoundingStyle style) {
        var conduct = conduct(rule, quorum, style);
        return new Procedure(
                rule, quorum, threshold, supporters, style.pace().deliberation, style.pace().voting, conduct);
    }
}
