package org.isonomia.rules.timepoll;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.rules.counting.BallotFault;
import org.isonomia.rules.counting.BallotFault.Code;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.CountingRule;
import org.isonomia.rules.counting.OptionCheck;
import org.isonomia.rules.counting.Placing;
import org.isonomia.rules.counting.PointTally;
import org.isonomia.rules.counting.Settings;
import org.isonomia.rules.exact.Rational;

/**
 * Rule {@code time-poll/1}: for each slot a ballot says yes (2), if need be (1) or no (0; also when left out). The slot
 * that suits most wins: most yes, and among those most who can come at all (yes and if need be). No statute knows this
 * rule; it is defined here, after the yes / if-need-be / no polls of scheduling programs.
 */
public final class TimePoll implements CountingRule {
    public static final String ID = "time-poll/1";
    public static final long YES = 2;
    public static final long IF_NEED_BE = 1;

    public TimePoll(Settings settings) {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Map<String, String> settings() {
        return Map.of();
    }

    @Override
    public Form form() {
        return Form.SCORED;
    }

    @Override
    public Optional<BallotFault> check(Contest contest, Choice choice) {
        var options = new OptionCheck(contest);
        return fault(options, choice)
                .or(() -> choice instanceof Choice.Scored scored
                        ? options.standing(scored.points().keySet())
                        : Optional.empty());
    }

    private static Optional<BallotFault> fault(OptionCheck options, Choice choice) {
        if (choice instanceof Choice.Blank) return Optional.empty();
        if (!(choice instanceof Choice.Scored scored)) return Optional.of(BallotFault.of(Code.WRONG_FORM));
        return options.known(scored.points().keySet())
                .or(() -> scored.points().entrySet().stream()
                        .filter(given -> given.getValue() < 0 || given.getValue() > YES)
                        .findFirst()
                        .map(given -> BallotFault.of(
                                Code.SCORE_OUT_OF_RANGE,
                                "option",
                                given.getKey(),
                                "least",
                                0,
                                "most",
                                YES,
                                "given",
                                given.getValue())));
    }

    @Override
    public CountSheet count(Contest contest, Ballots ballots) {
        var options = new OptionCheck(contest);
        var yes = new PointTally(contest);
        var able = new PointTally(contest);
        yes.invalid(ballots.rankings().total() - ballots.rankings().blank());
        for (var cast : ballots.others().entrySet()) {
            if (fault(options, cast.getKey()).isPresent()) yes.invalid(cast.getValue());
            else if (cast.getKey() instanceof Choice.Scored scored)
                scored.points().forEach((slot, answer) -> {
                    if (answer == YES) yes.add(slot, 1, cast.getValue());
                    if (answer >= IF_NEED_BE) able.add(slot, 1, cast.getValue());
                });
        }
        var placing = Placing.of(
                contest,
                inTurn(contest, yes, able, ballots.total()),
                slot -> able.total(slot).signum() > 0);
        return new CountSheet(
                ID,
                settings(),
                ballots.total(),
                ballots.blank(),
                placing.winners(),
                placing.ranking(),
                placing.ties(),
                null,
                List.of(yes.part("yes"), able.part("yes_or_if_need_be"), yes.invalid()));
    }

    /** Compares by {@code first}, then by {@code second}, which no more than all ballots can reach. */
    private static Map<String, Rational> inTurn(Contest contest, PointTally first, PointTally second, long ballots) {
        var weight = BigInteger.valueOf(ballots).add(BigInteger.ONE);
        var keys = new LinkedHashMap<String, Rational>();
        for (String slot : contest.standing())
            keys.put(slot, new Rational(first.total(slot).multiply(weight).add(second.total(slot)), BigInteger.ONE));
        return keys;
    }
}
