package org.isonomia.rules.star;

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
import org.isonomia.rules.counting.Settings;
import org.isonomia.rules.counting.Tie;
import org.isonomia.rules.score.ScoreRange;

/**
 * Rule {@code star/1}: score, then automatic runoff. The two highest sums are finalists; the finalist whom more ballots
 * score higher wins. A tied runoff goes to the higher sum, then to more highest scores; a tie for finalist to fewer
 * losses among the tied, then to more highest scores. What is still tied, the poll's tie rule breaks. An option a
 * ballot leaves out has its lowest score there. Further seats are filled by the same count without those elected (bloc
 * STAR). Source: Equal Vote Coalition, "STAR Voting" and its tie-breaking protocol (starvoting.org).
 */
public final class Star implements CountingRule {
    public static final String ID = "star/1";

    private final ScoreRange range;

    public Star(Settings settings) {
        range = ScoreRange.of(settings);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("min", Long.toString(range.min()), "max", Long.toString(range.max()));
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
        var scores = new Scores(contest, ballots, range);
        var winners = new ArrayList<String>();
        var ties = new ArrayList<Tie>();
        var parts = new ArrayList<CountSheet.Part>(List.of(scores.part()));
        for (int seat = 1; winners.size() < contest.seats(); seat++) {
            var left = scores.scored().stream()
                    .filter(option -> !winners.contains(option))
                    .toList();
            if (left.isEmpty()) break;
            var runoff = new Runoff(contest.ties(), scores, left, seat);
            winners.addAll(runoff.winners());
            ties.addAll(runoff.ties());
            parts.addAll(runoff.parts());
            if (runoff.winners().size() > 1) break;
        }
        parts.add(scores.invalid());
        return new CountSheet(
                ID,
                settings(),
                ballots.total(),
                ballots.blank(),
                List.copyOf(winners),
                List.of(),
                List.copyOf(ties),
                null,
                List.copyOf(parts));
    }
}
