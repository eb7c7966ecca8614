package org.isonomia.deciding;

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
import org.isonomia.events.effects.Effect;
import org.isonomia.events.polls.Occasion.Reason;
import org.isonomia.events.polls.PollTerms;
import org.isonomia.rules.consent.Consent;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.quorum.CharterFloor;
import org.isonomia.rules.quorum.Quorum;
import org.isonomia.rules.yesno.Result;
import org.isonomia.rules.yesno.Tick;
import org.isonomia.rules.yesno.YesNo;

/**
 * How a poll ends, by the version of these rules it opened under. By the first the quorum comes before anything else;
 * by the second, of {@link SecondRules}, only what would be adopted can lack one. A tie, no ballot, only blanks or only
 * abstentions leave the status quo. Changing the charter also needs approvals of at least ⌈3√N/2⌉ (DESIGN "Quorum"), so
 * that a handful cannot capture a sleeping community.
 */
public final class Deciding {
    /** Of every poll that opened before the rules had a version: the charter's floor is reckoned from the roll. */
    public static final String FIRST = PollTerms.FIRST_RULES;

    /** See {@link SecondRules}. */
    public static final String SECOND = "deciding/2";

    /** By which polls that open from now on end. */
    public static final String NOW = SECOND;

    /**
     * Who proposed decides alone, after asking others for advice and hearing it: the advice process. The poll itself is a
     * yes or no of one.
     */
    public static final String ADVICE = "advice/1";

    /** Rivals are ranked with the status quo as the default option (Debian constitution A.6). */
    public static final String RIVALS = "schulze-debian/1";

    public static final String STATUS_QUO = "status-quo";

    private Deciding() {}

    /** Whether the votes for are held against those against: between yes and no, and between a rival and the status quo. */
    public static boolean needsThreshold(PollTerms terms) {
        return terms.rule().is(YesNo.ID) || isBetweenRivals(terms);
    }

    /** Whether a ballot of a consent poll objects. */
    public static boolean objects(Choice choice) {
        return choice instanceof Choice.One one && one.option().equals(Consent.OBJECT);
    }

    /** Whether rival proposals stand in it against the status quo; an advisory poll by the same rule has no status quo. */
    public static boolean isBetweenRivals(PollTerms terms) {
        return terms.rule().is(RIVALS) && terms.rule().option(STATUS_QUO).isPresent();
    }

    /**
     * Whether approvals of a share of all members are needed besides its quorum: to change the charter and, since the
     * second rules, for whatever cannot be undone.
     */
    public static boolean hasFloor(PollTerms terms) {
        boolean ratifies =
                terms.occasion().reason() == Reason.RATIFY && terms.hearing().irreversible();
        return ratifies
                || hasFloor(terms.matter().binding(), terms.matter().kind(), terms.deciding(), terms.anyEffects());
    }

    /** Of a poll that would open now. */
    public static boolean hasFloor(DecisionKind kind, List<Effect> effects) {
        return hasFloor(true, kind, NOW, effects);
    }

    private static boolean hasFloor(boolean binding, DecisionKind kind, String deciding, List<Effect> effects) {
        if (!binding) return false;
        return kind == DecisionKind.CHARTER
                || !deciding.equals(FIRST) && effects.stream().anyMatch(Effect::irreversible);
    }

    /** How many approvals that are; none where it has no floor. The first rules counted those on the roll. */
    public static long floor(PollTerms terms) {
        if (!hasFloor(terms)) return 0;
        return CharterFloor.required(
                terms.isOfFirstRules() ? terms.electorate().roll().count() : terms.members());
    }

    /**
     * @param objections that stand at the close, by their own entries; the second rules count the ballots that object
     * @param upheld whether the proposer upheld one
     */
    public static Result decide(PollTerms terms, PollCount count, long objections, boolean upheld) {
        if (!terms.isOfFirstRules()) return SecondRules.decide(terms, count, upheld);
        var ticks = ground(terms, count, count.approvals());
        boolean quorate = ticks.stream().allMatch(Tick::met);
        return switch (terms.rule().rule()) {
            case YesNo.ID -> {
                var tally = java.util.Objects.requireNonNull(count.tally());
                var approval = Tick.of(
                        Tick.Requirement.APPROVAL,
                        terms.rule().threshold().required(tally.yes() + tally.no()),
                        tally.yes());
                ticks.add(approval);
                yield result(quorate, approval.met() ? ADOPTED : REJECTED, ticks);
            }
            case Consent.ID -> {
                ticks.add(new Tick(Tick.Requirement.NO_OBJECTION, 0, objections, objections == 0));
                yield upheld
                        ? new Result(REJECTED, List.copyOf(ticks))
                        : result(quorate, consent(count, objections), ticks);
            }
            case RIVALS ->
                result(quorate, isBetweenRivals(terms) ? rivals(terms, count.sheet()) : chosen(count.sheet()), ticks);
            default -> result(quorate, chosen(count.sheet()), ticks);
        };
    }

    /** The quorum and the floor. @param approvals of what could be adopted */
    static List<Tick> ground(PollTerms terms, PollCount count, long approvals) {
        var ticks = new ArrayList<Tick>();
        boolean byApprovals = terms.rule().quorum().counts() == Quorum.Counts.APPROVALS;
        ticks.add(Tick.of(
                byApprovals ? Tick.Requirement.QUORUM_OF_APPROVALS : Tick.Requirement.QUORUM_OF_PARTICIPANTS,
                terms.needed(),
                byApprovals ? approvals : count.sheet().ballots()));
        if (hasFloor(terms))
            ticks.add(Tick.of(
                    terms.matter().kind() == DecisionKind.CHARTER
                            ? Tick.Requirement.CHARTER_FLOOR
                            : Tick.Requirement.IRREVERSIBLE_FLOOR,
                    floor(terms),
                    approvals));
        return ticks;
    }

    /**
     * What the poll chose: what its sheet has as winners, when the outcome lets them win. Of a tie these are who is
     * elected all the same; by version 1 of a counting rule the tied as well.
     */
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

    /** The status quo wins a tie it is part of; by the first rules that was a tie like any other. */
    static Result.Outcome rivals(PollTerms terms, CountSheet sheet) {
        boolean statusQuo = sheet.winners().contains(STATUS_QUO);
        if (sheet.winners().size() > 1 && (terms.isOfFirstRules() || !statusQuo)) return TIED;
        return sheet.winners().isEmpty() || sheet.winners().contains(STATUS_QUO) ? REJECTED : ADOPTED;
    }

    /** Version 2 of a counting rule says which seats are tied and may elect nobody; version 1 has the tied among its winners. */
    static Result.Outcome chosen(CountSheet sheet) {
        boolean nobody = sheet.winners().isEmpty() && sheet.tiedSeats() == null;
        if (sheet.ballots() == sheet.blank() || nobody) return NO_CHOICE;
        return sheet.tied() ? TIED : CHOSEN;
    }
}
