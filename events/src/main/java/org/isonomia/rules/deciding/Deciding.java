package org.isonomia.rules.deciding;

import static org.isonomia.rules.yesno.Result.Outcome.ADOPTED;
import static org.isonomia.rules.yesno.Result.Outcome.CHOSEN;
import static org.isonomia.rules.yesno.Result.Outcome.NO_CHOICE;
import static org.isonomia.rules.yesno.Result.Outcome.OBJECTED;
import static org.isonomia.rules.yesno.Result.Outcome.QUORUM_FAILED;
import static org.isonomia.rules.yesno.Result.Outcome.REJECTED;
import static org.isonomia.rules.yesno.Result.Outcome.TIED;

import java.util.ArrayList;
import java.util.List;
import org.isonomia.events.community.DecisionKind;
import org.isonomia.events.polls.PollOption;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.quorum.CharterFloor;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.yesno.Result;
import org.isonomia.rules.yesno.Tick;
import org.isonomia.rules.yesno.YesNo;

/**
 * How a poll ends: quorum first, then what its rule asks for. A tie, no ballot, only blanks or only abstentions leave
 * the status quo. Changing the charter also needs approvals of at least ⌈3√N/2⌉ of all members (DESIGN "Quorum"), so
 * that a handful cannot capture a sleeping community.
 */
public final class Deciding {
    /** Of every poll that opened before the rules had a version: the charter's floor is reckoned from the roll. */
    public static final String FIRST = "deciding/1";

    /** The floor of changes that bind or cannot be undone is reckoned from all members. */
    public static final String SECOND = "deciding/2";

    /** By which polls that open from now on end. */
    public static final String NOW = SECOND;

    public static final String CONSENT = "consent/1";

    /** Rivals are ranked with the status quo as the default option (Debian constitution A.6). */
    public static final String RIVALS = "schulze-debian/1";

    private static final String OBJECT = "object";

    /** The answers to a consent poll; an objection needs its reason. */
    public static final List<PollOption> CONSENT_OPTIONS = List.of(
            PollOption.of("consent", "Consent"),
            PollOption.of("concern", "Consent, with a concern"),
            new PollOption(OBJECT, "Object", null, null, true, null, 0, List.of()));

    public static final String STATUS_QUO = "status-quo";
    static final String BEATS = "beat_matrix";

    private Deciding() {}

    /** Whether the votes for are held against those against: between yes and no, and between a rival and the status quo. */
    public static boolean needsThreshold(PollTerms terms) {
        return terms.rule().equals(YesNo.ID) || terms.rule().equals(RIVALS);
    }

    /** Whether a ballot of a consent poll objects. */
    public static boolean objects(Choice choice) {
        return choice instanceof Choice.One one && one.option().equals(OBJECT);
    }

    /**
     * @param objections that stand at the close
     * @param upheld whether the proposer upheld one
     */
    public static Result decide(PollTerms terms, PollCount count, long objections, boolean upheld) {
        var ticks = new ArrayList<Tick>();
        long roll = terms.roll().count();
        boolean approvals = terms.quorum().counts() == Quorum.Counts.APPROVALS;
        ticks.add(Tick.of(
                approvals ? Tick.Requirement.QUORUM_OF_APPROVALS : Tick.Requirement.QUORUM_OF_PARTICIPANTS,
                terms.quorum().required(roll),
                approvals ? count.approvals() : count.sheet().ballots()));
        if (terms.binding() && terms.kind() == DecisionKind.CHARTER)
            ticks.add(Tick.of(
                    Tick.Requirement.CHARTER_FLOOR,
                    CharterFloor.required(terms.deciding().equals(FIRST) ? roll : terms.members()),
                    count.approvals()));
        boolean quorate = ticks.stream().allMatch(Tick::met);
        return switch (terms.rule()) {
            case YesNo.ID -> {
                var tally = java.util.Objects.requireNonNull(count.tally());
                var approval = Tick.of(
                        Tick.Requirement.APPROVAL, terms.threshold().required(tally.yes() + tally.no()), tally.yes());
                ticks.add(approval);
                yield result(quorate, approval.met() ? ADOPTED : REJECTED, ticks);
            }
            case CONSENT -> {
                ticks.add(new Tick(Tick.Requirement.NO_OBJECTION, 0, objections, objections == 0));
                yield upheld
                        ? new Result(REJECTED, List.copyOf(ticks))
                        : result(quorate, consent(count, objections), ticks);
            }
            case RIVALS -> result(quorate, rivals(count.sheet()), ticks);
            default -> result(quorate, chosen(count.sheet()), ticks);
        };
    }

    /** What the poll chose: what its sheet has as winners, when the outcome lets them win. */
    public static List<String> winners(Result result, CountSheet sheet) {
        return switch (result.outcome()) {
            case ADOPTED, CHOSEN, TIED -> sheet.winners();
            case REJECTED, QUORUM_FAILED, OBJECTED, NO_CHOICE -> List.of();
        };
    }

    private static Result result(boolean quorate, Result.Outcome otherwise, List<Tick> ticks) {
        return new Result(quorate ? otherwise : QUORUM_FAILED, List.copyOf(ticks));
    }

    /** Silence is not consent: somebody has to have given it. */
    private static Result.Outcome consent(PollCount count, long objections) {
        if (objections > 0) return OBJECTED;
        return count.approvals() > 0 ? ADOPTED : REJECTED;
    }

    private static Result.Outcome rivals(CountSheet sheet) {
        if (sheet.winners().size() > 1) return TIED;
        return sheet.winners().isEmpty() || sheet.winners().contains(STATUS_QUO) ? REJECTED : ADOPTED;
    }

    private static Result.Outcome chosen(CountSheet sheet) {
        if (sheet.ballots() == sheet.blank() || sheet.winners().isEmpty()) return NO_CHOICE;
        return sheet.tied() ? TIED : CHOSEN;
    }

    /** The most ballots that prefer any one option to the status quo. */
    static long mostOverStatusQuo(CountSheet sheet) {
        return sheet.parts().stream()
                .filter(part -> part instanceof CountSheet.Matrix matrix
                        && matrix.name().equals(BEATS))
                .map(CountSheet.Matrix.class::cast)
                .flatMap(matrix -> matrix.rows().stream()
                        .map(row -> Long.parseLong(row.get(matrix.order().indexOf(STATUS_QUO)))))
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }
}
