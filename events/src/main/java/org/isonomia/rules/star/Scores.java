package org.isonomia.rules.star;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.Choice;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountSheet;
import org.isonomia.rules.counting.OptionCheck;
import org.isonomia.rules.counting.PointTally;
import org.isonomia.rules.score.ScoreRange;

/** The scores of valid ballots, and what the stages of STAR ask of them. */
final class Scores {
    private final Contest contest;
    private final ScoreRange range;
    private final PointTally totals;
    private final List<Map.Entry<Map<String, Long>, Long>> ballots = new ArrayList<>();
    private final Set<String> scored = new HashSet<>();
    private final Map<String, Long> top = new HashMap<>();
    private final Map<String, long[]> columns = new HashMap<>();
    private final List<String> standing;

    Scores(Contest contest, Ballots cast, ScoreRange range) {
        this.contest = contest;
        this.range = range;
        standing = contest.standing();
        totals = new PointTally(contest);
        totals.invalid(cast.rankings().total() - cast.rankings().blank());
        var options = new OptionCheck(contest);
        for (var ballot : cast.others().entrySet()) {
            if (range.fault(options, ballot.getKey()).isPresent()) totals.invalid(ballot.getValue());
            else if (ballot.getKey() instanceof Choice.Scored ranked) add(ranked.points(), ballot.getValue());
        }
    }

    private void add(Map<String, Long> points, long count) {
        ballots.add(Map.entry(points, count));
        for (String option : standing) totals.add(option, points.getOrDefault(option, range.min()), count);
        points.forEach((option, score) -> {
            if (!contest.withdrawn().contains(option)) scored.add(option);
            if (score == range.max()) top.merge(option, count, Math::addExact);
        });
    }

    /** Options that some ballot scores, in ballot order. */
    List<String> scored() {
        return standing.stream().filter(scored::contains).toList();
    }

    BigInteger total(String option) {
        return totals.total(option);
    }

    /** How many ballots give it the highest score there is. */
    long top(String option) {
        return top.getOrDefault(option, 0L);
    }

    /** How many ballots score one option above another. */
    long prefer(String one, String other) {
        long[] first = column(one);
        long[] second = column(other);
        long prefer = 0;
        for (int ballot = 0; ballot < first.length; ballot++)
            if (first[ballot] > second[ballot])
                prefer = Math.addExact(prefer, ballots.get(ballot).getValue());
        return prefer;
    }

    /** An option's score on each ballot; kept, because tied options are compared pair by pair. */
    private long[] column(String option) {
        return columns.computeIfAbsent(
                option,
                it -> ballots.stream()
                        .mapToLong(ballot -> ballot.getKey().getOrDefault(it, range.min()))
                        .toArray());
    }

    long valid() {
        return ballots.stream().mapToLong(Map.Entry::getValue).sum();
    }

    CountSheet.Totals part() {
        return totals.part("totals");
    }

    CountSheet.Figure invalid() {
        return totals.invalid();
    }
}
