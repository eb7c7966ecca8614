package org.isonomia.audit.deciding;

import static org.isonomia.audit.deciding.Words.ADVICE;
import static org.isonomia.audit.deciding.Words.CONSENT;
import static org.isonomia.audit.deciding.Words.RIVALS;
import static org.isonomia.audit.deciding.Words.YES_NO;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isonomia.events.community.Charter;
import org.isonomia.events.community.Conduct;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.community.Electorate;
import org.isonomia.events.community.Procedure;
import org.isonomia.rules.quorum.Fraction;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.quorum.Threshold;
import org.jspecify.annotations.Nullable;

/** The charters one can found with (DESIGN "Deciding", ADR 27): five templates, and what founders choose besides. */
public final class Templates {
    /** Whom the invitations of one member let in within a year. */
    private static final int NEWCOMERS = 200;

    private static final Quorum HEAVY = roots(3);
    private static final Quorum LIGHT = roots(1);
    private static final Quorum NONE = new Quorum(Quorum.Form.NONE, Quorum.Counts.APPROVALS, new Fraction(0, 1), null);
    private static final Threshold HALF = new Threshold(new Fraction(1, 2), true, null);
    private static final Threshold TWO_THIRDS = new Threshold(new Fraction(2, 3), false, null);
    private static final Threshold ALL = new Threshold(new Fraction(1, 1), false, null);

    private Templates() {}

    /** Deliberation, voting, notice of a second call, extension and early close. */
    private record Pace(
            Duration deliberation,
            Duration voting,
            Duration notice,
            @Nullable Duration extension,
            @Nullable Duration earlyClose) {
        static final List<Pace> ALL = List.of(
                new Pace(Duration.ZERO, Duration.ofHours(1), Duration.ofMinutes(10), null, null),
                new Pace(days(2), days(5), days(2), days(1), days(1)),
                new Pace(days(5), days(9), days(3), days(2), days(2)));
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }

    /** Whether founders could have chosen it. */
    public static boolean offer(Charter charter) {
        var newcomers = charter.newcomers();
        return newcomers != null && newcomers == NEWCOMERS && procedures(charter);
    }

    /** Whether it is one that the sample is played with, where one person invites everybody. */
    public static boolean play(Charter charter) {
        return charter.newcomers() == null && procedures(charter);
    }

    private static boolean procedures(Charter charter) {
        var founded = charter.procedures().get(DecisionKind.MEMBERSHIP);
        if (founded == null) return false;
        var conduct = founded.conduct();
        boolean chosen = conduct.electorate().classes().isEmpty()
                && List.of(days(0), days(7), days(30))
                        .contains(conduct.electorate().waiting())
                && List.of(days(0), days(3), days(7)).contains(conduct.challenge());
        boolean panel = conduct.fallback().places() > 0;
        return chosen
                && Pace.ALL.stream()
                        .anyMatch(pace -> procedures(charter.template(), pace, conduct, panel)
                                        .equals(charter.procedures())
                                || before(charter.template(), pace, conduct, panel)
                                        .equals(charter.procedures()));
    }

    /** What ranked and advice were before they ranked and asked (ADR 27): yes or no underneath. */
    private static Map<DecisionKind, Procedure> before(
            Charter.Template template, Pace pace, Conduct chosen, boolean panel) {
        var procedures = new EnumMap<DecisionKind, Procedure>(procedures(template, pace, chosen, panel));
        procedures.replaceAll((kind, now) -> {
            boolean plain = now.rule().equals(RIVALS) || now.rule().equals(ADVICE);
            int supporters = now.rule().equals(ADVICE) ? 2 : now.supporters();
            return plain
                    ? new Procedure(
                            YES_NO,
                            now.quorum(),
                            now.threshold(),
                            supporters,
                            now.deliberation(),
                            now.voting(),
                            now.conduct())
                    : now;
        });
        return procedures;
    }

    private static Map<DecisionKind, Procedure> procedures(
            Charter.Template template, Pace pace, Conduct chosen, boolean panel) {
        var procedures = new EnumMap<DecisionKind, Procedure>(DecisionKind.class);
        for (DecisionKind kind : DecisionKind.values()) {
            boolean few = panel && kind != DecisionKind.CHARTER && kind != DecisionKind.RECALL;
            procedures.put(kind, procedure(template, kind, pace, chosen, few));
        }
        return procedures;
    }

    private static Procedure procedure(
            Charter.Template template, DecisionKind kind, Pace pace, Conduct chosen, boolean panel) {
        return switch (kind) {
            case CHARTER, RECALL -> held(YES_NO, HEAVY, TWO_THIRDS, 2, pace, chosen, panel);
            case APPOINTMENT -> held(YES_NO, LIGHT, HALF, 1, pace, chosen, panel);
            case MEMBERSHIP, ROLE, POLICY, GENERAL -> {
                boolean membership = kind == DecisionKind.MEMBERSHIP;
                yield switch (template) {
                    case MAJORITY -> held(YES_NO, HEAVY, HALF, 1, pace, chosen, panel);
                    case CONSENT -> held(CONSENT, LIGHT, ALL, 1, pace, chosen, panel);
                    case SUPERMAJORITY -> held(YES_NO, HEAVY, TWO_THIRDS, 1, pace, chosen, panel);
                    case RANKED -> held(membership ? YES_NO : RIVALS, LIGHT, HALF, 1, pace, chosen, panel);
                    case ADVICE ->
                        held(membership ? YES_NO : ADVICE, NONE, HALF, membership ? 2 : 1, pace, chosen, panel);
                };
            }
        };
    }

    private static Procedure held(
            String rule, Quorum quorum, Threshold threshold, int supporters, Pace pace, Conduct chosen, boolean panel) {
        var conduct = new Conduct(
                new Electorate(List.of(), chosen.electorate().waiting()),
                chosen.visibility(),
                pace.extension,
                pace.earlyClose,
                quorum.equals(HEAVY) ? new Conduct.SecondCall(pace.notice, LIGHT) : null,
                new Conduct.Fallback(panel ? 7 : 0),
                panel ? 3 : 0,
                chosen.challenge(),
                rule.equals(CONSENT) ? TWO_THIRDS : null);
        return new Procedure(rule, quorum, threshold, supporters, pace.deliberation, pace.voting, conduct);
    }

    private static Quorum roots(int k) {
        return new Quorum(Quorum.Form.SQUARE_ROOT, Quorum.Counts.APPROVALS, new Fraction(k, 1), null);
    }
}
