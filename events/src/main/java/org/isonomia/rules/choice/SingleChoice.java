package org.isonomia.rules.choice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isonomia.rules.counting.BallotFault;
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
 * Rule {@code single-choice/1}: each ballot names one option; those with most votes win the seats, with or without a
 * majority. A vote for an option that withdrew counts for nobody. Source: plurality election, Robert's Rules of Order
 * (12th ed.) §44:11; for one seat the count of the Representation of the People Act 1983 (UK), Sch. 1 r. 18.
 */
public final class SingleChoice implements CountingRule {
    public static final String ID = "single-choice/1";

    public SingleChoice(Settings settings) {}

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
        return Form.ONE;
    }

    @Override
    public Optional<BallotFault> check(Contest contest, Choice choice) {
        var options = new OptionCheck(contest);
        return fault(options, choice)
                .or(() ->
                        choice instanceof Choice.One one ? options.standing(List.of(one.option())) : Optional.empty());
    }

    private static Optional<BallotFault> fault(OptionCheck options, Choice choice) {
        return switch (choice) {
            case Choice.Blank blank -> Optional.empty();
            case Choice.One one -> options.known(List.of(one.option()));
            case Choice.Approved other -> Optional.of(BallotFault.of(BallotFault.Code.WRONG_FORM));
            case Choice.Scored other -> Optional.of(BallotFault.of(BallotFault.Code.WRONG_FORM));
            case Choice.Ranked other -> Optional.of(BallotFault.of(BallotFault.Code.WRONG_FORM));
        };
    }

    @Override
    public CountSheet count(Contest contest, Ballots ballots) {
        var options = new OptionCheck(contest);
        var votes = new PointTally(contest);
        votes.invalid(ballots.rankings().total() - ballots.rankings().blank());
        long valid = 0;
        for (var cast : ballots.others().entrySet()) {
            if (fault(options, cast.getKey()).isPresent()) votes.invalid(cast.getValue());
            else if (cast.getKey() instanceof Choice.One one && options.stands(one.option())) {
                votes.add(one.option(), 1, cast.getValue());
                valid += cast.getValue();
            }
        }
        var placing = Placing.of(
                contest, votes.totals(), option -> votes.total(option).signum() > 0);
        long half = valid / 2;
        boolean majority = contest.standing().stream()
                .anyMatch(option -> votes.total(option).longValueExact() > half);
        return new CountSheet(
                ID,
                settings(),
                ballots.total(),
                ballots.blank(),
                placing.winners(),
                placing.ranking(),
                placing.ties(),
                null,
                List.of(
                        votes.part("votes"),
                        new CountSheet.Figure("valid", Long.toString(valid)),
                        new CountSheet.Figure("majority", Boolean.toString(majority)),
                        votes.invalid()));
    }
}
