package org.isonomia.bench.counting;

import java.util.concurrent.Callable;
import org.isonomia.rules.condorcet.Schulze;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The count sheet by Schulze's method against a naive version that finds the winners only. */
@Command(
        name = "schulze",
        mixinStandardHelpOptions = true,
        description = "Counting by Schulze's method, exact, against naive plain arrays, in turns.")
public final class SchulzeBench implements Callable<Integer> {

    private static final double LIMIT = 5;

    @Option(names = "--ballots", defaultValue = "100000", description = "Ballots (${DEFAULT-VALUE}).")
    private int ballots;

    @Option(names = "--options", defaultValue = "50", description = "Options (${DEFAULT-VALUE}).")
    private int options;

    @Mixin
    private Turns turns = new Turns();

    @Override
    public Integer call() throws Exception {
        Electorate electorate = Electorate.of(ballots, options, 1, 20261123);
        return new Rival(Schulze.ID, (rankings, all, seats) -> NaiveSchulze.winners(rankings, all))
                .compare(electorate, turns, LIMIT);
    }
}
