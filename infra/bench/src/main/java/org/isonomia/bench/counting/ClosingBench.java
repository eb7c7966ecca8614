package org.isonomia.bench.counting;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.isonomia.rules.CountingRules;
import org.isonomia.rules.condorcet.PairwiseTally;
import org.isonomia.rules.condorcet.PreferenceRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the close of a pairwise poll costs when its tally was kept while it was open: many ballots against few. */
@Command(
        name = "closing",
        mixinStandardHelpOptions = true,
        description = "Counting from a kept tally of many ballots against one of few, in turns.")
public final class ClosingBench implements Callable<Integer> {

    private static final double LIMIT = 1.5;

    @Option(names = "--rule", defaultValue = "schulze/1", description = "A pairwise rule (${DEFAULT-VALUE}).")
    private String rule = "";

    @Option(names = "--few", defaultValue = "1000", description = "Ballots of the small poll (${DEFAULT-VALUE}).")
    private int few;

    @Option(names = "--many", defaultValue = "100000", description = "Ballots of the large poll (${DEFAULT-VALUE}).")
    private int many;

    @Option(names = "--options", defaultValue = "50", description = "Options (${DEFAULT-VALUE}).")
    private int options;

    @Mixin
    private Turns turns = new Turns();

    @Override
    public Integer call() throws Exception {
        PreferenceRule counting =
                (PreferenceRule) CountingRules.of(rule, Map.of()).orElseThrow();
        PairwiseTally small = kept(counting, few);
        PairwiseTally large = kept(counting, many);
        return turns.compare(
                "closing",
                new Turns.Work(few + " ballots", () -> counting.count(small)),
                new Turns.Work(many + " ballots", () -> counting.count(large)),
                LIMIT);
    }

    private PairwiseTally kept(PreferenceRule counting, int ballots) {
        Electorate electorate = Electorate.of(ballots, options, 1, 20261123);
        PairwiseTally tally = counting.tally(electorate.contest());
        long start = System.nanoTime();
        for (int[] ranking : electorate.rankings()) {
            tally.add(Electorate.packed(ranking), 1);
        }
        double micros = (System.nanoTime() - start) / 1e3 / ballots;
        System.out.printf(Locale.ROOT, "keeping the tally: %.1f us for each of %d ballots%n", micros, ballots);
        if (!counting.count(tally).equals(counting.count(electorate.contest(), electorate.grouped()))) {
            throw new IllegalStateException("The kept tally gives another sheet than its ballots");
        }
        return tally;
    }
}
