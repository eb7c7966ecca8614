package org.isonomia.rules.score;

import java.util.ArrayList;
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
 * Rule {@code score/1}: each ballot scores options from {@code min} to {@code max}; the highest sums win the seats. An
 * option that a ballot leaves out receives nothing from it. The lower median of the scores given is printed beside the
 * sum and decides nothing. Source: W. D. Smith, "Range Voting" (2000).
 */
public final class Score implements CountingRule {
    public static final String ID = "score/1";

    private final ScoreRange range;
    private final String aggregate;

    public Score(Settings settings) {
        range = ScoreRange.of(settings);
        aggregate = settings.word("aggregate", "sum", "sum");
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("min", Long.toString(range.min()), "max", Long.toString(range.max()), "aggregate", aggregate);
    }

    @Override
    public Form form() {
        return Form.SCORED;
    }

    @Override
    public Optional<BallotFault> check(Contest contest, Choice choice) {
        return range.check(contest, choice);
    }

    @Override
    public CountSheet count(Contest contest, Ballots ballots) {
        var options = new OptionCheck(contest);
        var totals = new PointTally(contest);
        var medians = new Medians(contest);
        totals.invalid(ballots.rankings().total() - ballots.rankings().blank());
        for (var cast : ballots.others().entrySet()) {
            if (range.fault(options, cast.getKey()).isPresent()) totals.invalid(cast.getValue());
            else if (cast.getKey() instanceof Choice.Scored scored)
                scored.points().forEach((option, points) -> {
                    totals.add(option, points, cast.getValue());
                    medians.add(option, points, cast.getValue());
                });
        }
        var placing = Placing.of(contest, totals.totals(), medians::scored);
        var parts = new ArrayList<CountSheet.Part>(List.of(totals.part("totals")));
        parts.add(medians.part());
        parts.add(new CountSheet.Listed("median_winner", medians.best()));
        parts.add(totals.invalid());
        return new CountSheet(
                ID,
                settings(),
                ballots.total(),
                ballots.blank(),
                placing.winners(),
                placing.ranking(),
                placing.ties(),
                null,
                List.copyOf(parts));
    }
}
