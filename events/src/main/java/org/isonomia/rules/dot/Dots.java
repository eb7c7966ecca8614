package org.isonomia.rules.dot;

import java.math.BigInteger;
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

/**
 * Rule {@code dot/1}: each voter spreads a budget of dots over the options; those with most dots win the seats. Unspent
 * dots are lost, or refused under {@code all_dots}; dots on an option that withdrew are lost. Source: cumulative voting
 * as in Illinois, Cumulative Voting for Directors (805 ILCS 5/7.40); with dots, J. Diceman, "Dotmocracy Handbook" (2010).
 */
public final class Dots implements CountingRule {
    public static final String ID = "dot/1";

    private final long budget;
    private final boolean all;

    public Dots(Settings settings) {
        budget = settings.number("dots_per_voter", 5, 1, 1_000_000);
        all = settings.flag("all_dots", false);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("dots_per_voter", Long.toString(budget), "all_dots", Boolean.toString(all));
    }

    @Override
    public Form form() {
        return Form.SCORED;
    }

    /** Who gives no dot to anything has spent nothing. */
    @Override
    public boolean marksNothing(Choice choice) {
        return choice instanceof Choice.Scored scored
                && scored.points().values().stream().allMatch(points -> points == 0);
    }

    @Override
    public Optional<BallotFault> check(Contest contest, Choice choice) {
        var options = new OptionCheck(contest);
        return fault(options, choice)
                .or(() -> choice instanceof Choice.Scored scored
                        ? options.standing(scored.points().keySet())
                        : Optional.empty());
    }

    private Optional<BallotFault> fault(OptionCheck options, Choice choice) {
        if (choice instanceof Choice.Blank) return Optional.empty();
        if (!(choice instanceof Choice.Scored scored)) return Optional.of(BallotFault.of(Code.WRONG_FORM));
        var unknown = options.known(scored.points().keySet());
        if (unknown.isPresent()) return unknown;
        var spent = BigInteger.ZERO;
        for (var given : scored.points().entrySet()) {
            if (given.getValue() < 0)
                return Optional.of(BallotFault.of(
                        Code.SCORE_OUT_OF_RANGE,
                        "option",
                        given.getKey(),
                        "least",
                        0,
                        "most",
                        budget,
                        "given",
                        given.getValue()));
            spent = spent.add(BigInteger.valueOf(given.getValue()));
        }
        if (spent.signum() == 0) return Optional.empty();
        int side = spent.compareTo(BigInteger.valueOf(budget));
        if (side > 0) return Optional.of(BallotFault.of(Code.OVER_BUDGET, "most", budget, "given", spent));
        if (side < 0 && all) return Optional.of(BallotFault.of(Code.UNDER_BUDGET, "least", budget, "given", spent));
        return Optional.empty();
    }

    @Override
    public CountSheet count(Contest contest, Ballots ballots) {
        var options = new OptionCheck(contest);
        var dots = new PointTally(contest);
        dots.invalid(ballots.rankings().total() - ballots.rankings().blank());
        long blank = ballots.blank();
        for (var cast : ballots.others().entrySet()) {
            if (fault(options, cast.getKey()).isPresent()) dots.invalid(cast.getValue());
            else if (cast.getKey() instanceof Choice.Scored scored) {
                if (scored.points().values().stream().allMatch(points -> points == 0)) blank += cast.getValue();
                scored.points().forEach((option, points) -> dots.add(option, points, cast.getValue()));
            }
        }
        var placing =
                Placing.of(contest, dots.totals(), option -> dots.total(option).signum() > 0);
        return new CountSheet(
                ID,
                settings(),
                ballots.total(),
                blank,
                placing.winners(),
                placing.ranking(),
                placing.ties(),
                null,
                List.of(dots.part("totals"), dots.invalid()));
    }
}
