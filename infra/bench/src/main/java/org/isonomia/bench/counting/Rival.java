package org.isonomia.bench.counting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.counting.Ballots;
import org.isonomia.rules.counting.CountingRule;

/**
 * A naive version of a counting rule, which must elect the same.
 *
 * @param naive gives the winners' indices, in the order they are elected
 */
record Rival(String rule, Naive naive) {

    /** On ballots that are apart and rank options one by one. */
    interface Naive {
        List<Integer> winners(int[][] ballots, int options, int seats);
    }

    /** @return the exit status: 0 below the limit, else 1 */
    int compare(Electorate electorate, Turns turns, double limit) throws Exception {
        CountingRule counting = CountingRules.of(rule, Map.of()).orElseThrow();
        int options = electorate.contest().options().size();
        int seats = electorate.contest().seats();
        long start = System.nanoTime();
        Ballots ballots = electorate.grouped();
        System.out.printf(
                Locale.ROOT,
                "%s: %d ballots in memory, %d distinct (grouped once, cold, in %.0f ms), %d options, %d seats%n",
                rule,
                ballots.total(),
                ballots.rankings().size(),
                (System.nanoTime() - start) / 1e6,
                options,
                seats);
        List<String> winners = counting.count(electorate.contest(), ballots).winners();
        List<String> expected = electorate.names(naive.winners(electorate.rankings(), options, seats));
        if (!winners.equals(expected)) {
            System.out.println(rule + " elects " + winners + ", the naive version " + expected);
            return 1;
        }
        return turns.compare(
                rule,
                new Turns.Work("naive", () -> naive.winners(electorate.rankings(), options, seats)),
                new Turns.Work(rule, () -> counting.count(electorate.contest(), ballots)),
                limit);
    }
}
