package org.isonomia.rules.score;

import java.util.Optional;
import org.isonomia.rules.counting.BallotFault;
import org.isonomia.rules.counting.BallotFault.Code;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.OptionCheck;
import org.isonomia.rules.counting.Settings;
import org.isonomia.rules.counting.UnusableSettingsException;

/** The scores a ballot may give, both ends among them. */
public record ScoreRange(long min, long max) {
    public ScoreRange {
        if (max <= min) throw new UnusableSettingsException("max is above min, not " + max + " with min " + min);
    }

    /** From 0 to 5 unless {@code min} and {@code max} say otherwise. */
    public static ScoreRange of(Settings settings) {
        return new ScoreRange(
                settings.number("min", 0, Long.MIN_VALUE, Long.MAX_VALUE),
                settings.number("max", 5, Long.MIN_VALUE, Long.MAX_VALUE));
    }

    public Optional<BallotFault> check(Contest contest, Choice choice) {
        var options = new OptionCheck(contest);
        return fault(options, choice)
                .or(() -> choice instanceof Choice.Scored scored
                        ? options.standing(scored.points().keySet())
                        : Optional.empty());
    }

    /** As {@link #check}, but a score for an option that withdrew is no fault: it adds to nothing. */
    public Optional<BallotFault> fault(OptionCheck options, Choice choice) {
        if (choice instanceof Choice.Blank) return Optional.empty();
        if (!(choice instanceof Choice.Scored scored)) return Optional.of(BallotFault.of(Code.WRONG_FORM));
        return options.known(scored.points().keySet())
                .or(() -> scored.points().entrySet().stream()
                        .filter(given -> given.getValue() < min || given.getValue() > max)
                        .findFirst()
                        .map(given -> outside(given.getKey(), given.getValue())));
    }

    private BallotFault outside(String option, long given) {
        return BallotFault.of(Code.SCORE_OUT_OF_RANGE, "option", option, "least", min, "most", max, "given", given);
    }
}
