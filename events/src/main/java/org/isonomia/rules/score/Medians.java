package org.isonomia.rules.score;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isonomia.rules.counting.Contest;
import org.isonomia.rules.counting.CountSheet;

/**
 * The lower median of the scores each option was given: the lowest score that at least half of those who scored it did
 * not exceed. Source: M. Balinski and R. Laraki, "Majority Judgment" (2010).
 */
final class Medians {
    private final Map<String, TreeMap<Long, BigInteger>> given = new LinkedHashMap<>();

    Medians(Contest contest) {
        contest.standing().forEach(option -> given.put(option, new TreeMap<>()));
    }

    void add(String option, long score, long ballots) {
        var scores = given.get(option);
        if (scores != null && ballots > 0) scores.merge(score, BigInteger.valueOf(ballots), BigInteger::add);
    }

    boolean scored(String option) {
        return !given.getOrDefault(option, new TreeMap<>()).isEmpty();
    }

    /** Without the options that nobody scored. */
    private Map<String, Long> medians() {
        var medians = new LinkedHashMap<String, Long>();
        given.forEach((option, scores) -> {
            if (!scores.isEmpty()) medians.put(option, median(scores));
        });
        return medians;
    }

    private static long median(TreeMap<Long, BigInteger> scores) {
        var all = scores.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        var reached = BigInteger.ZERO;
        for (var score : scores.entrySet()) {
            reached = reached.add(score.getValue());
            if (reached.add(reached).compareTo(all) >= 0) return score.getKey();
        }
        return scores.lastKey();
    }

    /** All with the highest median, in ballot order. */
    List<String> best() {
        var medians = medians();
        var highest = medians.values().stream().max(Long::compare).orElse(0L);
        return medians.entrySet().stream()
                .filter(median -> median.getValue().equals(highest))
                .map(Map.Entry::getKey)
                .toList();
    }

    CountSheet.Totals part() {
        var written = new LinkedHashMap<String, String>();
        medians().forEach((option, median) -> written.put(option, Long.toString(median)));
        return new CountSheet.Totals("medians", written);
    }
}
